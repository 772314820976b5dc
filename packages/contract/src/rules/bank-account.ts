import { compact } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 银行账号: 8-32 digits. Corporate accounts carry no check digit. */
export const bankAccount = patternRule('bank-account/missing', 'bank-account/format', 32, /^\d{8,32}$/);

/** Why a bank account number is refused. */
export type BankAccountCode = CodeOf<typeof bankAccount>;

/** Half width, without spaces and hyphens. */
export const normalizeBankAccount = (typed: string): string => compact(typed).replaceAll('-', '');
