import type { CaseRow } from '@zxkt/contract';
import type { CaseColumnsRow, LeaseRow } from './cases.repository.ts';
import { atTheCounter } from './working-clock.ts';

/** Names a state of a case: every step changes it. */
export const etagOf = ({
  submitted_version,
  status,
  updated_at,
}: Pick<CaseColumnsRow, 'submitted_version' | 'status' | 'updated_at'>): string =>
  `"${String(submitted_version)}.${status}.${String(updated_at)}"`;

interface Surroundings {
  readonly now: number;
  readonly staffId: string;
  readonly leases: ReadonlyMap<string, LeaseRow>;
  readonly clockOf: (submittedAt: number) => NonNullable<CaseRow['clock']>;
}

/** A case as the queue shows it to a member of staff. */
export const caseRowOf = (row: CaseColumnsRow, { now, staffId, leases, clockOf }: Surroundings): CaseRow => {
  const lease = leases.get(row.id);
  return {
    id: row.id,
    etag: etagOf(row),
    number: row.number,
    unitName: row.unit_name,
    uscc: row.uscc,
    organisationCode: row.organisation_code,
    filingRegion: row.filing_region,
    region: row.region,
    economicType: row.economic_type,
    industries: row.industries.trim().split(' '),
    status: row.status,
    version: row.submitted_version,
    submittedAt: row.submitted_at,
    clock: atTheCounter.includes(row.status) ? clockOf(row.submitted_at) : null,
    holder: lease
      ? {
          name: lease.display_name,
          mine: lease.staff_id === staffId,
          until: lease.until,
          secondsLeft: Math.ceil((lease.until - now) / 1000),
        }
      : null,
  };
};
