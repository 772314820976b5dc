import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/**
 * 中国护照. Ordinary: E and 8 digits, E, a letter other than I and O and 7 digits; before 2012 G and 8 digits, or 14 or 15
 * and 7 digits. Diplomatic (D), service (S) and public affairs (P): 7 or 8 digits, or DE, SE, PE and 7 digits.
 */
export const chinesePassport = patternRule(
  'chinese-passport/missing',
  'chinese-passport/format',
  9,
  /^(?:[DEGPS]\d{8}|E[A-HJ-NP-Z]\d{7}|[DPS]E?\d{7}|1[45]\d{7})$/,
);

/** Why a Chinese passport number is refused. */
export type ChinesePassportCode = CodeOf<typeof chinesePassport>;

/** Half width, upper case, without spaces. */
export const normalizeChinesePassport = normalizeCode;
