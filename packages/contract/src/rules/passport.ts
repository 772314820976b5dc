import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** The passport of any country: 5-17 capital letters and digits. ICAO 9303 foresees nine; longer ones exist. */
export const passport = patternRule('passport/missing', 'passport/format', 17, /^[\dA-Z]{5,17}$/);

/** Why a passport number is refused. */
export type PassportCode = CodeOf<typeof passport>;

/** Half width, upper case, without spaces. */
export const normalizePassport = normalizeCode;
