import type { Catalogue, FilingRegion } from '@zxkt/catalog';

/** Names of places; the codes themselves until the catalogues are there. */
export interface RegionNames {
  readonly filings: Catalogue<FilingRegion> | undefined;
  /** 广东省广州市天河区: a county says little without its city. */
  readonly regionOf: (code: string) => string;
}

export const noNames: RegionNames = { filings: undefined, regionOf: () => '' };

export const loadRegionNames = async (): Promise<RegionNames> => {
  const { loadFilingRegions, loadRegions } = await import('@zxkt/catalog');
  const [filings, regions] = await Promise.all([loadFilingRegions(), loadRegions()]);
  return {
    filings,
    regionOf: (code) =>
      regions
        .path(code)
        .map(({ name }) => name)
        .join('') || code,
  };
};
