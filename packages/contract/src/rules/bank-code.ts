import { isValid11And10 } from './check-digits.ts';
import { compact } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * 支付系统行号 (联行号, CNAPS), 12 digits: three of bank, four of city, four of branch, a check digit by ISO 7064
 * MOD 11,10, which the People's Bank calls 模10、11双模 (GB/T 17710)..
 */
export const bankCode = rule('bank-code/missing', (value) => {
  if (value.length !== 12 || !/^\d+$/.test(value)) return 'bank-code/format';
  return isValid11And10(value) ? undefined : 'bank-code/checksum';
});

/** Why a bank's payment-system code is refused. */
export type BankCodeCode = CodeOf<typeof bankCode>;

/** Half width, without spaces. */
export const normalizeBankCode = compact;
