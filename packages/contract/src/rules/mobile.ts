import { compact } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 手机号码 of mainland China: 1, then 3-9, then nine digits. The text message proves the rest. */
export const mobile = patternRule('mobile/missing', 'mobile/format', 11, /^1[3-9]\d{9}$/);

/** Why a mobile number is refused. */
export type MobileCode = CodeOf<typeof mobile>;

/** Half width, without spaces, hyphens and the country code: `+86 139-0123-4567` to `13901234567`. */
export const normalizeMobile = (typed: string): string =>
  compact(typed)
    .replaceAll('-', '')
    .replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
