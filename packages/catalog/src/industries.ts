import type { Catalogue } from './catalogue.ts';
import { createCatalogue, type Particulars } from './create-catalogue.ts';
import type { Entry } from './entry.ts';
import { once } from './once.ts';

export interface Industry extends Entry {
  /** Letter of the section (门类), A to T. */
  readonly section: string;
  /** With the letter of its section before it: `A0111`. */
  readonly fullCode: string;
  /** Amendment that gave the entry its present form: `2019-1`. */
  readonly amendment?: string;
}

export const industryParticulars: Particulars<Industry> = {
  complete(base, column, columns, position) {
    let top = position;
    while ((columns.parents[top] ?? -1) >= 0) top = columns.parents[top] ?? 0;
    const section = columns.codes[top] ?? '';
    const amendment = column('amendment');
    return {
      ...base,
      section,
      fullCode: base.level === 1 ? section : section + base.code,
      ...(amendment === '' ? {} : { amendment }),
    };
  },
  readCode(written) {
    const parts = /^([A-T])(\d+)$/.exec(written);
    return parts === null ? undefined : { code: parts[2] ?? '', within: parts[1] ?? '' };
  },
};

/** Industries (国民经济行业分类), GB/T 4754-2017: 20 sections, 97 divisions, 473 groups, 1382 classes. */
export const loadIndustries = once(async (): Promise<Catalogue<Industry>> => {
  const { packed } = await import('./generated/industries.ts');
  return createCatalogue(packed, industryParticulars);
});
