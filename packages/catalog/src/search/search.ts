import type { Range } from '../catalogue.ts';
import type { Unpacked } from '../unpack.ts';
import { fold } from './fold.ts';
import { createMatcher, type Matcher } from './matcher.ts';
import { readQuery, type Run } from './query.ts';
import { rank } from './rank.ts';

/** A code as a person may write it, told apart from the code as the catalogue has it. */
export type ReadCode = (written: string) => { readonly code: string; readonly within?: string } | undefined;

export interface SearchScope {
  /** First position to look at. */
  readonly from: number;
  /** Position after the last. */
  readonly to: number;
  readonly limit: number;
  /** False for a position to leave out. */
  accepts(position: number): boolean;
  /** 0 to 3: among matches of one rank, lower comes first. */
  yields(position: number): number;
}

export interface Match {
  readonly position: number;
  readonly nameRanges: readonly Range[];
  readonly codeRanges: readonly Range[];
}

export interface Matches {
  readonly matches: readonly Match[];
  readonly total: number;
}

/** What one run of query characters looks for. */
interface Needle {
  readonly code: string;
  /** Positions in which the code may stand. */
  readonly from: number;
  readonly to: number;
  readonly matcher: Matcher;
}

const orders = 4;

/** Searches columns; ranks as `rank.ts` says, then by `scope.yields`, then in the order of the standard. */
export function searchColumns(
  columns: Unpacked,
  text: string,
  scope: SearchScope,
  readCode: ReadCode,
  positionOf: (code: string) => number | undefined,
): Matches {
  const query = readQuery(text);
  if (query.whole.text === '') return { matches: [], total: 0 };
  const whole = createNeedle(query.whole);
  const words = query.words.map(createNeedle);

  const buckets: number[][] = [];
  let total = 0;
  for (let position = scope.from; position < scope.to; position++) {
    if (!scope.accepts(position)) continue;
    const found = rankOf(position);
    if (found === rank.none) continue;
    total++;
    (buckets[found * orders + scope.yields(position)] ??= []).push(position);
  }
  const best: Match[] = [];
  for (const bucket of buckets) {
    for (const position of bucket ?? []) {
      if (best.length >= scope.limit) return { matches: best, total };
      best.push(describe(position));
    }
  }
  return { matches: best, total };

  function createNeedle(run: Run): Needle {
    const written = run.text.toUpperCase();
    const { code, within } = readCode(written) ?? { code: written };
    const group = within === undefined ? undefined : positionOf(within);
    const from = group ?? 0;
    const to = group === undefined ? columns.codes.length : (columns.ends[group] ?? 0);
    return { code, from, to, matcher: createMatcher(run, columns.text) };
  }

  function rankOf(position: number): number {
    const found = rankNeedle(whole, position);
    if (found !== rank.none || words.length === 0) return found;
    return words.every((word) => rankNeedle(word, position) !== rank.none) ? rank.wordsApart : rank.none;
  }

  function rankNeedle(needle: Needle, position: number): number {
    const byCode = rankCode(needle, position);
    if (byCode !== rank.none) return byCode;
    const { starts } = columns.text;
    return needle.matcher.rankIn(starts[position] ?? 0, starts[position + 1] ?? 0);
  }

  function rankCode({ code, from, to }: Needle, position: number): number {
    const own = columns.codes[position] ?? '';
    if (position < from || position >= to || !own.startsWith(code)) return rank.none;
    if (own.length === code.length) return rank.codeEqual;
    // Only numbers go on: X is section X of the products, not the beginning of XI.
    return code.charCodeAt(0) <= 0x39 ? rank.codePrefix : rank.none;
  }

  function describe(position: number): Match {
    const asOne = rankNeedle(whole, position) !== rank.none;
    const nameRanges: Range[] = [];
    const codeRanges: Range[] = [];
    for (const needle of asOne ? [whole] : words) {
      if (rankCode(needle, position) !== rank.none) codeRanges.push([0, needle.code.length]);
      else nameRanges.push(...rangeInName(needle.matcher, position));
    }
    return { position, nameRanges: joinRanges(nameRanges), codeRanges: joinRanges(codeRanges) };
  }

  function rangeInName(matcher: Matcher, position: number): Range[] {
    const start = columns.text.starts[position] ?? 0;
    const found = matcher.findIn(start, columns.text.starts[position + 1] ?? 0);
    if (found === undefined) return [];
    return [toNameRange(columns.nameAt(position), found.start - start, found.end - start)];
  }
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

function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
