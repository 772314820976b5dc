import { bankAccount } from '../../rules/bank-account.ts';
import { bankName } from '../../rules/bank-name.ts';
import { unitName } from '../../rules/unit-name.ts';

/** 银行账号信息. */
export const bank = { bankName, accountNumber: bankAccount, accountHolder: unitName };
