import { isPastDay } from './birth-date.ts';
import { remainder11Radix2 } from './check-digits.ts';
import { normalizeCode } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * 港澳台居民居住证: built as the identity card (GB 11643-1999) on the regions 810000 (Hong Kong), 820000 (Macao) and
 * 830000 (Taiwan).
 */
export const residencePermit = rule('residence-permit/missing', (value, now) => {
  if (value.length !== 18 || !/^8[123]0{4}\d{11}[\dX]$/.test(value)) return 'residence-permit/format';
  if (!isPastDay(value.slice(6, 14), now)) return 'residence-permit/birth';
  if (remainder11Radix2(value) !== 1) return 'residence-permit/checksum';
  return undefined;
});

/** Why a residence permit number is refused. */
export type ResidencePermitCode = CodeOf<typeof residencePermit>;

/** Half width, upper case, without spaces. */
export const normalizeResidencePermit = normalizeCode;
