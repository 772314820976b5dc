import { readName } from '../scripts/pinyin.ts';
import { loadProducts } from '../src/products.ts';

/** An eight-digit line as one writes it first: with its pinyin beside it. */
export interface NaiveLine {
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
}

export async function naiveLines(): Promise<readonly NaiveLine[]> {
  const lines: NaiveLine[] = [];
  for (const { code, name, leaf } of (await loadProducts()).entries()) {
    if (!leaf) continue;
    const readings = readName(name, 'products');
    lines.push({ code, name, pinyin: readings.join(''), initials: readings.map((one) => one.charAt(0)).join('') });
  }
  return lines;
}
