import { firstReading, type Packed, type PackedPinyin } from './packed.ts';
import { fold, isHan } from './search/fold.ts';
import type { TextIndex } from './search/text-index.ts';

/** A catalogue laid open in columns: small enough to keep whole, quick enough to build while a picker opens. */
export interface Unpacked {
  readonly codes: readonly string[];
  readonly depths: Uint8Array;
  /** Position after the last entry that a group holds; entries stand in tree order. */
  readonly ends: Uint32Array;
  /** Position of the group that holds an entry; -1 for a root. */
  readonly parents: Int32Array;
  /** Own name of an entry; empty where it borrows its label. */
  nameAt(position: number): string;
  readonly text: TextIndex;
}

export function unpack(packed: Packed): Unpacked {
  const codes = unpackCodes(packed.codes);
  const depths = Uint8Array.from(packed.depths, Number);
  const { ends, parents } = unpackTree(depths);
  const { nameStarts, text } = unpackNames(packed.names, packed.pinyin, codes.length);
  const { names } = packed;
  return {
    codes,
    depths,
    ends,
    parents,
    text,
    nameAt: (position) => names.slice(nameStarts[position], (nameStarts[position + 1] ?? 0) - 1),
  };
}

function unpackCodes(packed: string): string[] {
  const codes = packed.split(' ');
  let previous = '';
  for (let position = 0; position < codes.length; position++) {
    const piece = codes[position] ?? '';
    previous = previous.slice(0, parseInt(piece.charAt(0), 36)) + piece.slice(1);
    codes[position] = previous;
  }
  return codes;
}

function unpackTree(depths: Uint8Array): { ends: Uint32Array; parents: Int32Array } {
  const ends = new Uint32Array(depths.length);
  const parents = new Int32Array(depths.length);
  const open: number[] = [];
  depths.forEach((depth, position) => {
    while (open.length > depth) ends[open.pop() ?? 0] = position;
    parents[position] = open.at(-1) ?? -1;
    open.push(position);
  });
  for (const position of open) ends[position] = depths.length;
  return { ends, parents };
}

/** One pass over all names: where each starts, its searchable characters, and how each of them is read. */
function unpackNames(names: string, pinyin: PackedPinyin, size: number): { nameStarts: Uint32Array; text: TextIndex } {
  const nameStarts = new Uint32Array(size + 1);
  const starts = new Uint32Array(size + 1);
  const units = new Uint16Array(names.length);
  const readings = new Uint16Array(names.length);
  const usual = new Uint16Array(0x10000);
  const exceptions = unpackExceptions(pinyin.exceptions);
  let exception = 0;
  let characters = 0;
  let distinct = 0;
  let length = 0;
  let entry = 0;
  for (let at = 0; at < names.length; at++) {
    const unit = names.charCodeAt(at);
    if (unit === 10) {
      entry++;
      nameStarts[entry] = at + 1;
      starts[entry] = length;
      continue;
    }
    const folded = fold(unit);
    if (folded === 0) continue;
    units[length] = folded;
    if (isHan(unit)) {
      // Reading 0 means "not a Chinese character", hence the 1.
      usual[unit] ||= pinyin.readings.charCodeAt(distinct++) - firstReading + 1;
      const other = exceptions[exception];
      if (other?.character === characters) {
        readings[length] = other.syllable + 1;
        exception++;
      } else readings[length] = usual[unit] ?? 0;
      characters++;
    }
    length++;
  }
  nameStarts[size] = names.length + 1;
  starts[size] = length;
  return {
    nameStarts,
    text: {
      starts,
      units: units.slice(0, length),
      readings: readings.slice(0, length),
      syllables: pinyin.syllables.split(' '),
    },
  };
}

function unpackExceptions(packed: string): { character: number; syllable: number }[] {
  if (packed === '') return [];
  let character = 0;
  return packed.split(' ').map((pair) => {
    const [gap = '', syllable = ''] = pair.split(':');
    character += parseInt(gap, 36);
    return { character, syllable: parseInt(syllable, 36) };
  });
}
