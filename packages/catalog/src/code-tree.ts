import { once } from './once.ts';
import type { Packed } from './packed.ts';
import { positionsUpTo, unpack } from './unpack.ts';

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

const separator = '\n';

/**
 * A text by its parts, which are cut out of it when they are asked for: a browser holds a fifth of what it would need for
 * as many strings and a table to find them.
 */
const createColumn = (text: string, parts: readonly string[]) => {
  const starts = positionsUpTo(text.length + separator.length, parts.length + 1);
  for (const [position, part] of parts.entries())
    starts[position + 1] = (starts[position] ?? 0) + part.length + separator.length;
  const at = (position: number): string => text.slice(starts[position], (starts[position + 1] ?? 1) - separator.length);
  return {
    at,
    /** Where a part stands that is followed by a separator; -1 for none. */
    find: (part: string): number => {
      const word = part + separator;
      const position = starts.indexOf(text.startsWith(word) ? 0 : text.indexOf(separator + word) + 1 || -1);
      return at(position) === part ? position : -1;
    },
  };
};

const createCodeTree = (packed: Packed): CodeTree => {
  const unpacked = unpack(packed);
  const { ends, parents } = unpacked;
  const codes = createColumn(unpacked.codes.join(separator) + separator, unpacked.codes);
  const names = createColumn(packed.names, unpacked.names);
  const at = (position: number): NamedCode => ({ code: codes.at(position), name: names.at(position) });
  const between = (from: number, to: number): NamedCode[] => {
    const found: NamedCode[] = [];
    for (let position = from; position < to; position = ends[position] ?? to) found.push(at(position));
    return found;
  };
  const get = (code: string): NamedCode | undefined => {
    const position = codes.find(code);
    return position < 0 ? undefined : at(position);
  };
  return {
    roots: between(0, ends.length),
    get,
    children: (code) => {
      const position = codes.find(code);
      return position < 0 ? [] : between(position + 1, ends[position] ?? 0);
    },
    path: (code) => {
      const path: NamedCode[] = [];
      for (let position = codes.find(code); position >= 0; position = parents[position] ?? -1)
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
