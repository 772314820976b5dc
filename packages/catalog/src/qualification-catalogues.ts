import type { Catalogue } from './catalogue.ts';
import { loadEconomicTypes } from './economic-types.ts';
import { loadEnterpriseTypes } from './enterprise-types.ts';
import { loadFilingRegions } from './filing-regions.ts';
import { loadIndustries } from './industries.ts';
import { loadProducts } from './products.ts';
import { loadRegions } from './regions.ts';

/** Loaders of the catalogues whose codes a qualification holds, by name. */
export const qualificationCatalogues = {
  'filing-regions': loadFilingRegions,
  regions: loadRegions,
  industries: loadIndustries,
  products: loadProducts,
  'economic-types': loadEconomicTypes,
  'enterprise-types': loadEnterpriseTypes,
} satisfies Record<string, () => Promise<Catalogue>>;

export type QualificationCatalogueId = keyof typeof qualificationCatalogues;
