import { readName } from '../scripts/pinyin.ts';
import { loadProducts } from '../src/products.ts';

interface Line {
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
}

/** What one writes first: a list of eight-digit lines with their pinyin, filtered by `includes` and sorted by place. */
export async function createNaiveSearch(): Promise<(query: string, limit: number) => readonly Line[]> {
  const lines: Line[] = [];
  for (const { code, name, leaf } of (await loadProducts()).entries()) {
    if (!leaf) continue;
    const readings = readName(name, 'products');
    lines.push({ code, name, pinyin: readings.join(''), initials: readings.map((one) => one.charAt(0)).join('') });
  }
  const placeIn = (line: Line, needle: string): number => {
    const places = [line.code, line.name.toLowerCase(), line.pinyin, line.initials].map((text) => text.indexOf(needle));
    const found = places.findIndex((place) => place >= 0);
    return found < 0 ? -1 : found * 1000 + (places[found] ?? 0);
  };
  return (query, limit) => {
    const needle = query.trim().toLowerCase();
    return lines
      .map((line) => ({ line, place: placeIn(line, needle) }))
      .filter(({ place }) => place >= 0)
      .sort((one, other) => one.place - other.place)
      .slice(0, limit)
      .map(({ line }) => line);
  };
}
