import { compact } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 邮政编码: six digits; not 000000, and not 999xxx, which names Hong Kong, Macao and Taiwan in foreign tables only. */
export const postcode = patternRule('postcode/missing', 'postcode/format', 6, /^(?!000000|999)\d{6}$/);

/** Why a postcode is refused. */
export type PostcodeCode = CodeOf<typeof postcode>;

/** Half width, without spaces. */
export const normalizePostcode = compact;
