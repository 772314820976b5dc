import type { Packed } from './packed.ts';

/** Room for so many positions up to the largest, or -1. Pages keep it for as long as they are open: half as large where they are small. */
export const positionsUpTo = (largest: number, length: number): Int16Array | Int32Array =>
  new (largest < 0x8000 ? Int16Array : Int32Array)(length);

/** A catalogue laid open in columns: small enough to keep whole, quick enough to build while a picker opens. */
export interface Unpacked {
  readonly codes: readonly string[];
  /** Own names; empty where an entry borrows its label. */
  readonly names: readonly string[];
  readonly depths: Uint8Array;
  /** Position after the last entry that a group holds; entries stand in tree order. */
  readonly ends: Int16Array | Int32Array;
  /** Position of the group that holds an entry; -1 for a root. */
  readonly parents: Int16Array | Int32Array;
}

/** Levels of any catalogue, with some to spare. */
const deepest = 6;

/** The equals sign before a code that does not go on from that of its group. */
const whole = 0x3d;

export function unpack(packed: Packed): Unpacked {
  const codes = packed.codes.split(' ');
  const size = codes.length;
  const depths = new Uint8Array(size);
  const parents = positionsUpTo(size, size);
  const ends = positionsUpTo(size, size);
  const lastAt = new Int32Array(deepest).fill(-1);
  for (let position = 0; position < size; position++) {
    const depth = packed.depths.charCodeAt(position) - 0x30;
    const parent = depth === 0 ? -1 : (lastAt[depth - 1] ?? -1);
    depths[position] = depth;
    parents[position] = parent;
    lastAt[depth] = position;
    if (parent < 0) continue;
    const piece = codes[position] ?? '';
    codes[position] = piece.charCodeAt(0) === whole ? piece.slice(1) : (codes[parent] ?? '') + piece;
  }
  const nextAt = new Int32Array(deepest).fill(size);
  for (let position = size - 1; position >= 0; position--) {
    const depth = depths[position] ?? 0;
    ends[position] = nextAt[depth] ?? size;
    for (let below = depth; below < deepest; below++) nextAt[below] = position;
  }
  return { codes, names: packed.names.split('\n'), depths, ends, parents };
}
