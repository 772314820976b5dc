import { describeRule } from '../../test/describe-rule.ts';
import { amount, normalizeAmount } from './amount.ts';

describeRule('amount', {
  rule: amount,
  normalize: normalizeAmount,
  accepts: ['0', '5000000', '999999999999999'],
  refuses: [
    ['1000000000000000', 'amount/length'],
    ['12.5', 'amount/format'],
    ['-1', 'amount/format'],
    ['012', 'amount/format'],
    ['五百万', 'amount/format'],
  ],
  normalizes: [
    ['１,２００,000', '1200000'],
    ['1200000元', '1200000'],
    ['0012', '12'],
  ],
});
