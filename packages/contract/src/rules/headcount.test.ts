import { describeRule } from '../../test/describe-rule.ts';
import { headcount, normalizeHeadcount } from './headcount.ts';

describeRule('headcount', {
  rule: headcount,
  normalize: normalizeHeadcount,
  accepts: ['1', '9999999'],
  refuses: [
    ['0', 'headcount/format'],
    ['12a', 'headcount/format'],
    ['10000000', 'headcount/length'],
  ],
  normalizes: [
    ['１２人', '12'],
    ['1,200', '1200'],
  ],
});
