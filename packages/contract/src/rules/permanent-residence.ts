import { isPastDay } from './birth-date.ts';
import { remainder11Radix2 } from './check-digits.ts';
import { normalizeCode } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * 外国人永久居留身份证. Since 2023: 9, two digits of province, three of nationality (ISO 3166 numeric), birth date,
 * sequence, check character as on the identity card (GB 11643-1999). Before: three letters of nationality and
 * 12 digits, whose check is not public.
 */
export const permanentResidence = rule('permanent-residence/missing', (value, now) => {
  if (value.length === 15 && /^[A-Z]{3}\d{12}$/.test(value)) return undefined;
  if (value.length !== 18 || !/^9\d{16}[\dX]$/.test(value)) return 'permanent-residence/format';
  if (!isPastDay(value.slice(6, 14), now)) return 'permanent-residence/birth';
  if (remainder11Radix2(value) !== 1) return 'permanent-residence/checksum';
  return undefined;
});

/** Why a permanent residence number is refused. */
export type PermanentResidenceCode = CodeOf<typeof permanentResidence>;

/** Half width, upper case, without spaces. */
export const normalizePermanentResidence = normalizeCode;
