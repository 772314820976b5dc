import { compact } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/**
 * 固定电话 as 区号-号码: 010 or 02x and eight digits, 0[3-9]xx and seven or eight; then, if need be, a hyphen and an
 * extension.
 */
export const landline = patternRule(
  'landline/missing',
  'landline/format',
  20,
  /^0(?:(?:10|2\d)-\d{8}|[3-9]\d\d-\d{7,8})(?:-\d{1,6})?$/,
);

/** Why a landline number is refused. */
export type LandlineCode = CodeOf<typeof landline>;

/**
 * Half width, no spaces, and the hyphen that was left out or written as brackets: `（010）67870108转8001` to
 * `010-67870108-8001`.
 */
export const normalizeLandline = (typed: string): string =>
  compact(typed)
    .replaceAll('转', '-')
    .replace(/^\(?(010|02\d|0[3-9]\d\d)\)?-?(?=\d{7,8}(?:-|$))/, '$1-');
