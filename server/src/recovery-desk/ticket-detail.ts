import { loadWorkdays, shanghaiDate } from '@zxkt/catalog';
import {
  eventsFrom,
  recoveryMachine,
  ticketEvents,
  type TicketDetail,
  type TicketEvent,
  type TicketRow as Shown,
} from '@zxkt/contract';
import { maskMobile } from '../accounts/seal-registration.ts';
import type { AuthorityActor } from '../http/call-context.ts';
import type { Db } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { maskEmail, maskName } from '../recovery/masks.ts';
import { papersAt } from '../recovery/paper-view.ts';
import { listPapers } from '../recovery/papers.repository.ts';
import { openPerson } from '../recovery/sealed-ticket.ts';
import { fits } from '../recovery/ticket-steps.ts';
import { isOverdue, isWaiting, reasonsOf } from '../recovery/ticket-view.ts';
import { listTicketEvents, type TicketRow } from '../recovery/tickets.repository.ts';
import { listStaffNames } from '../staff/staff.repository.ts';
import { candidatesOf } from './candidates.ts';
import { listTicketActs, listTicketLeases, type TicketLease } from './tickets-access.repository.ts';

const mostActs = 200;

/** Names a state of a ticket: every step changes it. */
export const ticketEtag = ({ round, status, updated_at }: TicketRow): string =>
  `"${String(round)}.${status ?? ''}.${String(updated_at)}"`;

/** As much of whoever is signed in as the desk asks for. */
export type DeskActor = Pick<AuthorityActor, 'staffId' | 'authorityId' | 'roles'>;

const isTicketEvent = (event: string): event is TicketEvent => ticketEvents.includes(event as TicketEvent);

/** Events that someone may decide now. What nobody has in hand yet is taken with the decision. */
const allowedEvents = (row: TicketRow, { staffId, roles }: DeskActor, lease: TicketLease | undefined) => {
  if (!roles.includes('support') || row.status === null) return [];
  if (lease && lease.staff_id !== staffId) return [];
  const from = fits(row, 'take') ? 'in-review' : row.status;
  return eventsFrom(recoveryMachine, from).filter(isTicketEvent);
};

/** Tickets as the desk shows them, from the database or from within a transaction. */
export const createTicketDetails = ({ clock, vault }: Pick<Platform, 'clock' | 'vault'>) => {
  const clocks = async (now: number) => {
    const calendar = await loadWorkdays();
    const today = shanghaiDate(now);
    return (row: TicketRow): Shown['clock'] => {
      if (!isWaiting(row)) return null;
      const left = row.due_on === null ? undefined : calendar.workdaysBetween(today, row.due_on);
      return { dueOn: row.due_on, workdaysLeft: left?.known ? left.workdays : null, overdue: isOverdue(row, now) };
    };
  };

  const actsOf = async (db: Db, id: string): Promise<TicketDetail['acts']> => {
    const acts = await listTicketActs(db, id, mostActs);
    const idOf = (actor: string) => (actor.startsWith('staff:') ? actor.slice('staff:'.length) : undefined);
    const names = await listStaffNames(db, [...new Set(acts.flatMap(({ actor }) => idOf(actor) ?? []))]);
    return acts.map(({ at, actor, action }) => {
      const staffId = idOf(actor);
      return { at, action, staff: staffId === undefined ? null : (names.get(staffId) ?? '—') };
    });
  };

  const rowsOf = async (db: Db, { staffId }: DeskActor, rows: readonly TicketRow[]): Promise<Shown[]> => {
    const now = clock.now();
    const ids = rows.map(({ id }) => id);
    const leases = await listTicketLeases(db, ids, now);
    const clockOf = await clocks(now);
    return rows.map((row) => {
      const lease = leases.get(row.id);
      return {
        id: row.id,
        etag: ticketEtag(row),
        number: row.number ?? '',
        application: row.application,
        code: row.code,
        enterpriseName: row.enterprise_name ?? '',
        status: row.status ?? 'submitted',
        round: row.round,
        submittedAt: row.submitted_at ?? row.created_at,
        clock: clockOf(row),
        holder: lease
          ? {
              name: lease.display_name,
              mine: lease.staff_id === staffId,
              until: lease.until,
              secondsLeft: Math.ceil((lease.until - now) / 1000),
            }
          : null,
      };
    });
  };

  return {
    rowsOf,
    detailOf: async (db: Db, actor: DeskActor, row: TicketRow): Promise<TicketDetail> => {
      const [shown] = await rowsOf(db, actor, [row]);
      if (!shown) throw new Error('one row is shown as one');
      const lease = (await listTicketLeases(db, [row.id], clock.now())).get(row.id);
      const { contact, email, mobile } = await openPerson(vault, row);
      const papers = await listPapers(db, row.id);
      return {
        ...shown,
        account: row.account,
        maskedContact: maskName(contact),
        maskedEmail: maskEmail(email),
        maskedMobile: mobile === null ? null : maskMobile(mobile),
        licence: papersAt(papers, 'licence'),
        letter: papersAt(papers, 'letter'),
        papersDeletedAt: row.papers_deleted_at,
        accounts: await candidatesOf(db, vault, row),
        approvedAccount: row.approved_account_id,
        reasons: reasonsOf(row),
        timeline: await listTicketEvents(db, row.id),
        acts: await actsOf(db, row.id),
        allowed: allowedEvents(row, actor, lease),
      };
    },
  };
};
