import { describeRule } from '../../test/describe-rule.ts';
import { normalizeIdentityCard, identityCard } from './identity-card.ts';

describeRule('identityCard', {
  rule: identityCard,
  normalize: normalizeIdentityCard,
  accepts: ['11010519491231002X', '440524188001010014', '810000199408230021', '830000199201300022'],
  refuses: [
    ['110101200001011524', 'identity-card/checksum'],
    ['11010120000230152', 'identity-card/format'],
    ['110101200002301522', 'identity-card/birth'],
    ['110101202712311521', 'identity-card/birth'],
    ['110101200000001527', 'identity-card/birth'],
    ['990101200001011527', 'identity-card/region'],
    ['110105491231002', 'identity-card/format'],
    ['11010519491231002x', 'identity-card/format'],
  ],
  normalizes: [['１１０１０５ 19491231 002ｘ', '11010519491231002X']],
});
