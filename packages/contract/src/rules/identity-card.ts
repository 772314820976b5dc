import { isPastDay } from './birth-date.ts';
import { remainder11Radix2 } from './check-digits.ts';
import { normalizeCode } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/** The first two digits of GB/T 2260: provinces, and 81, 82, 83 of the residence permits, which share the numbering. */
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/**
 * 公民身份号码: 18 characters, digits with a possible `X` at the end. Source: GB 11643-1999, ISO 7064 MOD 11-2.
 * The birth date is a real day, not after today in Asia/Shanghai. Fifteen digits have not been valid since 2013.
 */
export const identityCard = rule('identity-card/missing', (value, now) => {
  if (value.length !== 18 || !/^\d{17}[\dX]$/.test(value)) return 'identity-card/format';
  if (!province.test(value)) return 'identity-card/region';
  if (!isPastDay(value.slice(6, 14), now)) return 'identity-card/birth';
  if (remainder11Radix2(value) !== 1) return 'identity-card/checksum';
  return undefined;
});

/** Why an identity card number is refused. */
export type IdentityCardCode = CodeOf<typeof identityCard>;

/** Half width, upper case, without spaces. */
export const normalizeIdentityCard = normalizeCode;
