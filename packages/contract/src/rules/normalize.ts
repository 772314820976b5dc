/**
 * What brings typed text to its canonical form. Every function here is idempotent, linear, and leaves any character
 * that it does not name as it is: Chinese characters outside the BMP, variation selectors and private-use characters
 * survive.
 */

/** Marks without width that arrive by copy and paste. Joiners (U+200C, U+200D) stay: emoji and some scripts need them. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** White space of any kind, and everything without width. */
const blank = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Hyphens, dashes and the minus sign that input methods put where a hyphen is meant. */
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Longer text is not composed: NFC takes quadratic time over long runs of combining marks. */
const longestComposed = 4096;

/** Full-width ASCII (`Ａ`, `１`, `－`) to ASCII, one to one. Unlike NFKC it leaves `²`, `①` and `㈱` alone. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** For values in which no space means anything: half width, plain hyphens, nothing blank. Case stays. */
export const compact = (typed: string): string => toHalfWidth(typed).replace(blank, '').replace(dash, '-');

/** For codes of capital letters and digits. */
export const normalizeCode = (typed: string): string => compact(typed).toUpperCase();

/** For names: no invisible marks, no space at either end, NFC. Width, case and inner spaces stay as typed. */
export const normalizeName = (typed: string): string => {
  const name = typed.replace(invisible, '').trim();
  return name.length > longestComposed ? name : name.normalize();
};
