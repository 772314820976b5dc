import { nameRule } from './name-rule.ts';
import { normalizeName } from './normalize.ts';
import type { CodeOf } from './rule.ts';

/** A code point up to U+007E counts 1, any other 2. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const char of text) width += char > '~' ? 2 : 1;
  return width;
};

/** 显示名: 20 Chinese characters or 40 letters and digits, that is a width of at most 40 after NFC and trim. */
export const displayName = nameRule(
  'display-name/missing',
  'display-name/too-wide',
  'display-name/alphabet',
  (name) => widthOf(name) <= 40,
);

/** Why a display name is refused. */
export type DisplayNameCode = CodeOf<typeof displayName>;

/** NFC, no invisible marks, no space at either end. */
export const normalizeDisplayName = normalizeName;
