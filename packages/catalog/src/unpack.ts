import type { Packed } from './packed.ts';

/** A place in the catalogue for each, or -1. Pages keep it for as long as they are open: half as large where places are few. */
const positions = (length: number): Int16Array | Int32Array => new (length < 0x8000 ? Int16Array : Int32Array)(length);

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

/** The code that a piece stands for, under the code of its group. */
export const codeOf = (piece: string, group: string): string =>
  piece.charCodeAt(0) === whole ? piece.slice(1) : group + piece;

export function unpack(packed: Packed): Unpacked {
  const isWhole = packed.codes.includes('\n');
  const codes = packed.codes.split(isWhole ? '\n' : ' ');
  const size = codes.length;
  const depths = new Uint8Array(size);
  const parents = positions(size);
  const ends = positions(size);
  const lastAt = new Int32Array(deepest).fill(-1);
  for (let position = 0; position < size; position++) {
    const depth = packed.depths.charCodeAt(position) - 0x30;
    const parent = depth === 0 ? -1 : (lastAt[depth - 1] ?? -1);
    depths[position] = depth;
    parents[position] = parent;
    lastAt[depth] = position;
    if (isWhole || parent < 0) continue;
    codes[position] = codeOf(codes[position] ?? '', codes[parent] ?? '');
  }
  const nextAt = new Int32Array(deepest).fill(size);
  for (let position = size - 1; position >= 0; position--) {
    const depth = depths[position] ?? 0;
    ends[position] = nextAt[depth] ?? size;
    for (let below = depth; below < deepest; below++) nextAt[below] = position;
  }
  return { codes, names: packed.names.split('\n'), depths, ends, parents };
}
