import { naiveLines, type NaiveLine } from './naive-lines.ts';

/** What one writes first: lines filtered by `includes` and sorted by place. */
export async function createNaiveSearch(): Promise<(query: string, limit: number) => readonly NaiveLine[]> {
  const lines = await naiveLines();
  const placeIn = (line: NaiveLine, needle: string): number => {
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
