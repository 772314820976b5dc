import { once } from './once.ts';
import type { Packed } from './packed.ts';
import { unpack } from './unpack.ts';

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

const createCodeTree = (packed: Packed): CodeTree => {
  const { codes, names, ends, parents } = unpack(packed);
  const positions = new Map(codes.map((code, position) => [code, position]));
  const at = (position: number): NamedCode => ({ code: codes[position] ?? '', name: names[position] ?? '' });
  const between = (from: number, to: number): NamedCode[] => {
    const found: NamedCode[] = [];
    for (let position = from; position < to; position = ends[position] ?? to) found.push(at(position));
    return found;
  };
  const get = (code: string): NamedCode | undefined => {
    const position = positions.get(code);
    return position === undefined ? undefined : at(position);
  };
  return {
    roots: between(0, codes.length),
    get,
    children: (code) => {
      const position = positions.get(code);
      return position === undefined ? [] : between(position + 1, ends[position] ?? 0);
    },
    path: (code) => {
      const path: NamedCode[] = [];
      for (let position = positions.get(code) ?? -1; position >= 0; position = parents[position] ?? -1)
        path.unshift(at(position));
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
