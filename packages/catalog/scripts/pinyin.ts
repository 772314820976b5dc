import { pinyin } from 'pinyin-pro';
import { isHan } from '../src/search/fold.ts';
import { firstReading, type PackedPinyin } from '../src/packed.ts';
import { readPackageFile } from './read-data.ts';
import type { Source } from './source.ts';

type Readings = Readonly<Record<string, string>>;

const overrides: Readings = JSON.parse(readPackageFile('data/pinyin-overrides.json'));
const corrections: Readonly<Record<string, Readings>> = JSON.parse(readPackageFile('curated/pinyin-corrections.json'));

/** One syllable per Chinese character of a name, without tones, ü as v. */
export function readName(name: string, corrected: Source['corrections']): readonly string[] {
  const characters = [...name].filter((character) => isHan(character.charCodeAt(0)));
  const text = characters.join('');
  const whole = overrides[name]?.split(' ');
  const readings = whole ?? pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  if (readings.length !== characters.length) throw new Error(`${name}: ${readings.length} readings`);
  if (whole !== undefined) return readings;
  for (const words of [corrections.any, corrected === undefined ? undefined : corrections[corrected]]) {
    for (const [word, reading] of Object.entries(words ?? {})) {
      const syllables = reading.split(' ');
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        readings.splice(at, syllables.length, ...syllables);
      }
    }
  }
  return readings;
}

/** Packs the readings of names: the usual one of each character once, others by their place. */
export function packPinyin(names: readonly string[], corrected: Source['corrections']): PackedPinyin {
  const places: { character: string; syllable: string }[] = [];
  for (const name of names) {
    const readings = readName(name, corrected);
    const characters = [...name].filter((character) => isHan(character.charCodeAt(0)));
    characters.forEach((character, at) => places.push({ character, syllable: readings[at] ?? '' }));
  }
  const usual = new Map<string, string>();
  for (const [character, uses] of Map.groupBy(places, (place) => place.character)) {
    const counted = [...Map.groupBy(uses, (use) => use.syllable)].map(([syllable, { length }]) => ({
      syllable,
      length,
    }));
    usual.set(character, counted.toSorted((one, other) => other.length - one.length)[0]?.syllable ?? '');
  }
  const syllables = [...new Set(places.map((place) => place.syllable))].toSorted();
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  const numberOf = (syllable: string): number => numbers.get(syllable) ?? 0;
  let last = 0;
  const exceptions: string[] = [];
  places.forEach(({ character, syllable }, place) => {
    if (usual.get(character) === syllable) return;
    exceptions.push(`${(place - last).toString(36)}:${numberOf(syllable).toString(36)}`);
    last = place;
  });
  return {
    syllables: syllables.join(' '),
    readings: [...usual.values()].map((syllable) => String.fromCharCode(firstReading + numberOf(syllable))).join(''),
    exceptions: exceptions.join(' '),
  };
}
