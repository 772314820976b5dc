/** How well an entry answers a query; lower is better. The order is what the search promises. */
export const rank = {
  codeEqual: 0,
  codePrefix: 1,
  nameEqual: 2,
  namePrefix: 3,
  nameInside: 4,
  pinyinEqual: 5,
  pinyinPrefix: 6,
  /** The last syllable is still being typed, or a Latin word is. */
  pinyinPrefixPart: 7,
  initialsEqual: 8,
  initialsPrefix: 9,
  pinyinInside: 10,
  pinyinInsidePart: 11,
  initialsInside: 12,
  /** Whole syllables and initials in one query. */
  mixedPrefix: 13,
  mixedInside: 14,
  wordsApart: 15,
  none: 255,
} as const;

/** What the characters of a query were used as, in bits. */
export const used = {
  syllable: 1,
  initial: 2,
  /** A last letter that can be an initial or the beginning of a syllable. */
  lastLetter: 4,
  /** A syllable or Latin word that the query ends within. */
  part: 8,
} as const;

/** Ranks a match by what its characters were used as and where in the name it stands. */
export function rankText(uses: number, atStart: boolean, atEnd: boolean): number {
  const bySyllable = (uses & used.syllable) !== 0;
  const byInitial = (uses & used.initial) !== 0;
  const last = (uses & used.lastLetter) !== 0;
  const part = (uses & used.part) !== 0 || (bySyllable && last);
  if (bySyllable && byInitial) return atStart ? rank.mixedPrefix : rank.mixedInside;
  if (part) return atStart ? rank.pinyinPrefixPart : rank.pinyinInsidePart;
  if (bySyllable) return choose(atStart, atEnd, rank.pinyinEqual, rank.pinyinPrefix, rank.pinyinInside);
  if (byInitial || last) return choose(atStart, atEnd, rank.initialsEqual, rank.initialsPrefix, rank.initialsInside);
  return choose(atStart, atEnd, rank.nameEqual, rank.namePrefix, rank.nameInside);
}

function choose(atStart: boolean, atEnd: boolean, equal: number, prefix: number, inside: number): number {
  if (!atStart) return inside;
  return atEnd ? equal : prefix;
}
