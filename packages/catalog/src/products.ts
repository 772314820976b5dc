import type { Catalogue } from './catalogue.ts';
import { createCatalogue, type Particulars } from './create-catalogue.ts';
import type { Entry } from './entry.ts';
import { once } from './once.ts';
import type { Unpacked } from './unpack.ts';

export interface Product extends Entry {
  /**
   * Where the Chinese name comes from: `own` is the entry's own wording; `line` is the wording of the only
   * eight-digit line below; `lines` names the first two lines below, since no Chinese wording of the group is at hand.
   * Borrowed labels are found by code, not by text: the lines themselves are found by theirs.
   */
  readonly naming: 'own' | 'line' | 'lines';
  /** Statistical units of an eight-digit line, the first unit first. */
  readonly units?: readonly string[];
  /** True for chapter 77, kept free by the Harmonized System. */
  readonly reserved?: true;
}

const reservedChapter = '77';

export const productParticulars: Particulars<Product> = {
  complete(base, column, columns, position) {
    if (base.code === reservedChapter) return { ...base, naming: 'own', reserved: true };
    const units = column('units');
    if (base.name === '') return { ...base, ...borrowedLabel(columns, position) };
    return { ...base, naming: 'own', ...(units === '' ? {} : { units: units.split(' ') }) };
  },
  levelOf: (code) => (/^\d/.test(code) ? 1 + code.length / 2 : 1),
  reserved: [reservedChapter],
};

/** Names a group by what it holds: 「甲」 for one line, 「甲 / 乙」 for two, 「甲 / 乙 等」 for more. */
function borrowedLabel(columns: Unpacked, position: number): Pick<Product, 'name' | 'naming'> {
  const end = columns.ends[position] ?? 0;
  const lines: string[] = [];
  for (let at = position + 1; at < end && lines.length < 3; at++) {
    if (columns.ends[at] === at + 1) lines.push(columns.names[at] ?? '');
  }
  const [first = '', second] = lines;
  if (second === undefined) return { name: first, naming: 'line' };
  return { name: lines.length > 2 ? `${first} / ${second} 等` : `${first} / ${second}`, naming: 'lines' };
}

/**
 * Commodities (商品): sections, chapters, headings and subheadings of HS 2022, eight-digit lines of the
 * customs statistics list 2023. Levels 1 to 5; lines of chapters 98 and 99 hang on their chapter directly.
 */
export const loadProducts = once(async (): Promise<Catalogue<Product>> => {
  const { packed } = await import('./generated/products.ts');
  return createCatalogue(packed, productParticulars);
});
