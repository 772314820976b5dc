import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeRule, today } from '../../test/describe-rule.ts';
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

it('knows the first two digits of every province, and of the residence permits', () => {
  const known =
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83';
  const found = Array.from({ length: 100 }, (_, prefix) => String(prefix).padStart(2, '0')).filter(
    (prefix) => identityCard.refusal(`${prefix}010520000101002X`, today) !== 'identity-card/region',
  );
  assert.equal(found.join(' '), known);
});
