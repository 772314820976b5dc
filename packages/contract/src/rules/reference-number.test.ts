import { describeRule } from '../../test/describe-rule.ts';
import { normalizeReferenceNumber, referenceNumber } from './reference-number.ts';

describeRule('referenceNumber', {
  rule: referenceNumber,
  normalize: normalizeReferenceNumber,
  accepts: ['440301103097413', 'GD-44030112345'],
  refuses: [
    ['1234', 'reference-number/format'],
    ['粤国税44030', 'reference-number/format'],
    ['1'.repeat(31), 'reference-number/format'],
  ],
  normalizes: [['４４０３０１ 103097413', '440301103097413']],
});
