import type { Catalogue, FilingRegion, Region } from '@zxkt/catalog';

/** Both catalogues, and which day it is in Shanghai. */
export interface Divisions {
  readonly filings: Catalogue<FilingRegion>;
  readonly regions: Catalogue<Region>;
  readonly today: string;
}

export interface RegionGroup {
  /** The city, or the kind of what is in it. */
  readonly title: string;
  /** The city itself, where it can be chosen. */
  readonly whole?: Region;
  readonly regions: readonly Region[];
}

type Kind = 'corps-cities' | 'counties' | 'direct';

/** 660000 lies all over the province that it names: no division of GB/T 2260 holds it. */
const boundsOf = ({ code, standard, province }: FilingRegion): string => (standard ? code : province);

/** What can be chosen in a filing region, by city; a city with a plan of its own is not offered by its province. */
export const groupsIn = (
  filing: FilingRegion,
  { filings, regions, today }: Divisions,
  titles: Readonly<Record<Kind, string>>,
): readonly RegionGroup[] => {
  const bounds = regions.get(boundsOf(filing));
  if (!bounds) return [];
  const held = regions.children(bounds.code, today);
  if (bounds.level > 1) return [{ title: bounds.name, whole: bounds, regions: held }];
  const files = (code: string) => code !== filing.code && !!filings.get(code);
  const cities = held.filter(({ level, code }) => level === 2 && !files(code));
  const loose = held.filter(({ level }) => level > 2);
  const ofCorps = filing.standard ? [] : loose.filter(({ xpcc }) => xpcc);
  const rest = loose.filter((region) => !ofCorps.includes(region));
  const ofCities = cities.map((city) => ({
    title: city.name,
    whole: city,
    regions: regions.children(city.code, today),
  }));
  const some = (kind: Kind, within: readonly Region[]) =>
    within.length ? [{ title: titles[kind], regions: within }] : [];
  return [...some('corps-cities', ofCorps), ...ofCities, ...some(cities.length ? 'direct' : 'counties', rest)];
};

/** Whether a region lies where the enterprise files, as the server judges it. */
export const liesIn = (region: string, filing: FilingRegion, { regions }: Divisions): boolean =>
  regions.path(region).some(({ code }) => code === boundsOf(filing));

/** Where a region files when nobody says otherwise: the city with a plan of its own, else the province. */
export const filingOf = (region: string, { filings, regions }: Divisions): string =>
  regions
    .path(region)
    .map(({ code }) => code)
    .findLast((code) => filings.get(code)) ?? '';
