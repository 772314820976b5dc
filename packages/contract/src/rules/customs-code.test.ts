import { describeRule } from '../../test/describe-rule.ts';
import { normalizeCustomsCode, customsCode } from './customs-code.ts';

describeRule('customsCode', {
  rule: customsCode,
  normalize: normalizeCustomsCode,
  accepts: ['4403131104', '440316K00A'],
  refuses: [
    ['440313110', 'customs-code/format'],
    ['44031311045', 'customs-code/format'],
    ['A403131104', 'customs-code/format'],
  ],
  normalizes: [['４４０３ 16k00a', '440316K00A']],
});
