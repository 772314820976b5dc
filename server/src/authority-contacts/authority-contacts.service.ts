import { loadFilingRegions } from '@zxkt/catalog';
import type { AuthorityContact, CallFilter, Calls } from '@zxkt/contract';
import type { Platform } from '../platform/platform.ts';
import { listContactsAt, listFilingContacts, type ContactRow } from './authority-contacts.repository.ts';

/** Where the ministry files, so to say: it is for everybody. */
export const nation = '000000';

const contactOf = ({ filing_region, updated_at: _, ...row }: ContactRow): AuthorityContact => ({
  ...row,
  filingRegion: filing_region,
});

/** The division, its city and its province, without one twice. */
const upwards = (code: string): readonly string[] => [
  ...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]),
];

/** Where a division files: 计划单列市 for themselves, everyone else with the province. */
const filingRegionOf = async (region: string): Promise<string> => {
  const filing = await loadFilingRegions();
  return upwards(region).find((code) => filing.get(code) !== undefined) ?? nation;
};

/** Closer ones first: those of a division before those of what it lies in, the ministry last. */
const distance = (places: readonly string[], { filing_region, region }: ContactRow): number => {
  if (filing_region === nation) return places.length + 1;
  return region === null ? places.length : places.indexOf(region);
};

/** 管理部门联系方式: whom an enterprise can ask, from the nearest upwards. */
export const createAuthorityContacts = ({ database: { db } }: Pick<Platform, 'database'>) => ({
  list: async ({ filingRegion, region }: CallFilter<Calls['listAuthorityContacts']>): Promise<AuthorityContact[]> => {
    if (filingRegion === undefined && region === undefined) {
      const rows = await listFilingContacts(db);
      return rows.filter(({ filing_region }) => filing_region !== nation).map(contactOf);
    }
    const filing = filingRegion ?? (await filingRegionOf(region ?? nation));
    const places = region === undefined ? [] : upwards(region);
    const rows = await listContactsAt(db, [filing, nation], places);
    return rows.toSorted((one, other) => distance(places, one) - distance(places, other)).map(contactOf);
  },
});
