import { describeRule } from '../../test/describe-rule.ts';
import { normalizeBankCode, bankCode } from './bank-code.ts';

describeRule('bankCode', {
  rule: bankCode,
  normalize: normalizeBankCode,
  accepts: [
    '102100099996',
    '105100000017',
    '103100000026',
    '104100000004',
    '301290000007',
    '302100011000',
    '309391000011',
    '403100000004',
    '313584099990',
  ],
  refuses: [
    ['102100099995', 'bank-code/checksum'],
    ['10210009999', 'bank-code/format'],
    ['1021000999960', 'bank-code/format'],
    ['10210009999X', 'bank-code/format'],
  ],
  normalizes: [['1021 0009 9996', '102100099996']],
});
