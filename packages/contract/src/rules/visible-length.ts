/** One character as people see it: a base with its marks, and what a joiner (U+200D) ties to it. */
const seen = /\r\n|\P{M}\p{M}*(?:\u200d\P{M}\p{M}*)*|\p{M}+/gsu;

/**
 * The length of a text in characters as people see them, without `Intl.Segmenter`, whose answer would depend on the
 * version of the browser: `𬭎` is 1, `é` in two code points is 1, a family emoji is 1.
 */
export const visibleLength = (text: string): number => text.match(seen)?.length ?? 0;
