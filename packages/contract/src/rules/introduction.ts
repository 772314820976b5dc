import { rule, type CodeOf } from './rule.ts';
import { visibleLength } from './visible-length.ts';

/** 单位简介: at most so many characters as people see them (guide, part 1, step 5: 建议单位简介500字以内). */
export const longestIntroduction = 500;

/** Control characters other than line feed and tab, and halves of surrogate pairs. */
const unfit = /(?![\n\t])\p{Cc}|\p{Cs}/u;

export const introduction = rule('introduction/missing', (value) => {
  if (value.length > longestIntroduction * 8 || visibleLength(value) > longestIntroduction)
    return 'introduction/length';
  if (!value.trim()) return 'introduction/missing';
  return unfit.test(value) ? 'introduction/alphabet' : undefined;
});

/** Why an introduction is refused. */
export type IntroductionCode = CodeOf<typeof introduction>;

/** Line breaks of any system to `\n`; marks without width, as they come by copy and paste, go. */
export const normalizeIntroduction = (typed: string): string =>
  typed
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .trim();
