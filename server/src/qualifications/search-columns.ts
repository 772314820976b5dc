import { organisationCodeOfUscc, type QualificationContent } from '@zxkt/contract';
import type { SearchColumns } from './qualifications.table.ts';

/** What a review queue filters by, of what is submitted in a year. */
export const searchColumnsOf = ({ unit, details, business }: QualificationContent, year: number): SearchColumns => ({
  filing_region: unit.filingRegion,
  region: unit.region,
  unit_name: unit.name,
  uscc: unit.uscc ?? null,
  organisation_code: unit.organisationCode ?? organisationCodeOfUscc(unit.uscc ?? '') ?? null,
  industries: ` ${business.industries.join(' ')} `,
  economic_type: details.economicType,
  year,
});
