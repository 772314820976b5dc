import { loadFilingRegions, loadRegions } from '@zxkt/catalog';
import { organisationCodeOfUscc } from '@zxkt/contract';
import type { Db } from '../platform/database/database.ts';
import { findPlaceOf } from './tickets.repository.ts';

/** Where nothing is known: seen by who sees the nation. */
const nowhere = '000000';

/** The organisation code within any of the three codes, with its hyphen. */
export const organisationCodeIn = (code: string): string | null => {
  if (code.length === 18) return organisationCodeOfUscc(code) ?? null;
  const nine = code.length === 13 ? code.slice(4) : code;
  return `${nine.slice(0, 8)}-${nine.slice(8)}`;
};

/** The filing region of a division: its own city for 计划单列市, else its province. */
const filingRegionOf = async (division: string): Promise<string> => {
  const filing = await loadFilingRegions();
  const city = `${division.slice(0, 4)}00`;
  if (filing.get(city)) return city;
  const province = `${division.slice(0, 2)}0000`;
  return filing.get(province) ? province : nowhere;
};

/**
 * Where an enterprise files and lies: as its qualification says, else as the division in its code does. It decides who may
 * see the ticket, and nothing else.
 */
export const placeOfCode = async (db: Db, code: string) => {
  const organisation_code = organisationCodeIn(code);
  const found = await findPlaceOf(db, code, organisation_code);
  if (found?.filing_region && found.region)
    return { filing_region: found.filing_region, region: found.region, organisation_code };
  const division = code.length === 18 ? code.slice(2, 8) : code.length === 13 ? `${code.slice(0, 4)}00` : nowhere;
  const isKnown = (await loadRegions()).get(division) !== undefined;
  const region = isKnown ? division : nowhere;
  return { filing_region: await filingRegionOf(region), region, organisation_code };
};
