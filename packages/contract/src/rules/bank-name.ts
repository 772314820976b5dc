import { nameRule } from './name-rule.ts';
import { normalizeName } from './normalize.ts';
import type { CodeOf } from './rule.ts';

/** 开户银行: bank and branch, 4-100 code points. */
export const bankName = nameRule('bank-name/missing', 'bank-name/length', 'bank-name/alphabet', (name) => {
  const { length } = [...name];
  return length >= 4 && length <= 100;
});

/** Why the name of a bank is refused. */
export type BankNameCode = CodeOf<typeof bankName>;

export const normalizeBankName = normalizeName;
