import { normalizeMobile } from './mobile.ts';
import { patternRule, type CodeOf } from './rule.ts';

/**
 * A mainland mobile number in a prefix that has been opened (号段, November 2026), virtual operators included. Prefixes are
 * opened every few years: prefer `mobile` wherever a text message proves the number anyway.
 */
export const mobileStrict = patternRule(
  'mobile-strict/missing',
  'mobile-strict/format',
  11,
  /^1(?:[38]\d|4[014-9]|5[0-35-9]|6[2567]|7[0-8]|9[0-35-9])\d{8}$/,
);

/** Why a mobile number outside the opened prefixes is refused. */
export type MobileStrictCode = CodeOf<typeof mobileStrict>;

/** As for `mobile`: the two judge the same numbers. */
export const normalizeMobileStrict = normalizeMobile;
