import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/**
 * 企业海关编码, 10 characters: four digits of region, zone, nature of the enterprise, four of serial; zone, nature and
 * serial can be letters. There is no check digit, so the shape is all that can be judged.
 */
export const customsCode = patternRule('customs-code/missing', 'customs-code/format', 10, /^\d{4}[\dA-Z]{6}$/);

/** Why a customs code is refused. */
export type CustomsCodeCode = CodeOf<typeof customsCode>;

/** Upper case, without spaces. */
export const normalizeCustomsCode = normalizeCode;
