import {
  eventsFrom,
  next,
  qualificationMachine,
  type FieldReason,
  type QualificationEvent,
  type QualificationStatus,
} from '@zxkt/contract';
import { CallProblem } from '../http/problem.ts';
import type { Db, Trx } from '../platform/database/database.ts';
import { placeInQueue } from './case-index.ts';
import { findVersion } from './contents.repository.ts';
import { holdCodes } from './hold-codes.ts';
import { keepHolds } from './holds.repository.ts';
import { appendEvent, updateQualification, type QualificationRow } from './qualifications.repository.ts';

/** Whether something can happen now, by the machine of the contract. */
export const allows = (status: QualificationStatus, event: QualificationEvent): boolean =>
  eventsFrom(qualificationMachine, status).includes(event);

type Changes = Partial<Omit<QualificationRow, 'id' | 'account_id' | 'status' | 'updated_at' | 'created_at'>>;

interface Step {
  readonly event: QualificationEvent;
  readonly at: number;
  readonly changes?: Changes;
  /** What the step is about, for the timeline; the submission at hand unless told. */
  readonly version?: number;
  /** For the timeline; the qualification itself keeps those in `changes`. */
  readonly reasons?: readonly FieldReason[];
}

/**
 * One step of the machine: the state and the timeline move together, or the step does not fit. The caller holds the row.
 */
export const takeStep = async (
  trx: Trx,
  row: QualificationRow,
  { event, at, changes = {}, version = row.submitted_version ?? undefined, reasons = [] }: Step,
): Promise<QualificationRow> => {
  const status = next(qualificationMachine, row.status, event);
  if (!status) throw new CallProblem('qualification/wrong-state');
  const stepped = { ...changes, status, updated_at: at };
  const changed = { ...stepped, ...(await placeInQueue(trx, row, { ...row, ...stepped })) };
  await updateQualification(trx, row.id, changed);
  await appendEvent(trx, {
    qualification_id: row.id,
    at,
    event,
    status,
    version: version ?? null,
    reasons: JSON.stringify(reasons),
  });
  return { ...row, ...changed };
};

const noSubmission = {
  submitted_version: null,
  submitted_at: null,
  filing_region: null,
  region: null,
  unit_name: null,
  uscc: null,
  organisation_code: null,
  industries: null,
  economic_type: null,
  year: null,
} satisfies Changes;

/** What a qualification shows when a submission is taken back or given up: the version in force, or none. */
export const columnsInForce = async (db: Db, row: QualificationRow): Promise<Changes> => {
  const version = row.approved_version === null ? undefined : await findVersion(db, row.id, row.approved_version);
  if (!version) return noSubmission;
  const { filing_region, region, unit_name, uscc, organisation_code, industries, economic_type, year } = version;
  return {
    ...{ filing_region, region, unit_name, uscc, organisation_code, industries, economic_type, year },
    submitted_version: version.version,
    submitted_at: version.submitted_at,
  };
};

/** Keeps the codes of the version in force, and these; lets go of all others. */
export const holdInForce = async (
  trx: Trx,
  { id, approved_version }: QualificationRow,
  also: readonly string[] = [],
): Promise<void> => {
  const version = approved_version === null ? undefined : await findVersion(trx, id, approved_version);
  const codes = holdCodes({ uscc: version?.uscc, organisationCode: version?.organisation_code });
  await keepHolds(trx, id, [...codes.keys(), ...also]);
};
