import type { Packed } from './packed.ts';

/** A catalogue laid open in columns: small enough to keep whole, quick enough to build while a picker opens. */
export interface Unpacked {
  readonly codes: readonly string[];
  /** Own names; empty where an entry borrows its label. */
  readonly names: readonly string[];
  readonly depths: Uint8Array;
  /** Position after the last entry that a group holds; entries stand in tree order. */
  readonly ends: Uint32Array;
  /** Position of the group that holds an entry; -1 for a root. */
  readonly parents: Int32Array;
}

const deepest = 10;

export function unpack(packed: Packed): Unpacked {
  const codes = packed.codes.split(' ');
  const size = codes.length;
  const depths = new Uint8Array(size);
  const parents = new Int32Array(size);
  const ends = new Uint32Array(size);
  const lastAt = new Int32Array(deepest).fill(-1);
  for (let position = 0; position < size; position++) {
    const depth = packed.depths.charCodeAt(position) - 0x30;
    const parent = depth === 0 ? -1 : (lastAt[depth - 1] ?? -1);
    depths[position] = depth;
    parents[position] = parent;
    lastAt[depth] = position;
    const piece = codes[position] ?? '';
    if (piece.charCodeAt(0) !== 0x2b) continue;
    codes[position] = (codes[parent] ?? '') + piece.slice(1);
  }
  const nextAt = new Int32Array(deepest).fill(size);
  for (let position = size - 1; position >= 0; position--) {
    const depth = depths[position] ?? 0;
    ends[position] = nextAt[depth] ?? size;
    nextAt.fill(position, depth);
  }
  return { codes, names: packed.names.split('\n'), depths, ends, parents };
}
