import { describeRule } from '../../test/describe-rule.ts';
import { bankName, normalizeBankName } from './bank-name.ts';

describeRule('bankName', {
  rule: bankName,
  normalize: normalizeBankName,
  accepts: ['中国工商银行北京王府井支行'],
  refuses: [
    ['工行', 'bank-name/length'],
    ['行'.repeat(101), 'bank-name/length'],
    ['中国\u0007工商银行', 'bank-name/alphabet'],
  ],
  normalizes: [[' 中国工商银行 ', '中国工商银行']],
});
