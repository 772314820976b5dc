import type { BulkResult, CallBody, Calls, CaseEvent, Colleague } from '@zxkt/contract';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import { createAudit } from '../audit/audit.service.ts';
import type { Answer, AuthorityActor, Caller, Once } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { createDecisions, type AuthorityEvent, type Decision } from '../qualifications/decisions.service.ts';
import { isTag } from '../qualifications/draft-store.ts';
import { allows } from '../qualifications/qualification-steps.ts';
import type { QualificationRow } from '../qualifications/qualifications.repository.ts';
import { deleteLease, isReviewerOf, listReviewers, lockCases, putLease } from './case-access.repository.ts';
import { asCase, createCaseDetails, seniorEvents } from './case-detail.ts';
import { etagOf } from './case-view.ts';
import { listLeases, type LeaseRow } from './cases.repository.ts';

type Take = Calls['takeCase'];
type Release = Calls['releaseCase'];
type Decide = Calls['decideCase'];
type DecideMany = Calls['decideCases'];
type Assign = Calls['assignCases'];

/** How long a case stays in someone's hands without an act on it. */
export const leaseMilliseconds = 30 * 60_000;

/** More reviewers than one authority has. */
const mostColleagues = 500;

type Judgement = Pick<Decision, 'reasons' | 'dueInWorkdays'> & { readonly event: CaseEvent };

/** A decision as the table of calls has it: what was left out is absent. */
const judgementOf = ({ event, reasons, dueInWorkdays }: CallBody<Decide>): Judgement => ({
  event,
  ...(reasons ? { reasons } : {}),
  ...(dueInWorkdays === undefined ? {} : { dueInWorkdays }),
});

