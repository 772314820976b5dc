import {
  caseEvents,
  eventsFrom,
  qualificationMachine,
  qualificationWarnings,
  type CaseDetail,
  type CaseEvent,
  type CaseVersion,
  type DraftContent,
  type FieldReason,
} from '@zxkt/contract';
import type { AuthorityActor } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Db } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { findVersion, type VersionRow } from '../qualifications/contents.repository.ts';
import type { Content } from '../qualifications/draft-fields.ts';
import { maskContent } from '../qualifications/personal-fields.ts';
import { qualificationOf } from '../qualifications/qualification-view.ts';
import { allows } from '../qualifications/qualification-steps.ts';
import { listEvents, type QualificationRow } from '../qualifications/qualifications.repository.ts';
import { openContent, versionPlace } from '../qualifications/sealed-content.ts';
import { listStaffNames } from '../staff/staff.repository.ts';
import { listActs, listVersions } from './case-access.repository.ts';
import { caseRowOf } from './case-view.ts';
import { listLeases, type CaseColumnsRow, type LeaseRow } from './cases.repository.ts';
import { createClocks } from './working-clock.ts';

/** Acts of a case that are told; a life has rarely more than twenty. */
const mostActs = 200;

/** What only a senior reviewer decides: it touches what is in force. */
export const seniorEvents: readonly CaseEvent[] = ['suspend', 'resume', 'revoke'];

const isCaseEvent = (event: string): event is CaseEvent => caseEvents.includes(event as CaseEvent);

/** What someone may do now. What nobody has in hand yet is taken with the decision. */
export const allowedActs = (
  { status }: Pick<QualificationRow, 'status'>,
  { staffId, roles }: AuthorityActor,
  lease: LeaseRow | undefined,
): ('take' | 'release' | CaseEvent)[] => {
  const isSenior = roles.includes('senior-reviewer');
  if (!isSenior && !roles.includes('reviewer')) return [];
  const isWaiting = allows(status, 'take');
  const isInReview = allows(status, 'release');
  const isOthers = lease && lease.staff_id !== staffId;
  const release = isInReview && (isSenior || !isOthers) ? (['release'] as const) : [];
  if (isOthers) return [...release];
  const from = isWaiting ? (status === 'submitted' ? 'in-review' : 'change-in-review') : status;
  const decided = eventsFrom(qualificationMachine, from)
    .filter(isCaseEvent)
    .filter((event) => isSenior || !seniorEvents.includes(event));
  return [...(isWaiting || isInReview ? (['take'] as const) : []), ...release, ...decided];
};

/** Every row of the queue has a submission; its columns are there. */
export const asCase = (row: QualificationRow): CaseColumnsRow => row as CaseColumnsRow;

/** Cases as the detail shows them, from the database or from within a transaction. */
export const createCaseDetails = ({ clock, vault }: Pick<Platform, 'clock' | 'vault'>) => {
  const open = async (version: VersionRow): Promise<Content> =>
    openContent(vault, version, versionPlace(version.qualification_id, version.version));

  const readVersion = async (db: Db, qualificationId: string, version: number): Promise<VersionRow> => {
    const found = await findVersion(db, qualificationId, version);
    if (!found) throw new CallProblem('resource/not-found');
    return found;
  };

  const shownVersion = async (version: VersionRow): Promise<CaseVersion> => {
    const whole = await open(version);
    return {
      version: version.version,
      submittedAt: version.submitted_at,
      ...maskContent(whole),
      warnings: qualificationWarnings(whole as DraftContent).map(({ pointer, code }) => ({ pointer, code })),
    };
  };

  const actsOf = async (db: Db, id: string): Promise<CaseDetail['acts']> => {
    const acts = await listActs(db, id, mostActs);
    const idOf = (actor: string) => (actor.startsWith('staff:') ? actor.slice('staff:'.length) : undefined);
    const names = await listStaffNames(db, [...new Set(acts.flatMap(({ actor }) => idOf(actor) ?? []))]);
    return acts.map(({ at, actor, action }) => {
      const staffId = idOf(actor);
      return { at, action, staff: staffId === undefined ? null : (names.get(staffId) ?? '—') };
    });
  };

  /** Rows as a member of staff sees them. */
  const rowsOf = async (db: Db, { staffId }: AuthorityActor, rows: readonly CaseColumnsRow[]) => {
    const now = clock.now();
    const leases = await listLeases(
      db,
      rows.map(({ id }) => id),
      now,
    );
    const clockOf = await createClocks(now);
    return rows.map((row) => caseRowOf(row, { now, staffId, leases, clockOf }));
  };

  return {
    open,
    readVersion,
    shownVersion,
    rowsOf,
    detailOf: async (db: Db, actor: AuthorityActor, row: QualificationRow): Promise<CaseDetail> => {
      const [shown] = await rowsOf(db, actor, [asCase(row)]);
      if (!shown) throw new CallProblem('resource/not-found');
      const lease = (await listLeases(db, [row.id], clock.now())).get(row.id);
      const seenByHolder = qualificationOf(row, await listEvents(db, row.id));
      return {
        ...shown,
        approvedVersion: row.approved_version,
        reasons: JSON.parse(row.reasons) as FieldReason[],
        dueAt: seenByHolder.dueAt,
        current: await shownVersion(await readVersion(db, row.id, row.submitted_version ?? 0)),
        versions: (await listVersions(db, row.id)).map(({ version, submitted_at }) => ({
          version,
          submittedAt: submitted_at,
        })),
        timeline: seenByHolder.timeline,
        acts: await actsOf(db, row.id),
        allowed: allowedActs(row, actor, lease),
      };
    },
  };
};
