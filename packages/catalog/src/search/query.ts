import { foldText } from './fold.ts';

/** A run of searchable characters. No syllable of pinyin reaches across one of its breaks: `xi'an` is not `xian`. */
export interface Run {
  readonly text: string;
  /** Places in `text` before which the person set something apart, ascending. */
  readonly breaks: readonly number[];
}

/** A query made ready: as one run, and as the words that spaces set apart. */
export interface Query {
  readonly whole: Run;
  /** Empty unless there are at least two. */
  readonly words: readonly Run[];
}

/** Longer than any name; what is beyond is not looked at. */
const longest = 256;
const mostWords = 8;

export function readQuery(text: string): Query {
  const words = text
    .slice(0, longest * 2)
    .split(/[\s\u200b-\u200d\ufeff]+/u)
    .map((word) => joinRuns(word.split(/['’＇]/u).map(foldText)))
    .filter((word) => word.text !== '');
  return { whole: joinRuns(words), words: words.length > 1 ? words.slice(0, mostWords) : [] };
}

/** Puts pieces end to end, with a break between any two. */
function joinRuns(pieces: readonly (string | Run)[]): Run {
  let joined = '';
  const breaks = new Set<number>();
  for (const piece of pieces) {
    const { text, breaks: inside } = typeof piece === 'string' ? { text: piece, breaks: [] } : piece;
    if (joined !== '' && text !== '') breaks.add(joined.length);
    for (const place of inside) breaks.add(joined.length + place);
    joined += text;
  }
  return { text: joined.slice(0, longest), breaks: [...breaks].filter((place) => place < longest) };
}
