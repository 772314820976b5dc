import { once } from './once.ts';
import type { Packed } from './packed.ts';
import { codeOf } from './unpack.ts';

/** A code and what it means. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** The names and the tree of a catalogue, for who shows codes and does not search: a fraction of the code of the whole. */
export interface CodeTree {
  readonly roots: readonly NamedCode[];
  get(code: string): NamedCode | undefined;
  /** What a group holds directly, in the order of the standard. */
  children(code: string): readonly NamedCode[];
  /** From the root down to the code itself; empty for an unknown code. */
  path(code: string): readonly NamedCode[];
}

/** Where a line begins; lines are counted from nought. */
const startOf = (text: string, line: number): number => {
  let start = 0;
  for (let at = 0; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start;
};

const lineAt = (text: string, line: number): string => {
  const start = startOf(text, line);
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
};

/** The line that says just this; -1 for none. */
const lineOf = (text: string, words: string): number => {
  let line = 0;
  for (let start = 0; ; line += 1) {
    const end = text.indexOf('\n', start);
    if (text.startsWith(words, start) && start + words.length === (end < 0 ? text.length : end)) return line;
    if (end < 0) return -1;
    start = end + 1;
  }
};

/** Codes that go on from those of their groups, one a line. */
const linesOf = ({ codes, depths }: Packed): string => {
  const groups: string[] = [];
  const whole = codes.split(' ').map((piece, line) => {
    const depth = Number(depths[line]);
    return (groups[depth] = codeOf(piece, groups[depth - 1] ?? ''));
  });
  return whole.join('\n');
};

/**
 * Texts of a line each are looked through whenever something is asked: a page holds a fraction of what it would need for
 * as many strings, tables and places.
 */
const createCodeTree = (packed: Packed): CodeTree => {
  const { depths, names } = packed;
  const codes = packed.codes.includes('\n') ? packed.codes : linesOf(packed);
  const at = (line: number): NamedCode => ({ code: lineAt(codes, line), name: lineAt(names, line) });
  /** What stands under a line, one step down; under none, the roots. */
  const below = (group: number): NamedCode[] => {
    const [allCodes, allNames] = [codes.split('\n'), names.split('\n')];
    const depth = group < 0 ? 0 : Number(depths[group]) + 1;
    const found: NamedCode[] = [];
    for (let line = group + 1; line < depths.length && Number(depths[line]) >= depth; line += 1) {
      if (Number(depths[line]) === depth) found.push({ code: allCodes[line] ?? '', name: allNames[line] ?? '' });
    }
    return found;
  };
  return {
    roots: below(-1),
    get: (code) => {
      const line = lineOf(codes, code);
      return line < 0 ? undefined : at(line);
    },
    children: (code) => {
      const line = lineOf(codes, code);
      return line < 0 ? [] : below(line);
    },
    path: (code) => {
      const path: NamedCode[] = [];
      let line = lineOf(codes, code);
      for (let depth = Number(depths[line] ?? -1); depth >= 0; depth -= 1) {
        path.unshift(at(line));
        line = depths.lastIndexOf(String(depth - 1), line);
      }
      return path;
    },
  };
};

/** By the name of the catalogue, those whose entries all have names of their own. */
export const loadCodeTree = {
  regions: once(async () => createCodeTree((await import('./generated/regions.ts')).packed)),
  'filing-regions': once(async () => createCodeTree((await import('./generated/filing-regions.ts')).packed)),
  industries: once(async () => createCodeTree((await import('./generated/industries.ts')).packed)),
  'economic-types': once(async () => createCodeTree((await import('./generated/economic-types.ts')).packed)),
} as const;

export type CodeTreeId = keyof typeof loadCodeTree;
