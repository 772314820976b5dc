import { loadEconomicTypes, loadFilingRegions, loadIndustries, loadRegions, type Catalogue } from '@zxkt/catalog';
import type { CaseCatalogue } from './case-names.ts';

/** The catalogues of the table, apart: what reads and searches them is not needed to show rows. */
export const loadCaseCatalogue: Readonly<Record<CaseCatalogue, () => Promise<Catalogue>>> = {
  regions: loadRegions,
  'filing-regions': loadFilingRegions,
  industries: loadIndustries,
  'economic-types': loadEconomicTypes,
};
