import { foldName } from '../applications/fold-name.ts';

/**
 * What an index of terms is asked: all of these, any of these, or one. An empty `all` asks nothing, an empty `any` finds
 * nothing.
 */
export type Terms = { readonly all: readonly Terms[] } | { readonly any: readonly Terms[] } | { readonly term: string };

export const all = (...terms: readonly Terms[]): Terms => ({ all: terms });
export const any = (...terms: readonly Terms[]): Terms => ({ any: terms });
export const term = (text: string): Terms => ({ term: text });

/**
 * A term as the index keeps it: 31 bits (FNV-1a). Two terms may share a number; whoever asks checks the columns
 * themselves as well, so that a collision costs a row looked at and never shows one.
 */
export const numberOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & 0x7fff_ffff;
};

/** One and two characters that follow each other, as they are looked for. Characters beyond the BMP count as one. */
const gramsOf = (folded: string): readonly string[] => {
  const characters = [...folded];
  const pairs = characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  return [...new Set([...characters, ...pairs])].map((gram) => `g:${gram}`);
};

/** A name in the form in which it is searched: width, case, spaces and invisible characters make no difference. */
export const foldSearched = foldName;

/** The terms by which a part of a name of any length is found. */
export const termsOfName = (folded: string): readonly string[] => gramsOf(folded);

/** What a part of a name asks of the index: its pairs, or the one character that it is. */
export const termsOfNeedle = (folded: string): Terms => {
  const [first, ...rest] = [...folded];
  if (first === undefined) return all();
  if (rest.length === 0) return term(`g:${first}`);
  return all(
    ...gramsOf(folded)
      .filter((gram) => [...gram].length === 4)
      .map(term),
  );
};

/** The terms of one row as both engines take them: `{1,2,3}` is an array to one and three words to the other. */
export const termColumn = (terms: readonly string[]): string => `{${[...new Set(terms.map(numberOf))].join(',')}}`;
