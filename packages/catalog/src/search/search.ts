import type { Range } from '../catalogue.ts';
import type { Unpacked } from '../unpack.ts';
import { createNeedle, type ReadCode } from './needle.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import type { TextIndex } from './text-index.ts';

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

const orders = 4;

/** Searches columns; ranks as `rank.ts` says, then by `scope.yields`, then in the order of the standard. */
export function searchColumns(
  columns: Unpacked,
  index: TextIndex,
  text: string,
  scope: SearchScope,
  readCode: ReadCode,
): Matches {
  const query = readQuery(text);
  if (query.whole.text === '') return { matches: [], total: 0 };
  const { from, to, limit } = scope;
  const whole = createNeedle(query.whole, columns, index, readCode);
  const words = query.words.map((word) => createNeedle(word, columns, index, readCode));
  const asOne = whole.ranks(from, to);
  const apart = words.map((word) => word.ranks(from, to));

  function rankOf(position: number): number {
    const found = asOne[position] ?? rank.none;
    if (found !== rank.none || apart.length === 0) return found;
    return apart.every((ranks) => ranks[position] !== rank.none) ? rank.wordsApart : rank.none;
  }

  function describe(position: number): Match {
    const needles = asOne[position] === rank.none ? words : [whole];
    const ranges = needles.map((needle) => needle.ranges(position));
    return {
      position,
      nameRanges: joinRanges(ranges.flatMap(({ name }) => name)),
      codeRanges: joinRanges(ranges.flatMap(({ code }) => code)),
    };
  }

  const buckets: number[][] = [];
  let total = 0;
  for (let position = from; position < to; position++) {
    const found = rankOf(position);
    if (found === rank.none || !scope.accepts(position)) continue;
    total++;
    (buckets[found * orders + scope.yields(position)] ??= []).push(position);
  }
  const best: number[] = [];
  for (const bucket of buckets) {
    if (bucket !== undefined && best.length < limit) best.push(...bucket.slice(0, limit - best.length));
  }
  return { matches: best.map(describe), total };
}

/** In order and without overlap. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
