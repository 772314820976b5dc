import type { Range } from '../catalogue.ts';
import type { Unpacked } from '../unpack.ts';
import { fold } from './fold.ts';
import { createMatcher } from './matcher.ts';
import type { Run } from './query.ts';
import { rank } from './rank.ts';
import type { TextIndex } from './text-index.ts';

/** A code as a person may write it, told apart from the code as the catalogue has it. */
export type ReadCode = (written: string) => { readonly code: string; readonly within?: string } | undefined;

/** What one run of query characters looks for: a code, or text in names. */
export interface Needle {
  /** The rank of every entry from `first` up to `after`, by position; `rank.none` everywhere else. */
  ranks(first: number, after: number): Uint8Array;
  /** What of an entry's code and name matched. */
  ranges(position: number): { readonly code: readonly Range[]; readonly name: readonly Range[] };
}

const digitNine = 0x39;

export function createNeedle(run: Run, columns: Unpacked, index: TextIndex, readCode: ReadCode): Needle {
  const { codes, ends, names } = columns;
  const matcher = createMatcher(run, index);
  const written = run.text.toUpperCase();
  const { code, within } = readCode(written) ?? { code: written };
  const numeric = code.charCodeAt(0) <= digitNine;
  const group = within === undefined ? -1 : codes.indexOf(within);
  const codesFrom = Math.max(group, 0);
  const codesTo = group < 0 ? codes.length : (ends[group] ?? 0);

  function rankCode(position: number): number {
    const own = codes[position] ?? '';
    if (position < codesFrom || position >= codesTo) return rank.none;
    if (own === code) return rank.codeEqual;
    // Only numbers go on: X is section X of the products, not the beginning of XI.
    return numeric && own.startsWith(code) ? rank.codePrefix : rank.none;
  }

  return {
    ranks(first, after) {
      const ranks = new Uint8Array(codes.length).fill(rank.none);
      matcher.rankEach(first, after, ranks);
      if (numeric) {
        for (let position = first; position < after; position++) {
          const found = rankCode(position);
          if (found !== rank.none) ranks[position] = found;
        }
      } else {
        const position = codes.indexOf(code);
        if (position >= first && position < after) ranks[position] = rankCode(position);
      }
      return ranks;
    },
    ranges(position) {
      if (rankCode(position) !== rank.none) return { code: [[0, code.length]], name: [] };
      const found = matcher.findIn(position);
      if (found === undefined) return { code: [], name: [] };
      return { code: [], name: [toNameRange(names[position] ?? '', found.start, found.end)] };
    },
  };
}

/** From searchable characters counted without punctuation to offsets in the name as it is written. */
function toNameRange(name: string, first: number, end: number): Range {
  let searchable = 0;
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    if (fold(name.charCodeAt(at)) === 0) continue;
    if (searchable === first) from = at;
    searchable++;
    if (searchable === end) return [from, at + 1];
  }
  return [from, name.length];
}
