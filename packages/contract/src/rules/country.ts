import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** A country by the shape of its ISO 3166-1 alpha-2 code. Which codes exist is the business of the list that offers them. */
export const country = patternRule('country/missing', 'country/format', 2, /^[A-Z]{2}$/);

/** Why a country code is refused. */
export type CountryCode = CodeOf<typeof country>;

/** Half width, upper case, without spaces. */
export const normalizeCountry = normalizeCode;
