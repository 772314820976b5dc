import {
  isInForce,
  loadEconomicTypes,
  loadEnterpriseTypes,
  loadFilingRegions,
  loadIndustries,
  loadProducts,
  loadRegions,
  type Catalogue,
} from '@zxkt/catalog';
import type { FieldError } from '@zxkt/contract';
import { valueAt, type Content } from './draft-fields.ts';

/** Each field that holds a code or codes, by the loader of the catalogue that they are from. */
const loaders = {
  '/unit/filingRegion': loadFilingRegions,
  '/unit/region': loadRegions,
  '/details/economicType': loadEconomicTypes,
  '/details/enterpriseType': loadEnterpriseTypes,
  '/business/industries': loadIndustries,
  '/business/products': loadProducts,
} satisfies Record<string, () => Promise<Catalogue>>;

/** Whether a code may be chosen on a day; a retired one is led to its successor. */
const refusalOf = (catalogue: Catalogue, code: string, pointer: string, onDate: string): FieldError | undefined => {
  const entry = catalogue.get(code);
  if (!entry || (entry.from !== undefined && onDate < entry.from)) return { pointer, code: 'catalogue-code/unknown' };
  if (isInForce(entry, onDate)) return undefined;
  const [successor] = entry.successors ?? [];
  return { pointer, code: 'catalogue-code/retired', ...(successor === undefined ? {} : { params: { successor } }) };
};

/** Judges the codes of a content on a day (`YYYY-MM-DD`, Asia/Shanghai), each at its own pointer. */
export type CatalogueJudge = (content: Content, onDate: string) => readonly FieldError[];

export const loadCatalogueJudge = async (): Promise<CatalogueJudge> => {
  const catalogues = await Promise.all(
    Object.entries(loaders).map(async ([pointer, load]): Promise<[string, Catalogue]> => [pointer, await load()]),
  );
  const [filingRegions, regions] = await Promise.all([loadFilingRegions(), loadRegions()]);

  /** 660000, 新疆兵团, is no division of GB/T 2260: it lies all over the province that it names. */
  const liesOutside = (content: Content): boolean => {
    const filing = filingRegions.get(String(valueAt(content, '/unit/filingRegion')));
    const region = String(valueAt(content, '/unit/region'));
    if (!filing || !regions.get(region)) return false;
    const within = filing.standard ? filing.code : filing.province;
    return !regions.path(region).some(({ code }) => code === within);
  };

  return (content, onDate) => {
    const refusals = catalogues.flatMap(([pointer, catalogue]) => {
      const value = valueAt(content, pointer);
      if (value === undefined) return [];
      if (typeof value === 'string') return refusalOf(catalogue, value, pointer, onDate) ?? [];
      return value.flatMap((code, at) => refusalOf(catalogue, code, `${pointer}/${String(at)}`, onDate) ?? []);
    });
    const isRegionRefused = refusals.some(({ pointer }) => pointer === '/unit/region');
    return liesOutside(content) && !isRegionRefused
      ? [...refusals, { pointer: '/unit/region', code: 'qualification/region-outside' }]
      : refusals;
  };
};
