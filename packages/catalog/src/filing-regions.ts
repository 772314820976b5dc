import type { Catalogue } from './catalogue.ts';
import { createCatalogue, type Particulars } from './create-catalogue.ts';
import type { Entry } from './entry.ts';
import { once } from './once.ts';

export interface FilingRegion extends Entry {
  /** 直辖市, 省, 自治区, 计划单列市 or 兵团. */
  readonly kind: string;
  /** Code of the province in whose bounds it lies; its own for a province. */
  readonly province: string;
  /** False for a code that GB/T 2260 does not have: 660000, a convention for 新疆生产建设兵团. */
  readonly standard: boolean;
}

export const filingRegionParticulars: Particulars<FilingRegion> = {
  complete: (base, column) => ({
    ...base,
    kind: column('kind'),
    province: column('province'),
    standard: column('standard') === '1',
  }),
};

/** Where an enterprise files: 31 provinces, 5 cities with plans of their own (计划单列市), 新疆生产建设兵团. */
export const loadFilingRegions = once(async (): Promise<Catalogue<FilingRegion>> => {
  const { packed } = await import('./generated/filing-regions.ts');
  return createCatalogue(packed, filingRegionParticulars);
});
