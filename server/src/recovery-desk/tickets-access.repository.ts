import { sql, type RawBuilder } from 'kysely';
import type { Jurisdiction } from '../authorities/jurisdiction.ts';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import type { TicketRow } from '../recovery/tickets.repository.ts';
import type { RecoveryLeasesTable } from '../recovery/recovery.table.ts';

/** What a page asks of the queue; what lies outside the jurisdiction is not there. */
export interface TicketQuestion {
  readonly jurisdiction: Jurisdiction;
  readonly statuses: readonly string[] | undefined;
  /** Waiting for the desk with a due day before this one. */
  readonly dueBefore: string | undefined;
  /** Folded part of a name. */
  readonly needle: string | undefined;
  /** The same words as a whole code or number. */
  readonly code: string | undefined;
}

export interface TicketWalk {
  readonly descending: boolean;
  readonly above: number;
  readonly below: number;
}

const submitted = (db: Db, jurisdiction: Jurisdiction) =>
  db
    .selectFrom('recovery_tickets as t')
    .selectAll('t')
    .where('t.position', 'is not', null)
    .where(jurisdiction.predicate('t'));

const namedBy = (needle: string, code: string): RawBuilder<boolean> =>
  // As in the queue of cases: both engines know `replace`, and it asks for no escapes.
  sql<boolean>`(replace(t.name_folded, ${needle}, '') <> t.name_folded or t.code = ${code} or t.number = ${code})`;

/** Up to `limit` tickets along the queue. */
export const listTickets = (
  db: Db,
  { jurisdiction, statuses, dueBefore, needle, code }: TicketQuestion,
  { descending, above, below }: TicketWalk,
  limit: number,
): Promise<TicketRow[]> => {
  let query = submitted(db, jurisdiction).where('t.position', '>', above).where('t.position', '<', below);
  if (statuses) query = query.where('t.status', 'in', statuses as NonNullable<TicketRow['status']>[]);
  if (dueBefore) query = query.where('t.due_on', '<', dueBefore).where('t.status', 'in', ['submitted', 'in-review']);
  if (needle) query = query.where(namedBy(needle, code ?? ''));
  return query
    .orderBy('t.position', descending ? 'desc' : 'asc')
    .limit(limit)
    .execute();
};

export const findTicket = (db: Db, id: string, jurisdiction: Jurisdiction): Promise<TicketRow | undefined> =>
  submitted(db, jurisdiction).where('t.id', '=', id).executeTakeFirst();

/** The same, held until the transaction ends. */
export const lockTicketWithin = (
  trx: Trx,
  engine: Engine,
  id: string,
  jurisdiction: Jurisdiction,
): Promise<TicketRow | undefined> =>
  submitted(trx, jurisdiction)
    .where('t.id', '=', id)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();

export interface TicketLease {
  readonly ticket_id: string;
  readonly staff_id: string;
  readonly until: number;
  readonly display_name: string;
}

/** Who has these tickets in hand at a moment. */
export const listTicketLeases = async (
  db: Db,
  ids: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, TicketLease>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('recovery_leases')
    .innerJoin('staff', 'staff.id', 'recovery_leases.staff_id')
    .select(['ticket_id', 'staff_id', 'until', 'staff.display_name'])
    .where('ticket_id', 'in', ids)
    .where('until', '>', now)
    .execute();
  return new Map(rows.map((row) => [row.ticket_id, row]));
};

export const putTicketLease = (trx: Trx, lease: RecoveryLeasesTable) =>
  trx
    .insertInto('recovery_leases')
    .values(lease)
    .onConflict((conflict) =>
      conflict.column('ticket_id').doUpdateSet({ staff_id: lease.staff_id, until: lease.until }),
    )
    .execute();

export const deleteTicketLease = (trx: Trx, ticketId: string) =>
  trx.deleteFrom('recovery_leases').where('ticket_id', '=', ticketId).execute();

/** The newest entries of the trail about a ticket, oldest first. */
export const listTicketActs = async (db: Db, ticketId: string, limit: number) => {
  const rows = await db
    .selectFrom('audit_entries')
    .select(['at', 'actor', 'action'])
    .where('subject', '=', `recovery:${ticketId}`)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.toReversed();
};
