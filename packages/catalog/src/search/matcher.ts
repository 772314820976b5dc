import type { Run } from './query.ts';
import { rank, rankText, used } from './rank.ts';
import type { TextIndex } from './text-index.ts';

/** How well a query was found, and where: searchable characters counted from the start of the name. */
export interface Found {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

export interface Matcher {
  /** Lowers `ranks` of the entries from position `first` up to `after` to that of their best match. */
  rankEach(first: number, after: number, ranks: Uint8Array): void;
  /** The first of the best matches in one entry. */
  findIn(position: number): Found | undefined;
}

/** Ways in which the query, from one of its places on, can start with one syllable. */
interface Steps {
  /** Per reading: letters taken by the whole syllable, or 0. */
  readonly whole: Uint8Array;
  /** Per reading: 1 where the rest of the query is its beginning. */
  readonly rest: Uint8Array;
  /** Per reading: letters taken by its initial (zh, ch and sh may take 2), or 0. */
  readonly initial: Uint8Array;
}

/**
 * Matches a folded query against names by character, whole syllable, initial or any sequence of them,
 * each from the start of a character on. What a syllable can do with the query is worked out once per query.
 */
export function createMatcher(query: Run, index: TextIndex): Matcher {
  const { units, readings, starts, syllables } = index;
  const length = query.text.length;
  const queryUnits = new Uint16Array(length);
  for (let place = 0; place < length; place++) queryUnits[place] = query.text.charCodeAt(place);
  const firstUnit = queryUnits[0] ?? 0;
  const steps: (Steps | undefined)[] = [];
  const { initial: firstInitial } = stepsAt(0);
  // The best match so far; plain variables, since one search makes a hundred thousand attempts.
  let bestRank: number = rank.none;
  let bestStart = 0;
  let bestEnd = 0;
  let start = 0;
  let end = 0;
  let from = 0;

  function stepsAt(place: number): Steps {
    return (steps[place] ??= computeSteps(query, place, syllables));
  }

  /** Tries every reading of the query from `place` on against the units from `at` on, keeping the best. */
  function advance(at: number, place: number, uses: number): void {
    if (place === length) {
      accept(at, uses);
      return;
    }
    if (at === end) return;
    const unit = queryUnits[place] ?? 0;
    if (units[at] === unit) advanceLiterally(at, place, uses, unit);
    const reading = readings[at] ?? 0;
    if (reading === 0 || !isLetter(unit)) return;
    const { whole, rest, initial } = stepsAt(place);
    const letters = initial[reading] ?? 0;
    if (letters === 0) return;
    const taken = whole[reading] ?? 0;
    const isLast = place + 1 === length;
    if (taken > 0) advance(at + 1, place + taken, uses | used.syllable);
    if (rest[reading] === 1 && !isLast) accept(at + 1, uses | used.syllable | used.part);
    advance(at + 1, place + 1, uses | (isLast ? used.lastLetter : used.initial));
    if (letters === 2) advance(at + 1, place + 2, uses | used.initial);
  }

  /** Latin words count from their first letter, and in part while they are not typed to their end. */
  function advanceLiterally(at: number, place: number, uses: number, unit: number): void {
    const latin = isLetter(unit);
    const before = latin && place === 0 && at > start ? (units[at - 1] ?? 0) : 0;
    if (isLetter(before)) return;
    const cut = latin && place + 1 === length && at + 1 < end && isLetter(units[at + 1] ?? 0);
    // Letters after digits are units of measure more often than words: 2000RMB, but also 0.5m.
    advance(at + 1, place + 1, cut || isDigit(before) ? uses | used.part : uses);
  }

  function accept(at: number, uses: number): void {
    const found = rankText(uses, from === start, at === end);
    if (found >= bestRank) return;
    bestRank = found;
    bestStart = from;
    bestEnd = at;
  }

  /** First place from `at` on where the query can begin, or a place beyond `limit`. */
  function nextCandidate(at: number, limit: number): number {
    if (!isLetter(firstUnit)) {
      const found = units.indexOf(firstUnit, at);
      return found < 0 ? limit : found;
    }
    while (at < limit && units[at] !== firstUnit && firstInitial[readings[at] ?? 0] === 0) at++;
    return at;
  }

  /** Best match in the entry whose units go from `first` to `after`, looked for from the candidate `at` on. */
  function rankFrom(at: number, first: number, after: number): number {
    bestRank = rank.none;
    start = first;
    end = after;
    for (from = at; from < after; from = nextCandidate(from + 1, after)) {
      advance(from, 0, 0);
      // Nothing further on can be better than the text itself inside the name.
      if (bestRank <= rank.nameInside) break;
    }
    return bestRank;
  }

  return {
    rankEach(first, after, ranks) {
      const limit = starts[after] ?? 0;
      let position = first;
      let next = starts[first + 1] ?? 0;
      for (let at = nextCandidate(starts[first] ?? 0, limit); at < limit; at = nextCandidate(next, limit)) {
        while (next <= at) next = starts[++position + 1] ?? limit;
        const found = rankFrom(at, starts[position] ?? 0, next);
        if (found < (ranks[position] ?? 0)) ranks[position] = found;
      }
    },
    findIn(position) {
      const first = starts[position] ?? 0;
      const after = starts[position + 1] ?? 0;
      const found = rankFrom(nextCandidate(first, after), first, after);
      return found === rank.none ? undefined : { rank: found, start: bestStart - first, end: bestEnd - first };
    },
  };
}

function computeSteps(query: Run, place: number, syllables: readonly string[]): Steps {
  const size = syllables.length + 1;
  const steps: Steps = { whole: new Uint8Array(size), rest: new Uint8Array(size), initial: new Uint8Array(size) };
  const letter = query.text.charAt(place);
  const nextBreak = query.breaks.find((at) => at > place);
  const reach = query.text.slice(place, nextBreak);
  syllables.forEach((syllable, number) => {
    if (!syllable.startsWith(letter)) return;
    const reading = number + 1;
    steps.initial[reading] = /^[zcs]h/.test(syllable) && reach.charAt(1) === 'h' ? 2 : 1;
    // Keyboards without ü write it v or u.
    for (const spelling of syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable]) {
      if (reach.startsWith(spelling)) steps.whole[reading] = spelling.length;
      else if (nextBreak === undefined && spelling.startsWith(reach)) steps.rest[reading] = 1;
    }
  });
  return steps;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
