export { canonicalText } from './canonical-text.ts';
export type { Catalogue, Hit, Range, SearchOptions, SearchResult } from './catalogue.ts';
export { loadCodeTree, type CodeTree, type CodeTreeId, type NamedCode } from './code-tree.ts';
export { shanghaiDate } from './calendar-date.ts';
export { loadEconomicTypes } from './economic-types.ts';
export { loadEnterpriseTypes } from './enterprise-types.ts';
export { isInForce, type Entry } from './entry.ts';
export { loadFilingRegions, type FilingRegion } from './filing-regions.ts';
export { loadIndustries, type Industry } from './industries.ts';
export { catalogueIds, isCatalogueId, loadCatalogue, type CatalogueId } from './load-catalogue.ts';
export { loadMarketEntityTypes } from './market-entity-types.ts';
export { loadProductEnglish } from './product-english.ts';
export { loadProducts, type Product } from './products.ts';
export { qualificationCatalogues, type QualificationCatalogueId } from './qualification-catalogues.ts';
export { loadRegions, type Region } from './regions.ts';
export {
  loadSmeStandard,
  type SmeBounds,
  type SmeFigures,
  type SmeIndustry,
  type SmeSize,
  type SmeStandard,
} from './sme-size.ts';
export {
  loadWorkdays,
  type KnownCount,
  type KnownDate,
  type KnownDay,
  type UnknownYear,
  type WorkdayCalendar,
} from './workdays.ts';
