import { loadFilingRegions, loadRegions, type Region } from '@zxkt/catalog';
import type { Random } from './random.ts';

/** Where trade is: how many of a hundred file there; the rest share what is left. */
const share: Readonly<Record<string, number>> = {
  '440000': 14,
  '330000': 12,
  '320000': 12,
  '370000': 8,
  '350000': 5,
  '310000': 7,
  '440300': 8,
  '330200': 5,
  '110000': 4,
  '370200': 3,
  '350200': 3,
};

export interface Place {
  readonly filingRegion: string;
  readonly region: string;
  /** As a company writes it before its name: 广州市, 天河区 apart. */
  readonly city: string;
  readonly address: string;
}

/** Divisions of the lowest level by the region where they file. */
export const loadPlaces = async (onDate: string) => {
  const [filingRegions, regions] = await Promise.all([loadFilingRegions(), loadRegions()]);
  const counties = [...regions.entries()].filter(({ code, leaf }) => leaf && regions.isCurrent(code, onDate));
  const planned = new Set(
    [...filingRegions.entries()].filter(({ kind }) => kind === '计划单列市').map(({ code }) => code),
  );
  const isOf = (filing: { code: string; kind: string; province: string }, region: Region): boolean => {
    if (filing.kind === '兵团') return region.xpcc !== undefined;
    const path = regions.path(region.code).map(({ code }) => code);
    return path.includes(filing.code) && (planned.has(filing.code) || !path.some((code) => planned.has(code)));
  };
  const byFiling = [...filingRegions.entries()].map((filing) => ({
    filing,
    weight: share[filing.code] ?? 1,
    counties: counties.filter((region) => isOf(filing, region)),
  }));
  const choices = byFiling.flatMap(({ filing, weight, counties: of }) => {
    const [first, ...rest] = of;
    return first ? [[{ filing, counties: [first, ...rest] as const }, weight] as const] : [];
  });

  return (random: Random): Place => {
    const chosen = random.weighted(choices);
    const region = random.pick(chosen.counties);
    const path = regions.path(region.code);
    const city = path.find(({ level }) => level === 2) ?? region;
    return {
      filingRegion: chosen.filing.code,
      region: region.code,
      city: path.length > 1 && city.level === 2 ? city.name : (path[0]?.name ?? region.name),
      address: `${path.map(({ name }) => name).join('')}示例路${String(1 + random.below(300))}号`,
    };
  };
};
