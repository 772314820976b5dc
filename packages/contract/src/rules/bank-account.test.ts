import { describeRule } from '../../test/describe-rule.ts';
import { normalizeBankAccount, bankAccount } from './bank-account.ts';

describeRule('bankAccount', {
  rule: bankAccount,
  normalize: normalizeBankAccount,
  accepts: ['12345678', '62220202000123456789'],
  refuses: [
    ['1234567', 'bank-account/format'],
    ['6222 0202', 'bank-account/format'],
    ['1'.repeat(33), 'bank-account/format'],
  ],
  normalizes: [['6222-0202 0001', '622202020001']],
});
