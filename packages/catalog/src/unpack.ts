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

/** The codes of a catalogue in tree order. */
export function readCodes({ codes: text, depths }: Packed): string[] {
  if (text.includes('\n')) return text.split('\n');
  const codes = text.split(' ');
  const groups: string[] = [];
  for (const [position, piece] of codes.entries()) {
    const depth = depths.charCodeAt(position) - 0x30;
    const code = piece.charCodeAt(0) === whole ? piece.slice(1) : (groups[depth - 1] ?? '') + piece;
    codes[position] = groups[depth] = code;
  }
  return codes;
}

export function unpack(packed: Packed): Unpacked {
  const codes = readCodes(packed);
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
  }
  const nextAt = new Int32Array(deepest).fill(size);
  for (let position = size - 1; position >= 0; position--) {
    const depth = depths[position] ?? 0;
    ends[position] = nextAt[depth] ?? size;
    for (let below = depth; below < deepest; below++) nextAt[below] = position;
  }
  return { codes, names: packed.names.split('\n'), depths, ends, parents };
}
