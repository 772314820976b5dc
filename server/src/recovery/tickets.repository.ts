import type { Selectable, Updateable } from 'kysely';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import type { RecoveryEventsTable, RecoveryTicketsTable } from './recovery.table.ts';

export type TicketRow = Selectable<RecoveryTicketsTable>;

export const insertTicket = (trx: Trx, row: TicketRow) => trx.insertInto('recovery_tickets').values(row).execute();

/** The ticket whose upload session this token opens, while its hour lasts. */
export const findOpenTicket = (db: Db, tokenDigest: string, now: number): Promise<TicketRow | undefined> =>
  db
    .selectFrom('recovery_tickets')
    .selectAll()
    .where('token_digest', '=', tokenDigest)
    .where('token_expires_at', '>', now)
    .executeTakeFirst();

export const findTicketByNumber = (db: Db, number: string): Promise<TicketRow | undefined> =>
  db.selectFrom('recovery_tickets').selectAll().where('number', '=', number).executeTakeFirst();

export const hasTickets = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('recovery_tickets').select('id').limit(1).executeTakeFirst()) !== undefined;

/** Held until the transaction ends. */
export const lockTicket = (trx: Trx, engine: Engine, id: string): Promise<TicketRow | undefined> =>
  trx
    .selectFrom('recovery_tickets')
    .selectAll()
    .where('id', '=', id)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();

export const updateTicket = (trx: Trx, id: string, changes: Updateable<RecoveryTicketsTable>): Promise<TicketRow> =>
  trx.updateTable('recovery_tickets').set(changes).where('id', '=', id).returningAll().executeTakeFirstOrThrow();

export const appendTicketEvent = async (trx: Trx, event: Omit<RecoveryEventsTable, 'position'>): Promise<void> => {
  const last = await trx
    .selectFrom('recovery_events')
    .select(({ fn }) => fn.max<number | null>('position').as('position'))
    .where('ticket_id', '=', event.ticket_id)
    .executeTakeFirst();
  await trx
    .insertInto('recovery_events')
    .values({ ...event, position: Number(last?.position ?? 0) + 1 })
    .execute();
};

export const listTicketEvents = (db: Db, ticketId: string) =>
  db
    .selectFrom('recovery_events')
    .select(['at', 'event', 'status'])
    .where('ticket_id', '=', ticketId)
    .orderBy('position')
    .execute();

/** Where an enterprise with this organisation code, or this code, has a qualification of any state. */
export const findPlaceOf = (db: Db, code: string, organisationCode: string | null) =>
  db
    .selectFrom('qualifications')
    .select(['filing_region', 'region'])
    .where((eb) =>
      eb.or([
        eb('uscc', '=', code),
        ...(organisationCode === null ? [] : [eb('organisation_code', '=', organisationCode)]),
      ]),
    )
    .where('filing_region', 'is not', null)
    .orderBy('updated_at', 'desc')
    .executeTakeFirst();

/** Tickets whose state time alone has changed. */
export const listDueTickets = (db: Db, now: number, limit: number) =>
  db
    .selectFrom('recovery_tickets')
    .leftJoin('outbox', 'outbox.id', 'recovery_tickets.message_id')
    .select('recovery_tickets.id')
    .where((eb) =>
      eb.or([
        eb.and([eb('status', '=', 'approved'), eb('outbox.delivered_at', 'is not', null)]),
        eb.and([eb('status', 'in', ['approved', 'delivered']), eb('link_expires_at', '<=', now)]),
        eb.and([eb('status', '=', 'returned'), eb('return_by', '<=', now)]),
      ]),
    )
    .limit(limit)
    .execute();

export const isDelivered = async (db: Db, messageId: string): Promise<boolean> => {
  const row = await db.selectFrom('outbox').select('delivered_at').where('id', '=', messageId).executeTakeFirst();
  return (row?.delivered_at ?? null) !== null;
};

/** Closed tickets whose papers have been kept long enough. */
export const listOutlived = (db: Db, closedBefore: number, limit: number) =>
  db
    .selectFrom('recovery_tickets')
    .select('id')
    .where('closed_at', '<', closedBefore)
    .where('papers_deleted_at', 'is', null)
    .orderBy('closed_at')
    .limit(limit)
    .execute();

/** Tickets that were opened and never submitted, and have no papers left. */
export const deleteUnsubmitted = async (db: Db, before: number): Promise<void> => {
  await db
    .deleteFrom('recovery_tickets')
    .where('status', 'is', null)
    .where('token_expires_at', '<', before)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('recovery_papers')
            .select('recovery_papers.id')
            .whereRef('recovery_papers.ticket_id', '=', 'recovery_tickets.id'),
        ),
      ),
    )
    .execute();
};
