import type { FieldReason, Qualification, QualificationStatus } from '@zxkt/contract';
import type { EventRow, QualificationRow } from './qualifications.repository.ts';

const reasonsOf = (json: string) => JSON.parse(json) as FieldReason[];

/** While it is at the counter, what an earlier review said is history. */
const atTheCounter = new Set<QualificationStatus>(['submitted', 'in-review', 'change-submitted', 'change-in-review']);

/** 企业资质, as the enterprise sees it. Who reviewed it is not told. */
export const qualificationOf = (row: QualificationRow, events: readonly EventRow[]): Qualification => {
  const isHistory = atTheCounter.has(row.status);
  return {
    id: row.id,
    status: row.status,
    number: row.number,
    approvedVersion: row.approved_version,
    submittedVersion: row.submitted_version,
    submittedAt: row.submitted_at,
    dueAt: isHistory ? null : row.due_at,
    reasons: isHistory ? [] : reasonsOf(row.reasons),
    timeline: events.map(({ at, event, status, version, reasons }) => ({
      at,
      event,
      status,
      version,
      reasons: reasonsOf(reasons),
    })),
  };
};
