import { describeRule } from '../../test/describe-rule.ts';
import { normalizeHongKongMacaoPermit, hongKongMacaoPermit } from './hong-kong-macao-permit.ts';

describeRule('hongKongMacaoPermit', {
  rule: hongKongMacaoPermit,
  normalize: normalizeHongKongMacaoPermit,
  accepts: ['H12345678', 'M1234567801'],
  refuses: [
    ['K12345678', 'hong-kong-macao-permit/format'],
    ['H1234567', 'hong-kong-macao-permit/format'],
    ['H123456789', 'hong-kong-macao-permit/format'],
  ],
  normalizes: [['h 1234 5678', 'H12345678']],
});
