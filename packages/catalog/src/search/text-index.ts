import { firstReading, type Packed } from '../packed.ts';
import { fold, isHan } from './fold.ts';

/** The searchable characters of all names end to end, with their readings. */
export interface TextIndex {
  /** Folded code units. */
  readonly units: Uint16Array;
  /** For each unit the number of its syllable counted from 1; 0 where it has none. */
  readonly readings: Uint16Array;
  /** Where each entry starts in `units`; one more for the end. */
  readonly starts: Uint32Array;
  readonly syllables: readonly string[];
}

const lineFeed = 10;

/** Reads all names in one pass. Most of it runs before any compiler has seen it, hence so few steps per character. */
export function createTextIndex({ names, pinyin }: Pick<Packed, 'names' | 'pinyin'>, size: number): TextIndex {
  const starts = new Uint32Array(size + 1);
  const units = new Uint16Array(names.length);
  const readings = new Uint16Array(names.length);
  const usual = new Uint16Array(0x10000);
  const exceptions = unpackExceptions(pinyin.exceptions);
  let exception = 0;
  let nextException = exceptions[0]?.character ?? -1;
  let characters = 0;
  let distinct = 0;
  let length = 0;
  let entry = 0;
  for (let at = 0; at < names.length; at++) {
    const unit = names.charCodeAt(at);
    let reading = usual[unit] ?? 0;
    if (reading === 0) {
      if (unit === lineFeed) {
        starts[++entry] = length;
        continue;
      }
      if (!isHan(unit)) {
        const folded = fold(unit);
        if (folded !== 0) units[length++] = folded;
        continue;
      }
      // Reading 0 means that there is none, hence the 1.
      reading = usual[unit] = pinyin.readings.charCodeAt(distinct++) - firstReading + 1;
    }
    if (characters === nextException) {
      reading = (exceptions[exception]?.syllable ?? 0) + 1;
      nextException = exceptions[++exception]?.character ?? -1;
    }
    units[length] = unit;
    readings[length++] = reading;
    characters++;
  }
  starts[size] = length;
  return {
    starts,
    units: units.slice(0, length),
    readings: readings.slice(0, length),
    syllables: pinyin.syllables.split(' '),
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