/** Acts on cases: into one's hands, out of them, and decided. Of two who decide one state, one does. */
export const createActs = (platform: Platform) => {
  const { database, clock } = platform;
  const audit = createAudit(platform);
  const decisions = createDecisions(platform);
  const details = createCaseDetails(platform);
  const isSenior = ({ roles }: AuthorityActor) => roles.includes('senior-reviewer');

  /** The cases among these that may be acted upon, held, with who has them in hand. */
  const hold = async (trx: Trx, { authorityId }: AuthorityActor, ids: readonly string[]) => {
    const rows = await lockCases(trx, database.engine, ids, await jurisdictionOf(trx, authorityId));
    return { rows, leases: await listLeases(trx, [...rows.keys()], clock.now()) };
  };

  const holdOne = async (trx: Trx, actor: AuthorityActor, id: string) => {
    const { rows, leases } = await hold(trx, actor, [id]);
    const row = rows.get(id);
    if (!row) throw new CallProblem('resource/not-found');
    return { row, lease: leases.get(id) };
  };

  const step = (trx: Trx, caller: Caller, { staffId }: AuthorityActor, row: QualificationRow, event: AuthorityEvent) =>
    decisions.decide(trx, {
      qualificationId: row.id,
      event,
      version: row.submitted_version ?? 0,
      actor: `staff:${staffId}`,
      requestId: caller.requestId,
    });

  const refuseOthers = ({ staffId }: AuthorityActor, lease: LeaseRow | undefined) => {
    if (lease && lease.staff_id !== staffId) throw new CallProblem('review/taken');
  };

  /** Puts a case into someone's hands; what waits is taken up with it. */
  const handTo = async (trx: Trx, caller: Caller, actor: AuthorityActor, row: QualificationRow, staffId: string) => {
    const isWaiting = allows(row.status, 'take');
    if (!isWaiting && !allows(row.status, 'release')) throw new CallProblem('qualification/wrong-state');
    await putLease(trx, { qualification_id: row.id, staff_id: staffId, until: clock.now() + leaseMilliseconds });
    const moved = isWaiting ? await step(trx, caller, actor, row, 'take') : row;
    if (staffId !== actor.staffId)
      await audit.append(trx, {
        actor: `staff:${actor.staffId}`,
        action: 'qualification/assigned',
        subject: `qualification:${row.id}`,
        requestId: caller.requestId,
        details: { to: staffId },
      });
    return moved;
  };

  const decideOne = async (
    trx: Trx,
    caller: Caller,
    actor: AuthorityActor,
    { row, lease, etag }: { row: QualificationRow; lease: LeaseRow | undefined; etag: string },
    judgement: Judgement,
  ): Promise<QualificationRow> => {
    if (!isTag(etag, etagOf(asCase(row)))) throw new CallProblem('precondition/stale');
    refuseOthers(actor, lease);
    if (seniorEvents.includes(judgement.event) && !isSenior(actor)) throw new CallProblem('role/missing');
    const needsTaking = allows(row.status, 'take') && !allows(row.status, judgement.event);
    const taken = needsTaking ? await step(trx, caller, actor, row, 'take') : row;
    await deleteLease(trx, row.id);
    return decisions.decide(trx, {
      qualificationId: row.id,
      version: taken.submitted_version ?? 0,
      actor: `staff:${actor.staffId}`,
      requestId: caller.requestId,
      ...judgement,
    });
  };

  /** Each row on its own: what may not be done to one is told of that one. All rows are held before the first is changed. */
  const each = async (
    trx: Trx,
    actor: AuthorityActor,
    items: readonly { readonly id: string; readonly etag: string }[],
    act: (row: QualificationRow, lease: LeaseRow | undefined, etag: string) => Promise<QualificationRow>,
  ): Promise<BulkResult> => {
    const { rows, leases } = await hold(
      trx,
      actor,
      items.map(({ id }) => id),
    );
    const outcomes: { id: string; moved?: QualificationRow; problem?: string }[] = [];
    for (const { id, etag } of items) {
      const row = rows.get(id);
      try {
        if (!row) throw new CallProblem('resource/not-found');
        // A row that is named twice is decided once: its second tag is no longer that of its state.
        const known = outcomes.find((outcome) => outcome.id === id)?.moved ?? row;
        outcomes.push({ id, moved: await act(known, leases.get(id), etag) });
      } catch (error) {
        if (!(error instanceof CallProblem) || error.code === 'request/invalid') throw error;
        outcomes.push({ id, problem: error.code });
      }
    }
    const shown = await details.rowsOf(
      trx,
      actor,
      outcomes.flatMap(({ moved }) => (moved ? asCase(moved) : [])),
    );
    return {
      items: outcomes.map(({ id, moved, problem = null }) => ({
        id,
        row: moved ? (shown.find((row) => row.id === id) ?? null) : null,
        problem,
      })),
    };
  };

  const answered = async (trx: Trx, actor: AuthorityActor, row: QualificationRow) => {
    const value = await details.detailOf(trx, actor, row);
    return { value, etag: value.etag };
  };

  return {
    /** Into one's own hands, or for another half hour where it is there. */
    take: (caller: Caller, actor: AuthorityActor, id: string, once: Once<Take>): Promise<Answer<Take>> =>
      once(async (trx) => {
        const { row, lease } = await holdOne(trx, actor, id);
        refuseOthers(actor, lease);
        return answered(trx, actor, await handTo(trx, caller, actor, row, actor.staffId));
      }),

    /** Back to the queue. A senior reviewer may release what others hold. */
    release: (caller: Caller, actor: AuthorityActor, id: string, once: Once<Release>): Promise<Answer<Release>> =>
      once(async (trx) => {
        const { row, lease } = await holdOne(trx, actor, id);
        if (!isSenior(actor)) refuseOthers(actor, lease);
        await deleteLease(trx, row.id);
        return answered(trx, actor, await step(trx, caller, actor, row, 'release'));
      }),

    /** Decides the state that `ifMatch` names, taking the case up with it where nobody had. */
    decide: (
      caller: Caller,
      actor: AuthorityActor,
      { id, ifMatch }: { readonly id: string; readonly ifMatch: string },
      body: CallBody<Decide>,
      once: Once<Decide>,
    ): Promise<Answer<Decide>> =>
      once(async (trx) => {
        const held = await holdOne(trx, actor, id);
        const moved = await decideOne(trx, caller, actor, { ...held, etag: ifMatch }, judgementOf(body));
        return answered(trx, actor, moved);
      }),

    decideMany: (
      caller: Caller,
      actor: AuthorityActor,
      { items, ...body }: CallBody<DecideMany>,
      once: Once<DecideMany>,
    ): Promise<Answer<DecideMany>> =>
      once(async (trx) => ({
        value: await each(trx, actor, items, (row, lease, etag) =>
          decideOne(trx, caller, actor, { row, lease, etag }, judgementOf(body)),
        ),
      })),

    /** Whom `assign` can name. */
    colleagues: async ({ authorityId, staffId }: AuthorityActor): Promise<Colleague[]> =>
      (await listReviewers(database.db, authorityId, mostColleagues)).map(({ id, display_name }) => ({
        id,
        displayName: display_name,
        mine: id === staffId,
      })),

    /** Into the hands of a colleague, which a senior reviewer may, or into one's own. */
    assign: (
      caller: Caller,
      actor: AuthorityActor,
      { items, staff = actor.staffId }: CallBody<Assign>,
      once: Once<Assign>,
    ): Promise<Answer<Assign>> =>
      once(async (trx) => {
        const isOwn = staff === actor.staffId;
        if (!isOwn && !isSenior(actor)) throw new CallProblem('role/missing');
        if (!isOwn && !(await isReviewerOf(trx, staff, actor.authorityId)))
          throw invalid({ pointer: '/staff', code: 'field/option' });
        const value = await each(trx, actor, items, (row, lease, etag) => {
          if (!isTag(etag, etagOf(asCase(row)))) throw new CallProblem('precondition/stale');
          if (!isSenior(actor)) refuseOthers(actor, lease);
          return handTo(trx, caller, actor, row, staff);
        });
        return { value };
      }),
  };
};
