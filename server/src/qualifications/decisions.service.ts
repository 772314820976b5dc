import { loadWorkdays, shanghaiDate } from '@zxkt/catalog';
import type { FieldReason, QualificationEvent } from '@zxkt/contract';
import { keepPublication } from '../publicity/keep-publication.ts';
import { createAudit } from '../audit/audit.service.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { deleteDraft, lockDraftTo } from './contents.repository.ts';
import { fieldPointers } from './draft-fields.ts';
import { openHolder } from './qualification-holder.ts';
import { holdInForce, takeStep } from './qualification-steps.ts';
import { createTeller } from './qualification-teller.ts';
import { lockQualification, type QualificationRow } from './qualifications.repository.ts';

/** What the counter can do, by the machine of the contract. */
export type AuthorityEvent = Extract<
  QualificationEvent,
  'take' | 'release' | 'approve' | 'return' | 'reject' | 'suspend' | 'resume' | 'revoke'
>;

export interface Decision {
  readonly qualificationId: string;
  readonly event: AuthorityEvent;
  /** The version that was looked at; `precondition/stale` when another is before the counter. */
  readonly version: number;
  /** `staff:<id>`, for the audit trail. */
  readonly actor: string;
  readonly requestId: string | null;
  /** Owed for `return` and `reject`; at a field, a section, or with an empty pointer for the whole. */
  readonly reasons?: readonly FieldReason[];
  /** For `return`: how many working days the enterprise has. */
  readonly dueInWorkdays?: number;
}

const actions: Record<AuthorityEvent, string> = {
  take: 'qualification/taken',
  release: 'qualification/released',
  approve: 'qualification/approved',
  return: 'qualification/returned',
  reject: 'qualification/rejected',
  suspend: 'qualification/suspended',
  resume: 'qualification/resumed',
  revoke: 'qualification/revoked',
};

const owesReasons = (event: AuthorityEvent) => event === 'return' || event === 'reject';

const places = new Set(['', ...fieldPointers, ...fieldPointers.map((pointer) => pointer.replace(/\/\w+$/, ''))]);

/** A field, a section, an item of a list, or the whole. */
const isPlace = (pointer: string) => places.has(pointer) || places.has(pointer.replace(/\/\d+$/, ''));

const checkReasons = (event: AuthorityEvent, reasons: readonly FieldReason[]) => {
  if (owesReasons(event) && reasons.length === 0) throw invalid({ pointer: '/reasons', code: 'field/required' });
  for (const [index, { pointer, reason }] of reasons.entries()) {
    if (!isPlace(pointer)) throw invalid({ pointer: `/reasons/${String(index)}/pointer`, code: 'field/option' });
    if (!reason.trim()) throw invalid({ pointer: `/reasons/${String(index)}/reason`, code: 'field/required' });
  }
};

/** The end of a day (`YYYY-MM-DD`) in Asia/Shanghai. */
const endOf = (date: string): number => Date.parse(`${date}T23:59:59.999+08:00`);

/** What the counter decides of a qualification. Who may decide it is for the caller to know. */
export const createDecisions = (platform: Platform) => {
  const { database, clock, vault } = platform;
  const audit = createAudit(platform);
  const tell = createTeller(platform);

  /** Null as well where the way leads through a year whose holidays are not announced: never a guess. */
  const dueAfter = async (workdays: number | undefined, now: number): Promise<number | null> => {
    if (workdays === undefined) return null;
    const due = (await loadWorkdays()).addWorkdays(shanghaiDate(now), workdays);
    return due.known ? endOf(due.date) : null;
  };

  const changesOf = async (row: QualificationRow, { event, reasons = [], dueInWorkdays }: Decision, now: number) => {
    if (owesReasons(event)) {
      const due = event === 'return' ? await dueAfter(dueInWorkdays, now) : null;
      return { reasons: JSON.stringify(reasons), due_at: due };
    }
    const settled = { reasons: '[]', due_at: null };
    if (event === 'approve') return { ...settled, approved_version: row.submitted_version };
    return event === 'revoke' ? { ...settled, approved_version: null } : {};
  };

  /** The draft comes back with what was named unlocked, or goes with what was decided. */
  const settleDraft = async (trx: Trx, { id }: QualificationRow, { event, reasons = [] }: Decision) => {
    if (event === 'approve' || event === 'reject') await deleteDraft(trx, id);
    if (event !== 'return') return;
    const named = reasons.map(({ pointer }) => pointer).filter((pointer) => pointer !== '');
    await lockDraftTo(trx, id, named.length > 0 ? JSON.stringify(named) : null);
  };

  return {
    /**
     * Decides in the transaction of the caller: state, timeline, draft, codes, audit entry and notice together. What
     * does not fit the state is `qualification/wrong-state`, so that of two reviewers one decides.
     *
     * @example
     * await decisions.decide(trx, { qualificationId, event: 'take', version: 1, actor: 'staff:7', requestId });
     */
    decide: async (trx: Trx, decision: Decision): Promise<QualificationRow> => {
      const { qualificationId, event, version, actor, requestId, reasons = [] } = decision;
      checkReasons(event, reasons);
      const now = clock.now();
      const row = await lockQualification(trx, database.engine, qualificationId);
      if (!row) throw new CallProblem('resource/not-found');
      if (row.submitted_version !== version) throw new CallProblem('precondition/stale');
      const isChange = row.approved_version !== null && row.approved_version !== row.submitted_version;
      const changes = await changesOf(row, decision, now);
      const moved = await takeStep(trx, row, { event, at: now, changes, reasons });
      await settleDraft(trx, row, decision);
      await keepPublication(trx, moved, event);
      if (event === 'approve' || event === 'reject' || event === 'revoke') await holdInForce(trx, moved);
      const holder = await openHolder(trx, vault, row.account_id);
      await tell(trx, holder, event, {
        number: row.number ?? '',
        change: isChange,
        reasons,
        dueAt: event === 'return' ? moved.due_at : null,
      });
      await audit.append(trx, {
        actor,
        action: actions[event],
        subject: `qualification:${row.id}`,
        requestId,
        details: { version, places: reasons.map(({ pointer }) => pointer) },
      });
      return moved;
    },
  };
};

export type Decisions = ReturnType<typeof createDecisions>;
