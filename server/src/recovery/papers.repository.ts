import type { Selectable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { KeptFile } from '../platform/platform.ts';
import type { RecoveryPapersTable } from './recovery.table.ts';

export type PaperRow = Selectable<RecoveryPapersTable>;

export const insertPaper = (
  db: Db,
  { id, ticket_id, size, created_at }: Pick<PaperRow, 'id' | 'ticket_id' | 'size' | 'created_at'>,
) =>
  db
    .insertInto('recovery_papers')
    .values({
      id,
      ticket_id,
      status: 'arriving',
      refusal: null,
      place: null,
      page: null,
      size,
      stored_as: null,
      kind: null,
      bytes: null,
      pages: null,
      width: null,
      height: null,
      created_at,
    })
    .execute();

export const findPaper = (db: Db, ticketId: string, id: string): Promise<PaperRow | undefined> =>
  db
    .selectFrom('recovery_papers')
    .selectAll()
    .where('id', '=', id)
    .where('ticket_id', '=', ticketId)
    .executeTakeFirst();

/** All of its bytes are there. */
export const markArrived = (db: Db, id: string) =>
  db
    .updateTable('recovery_papers')
    .set({ status: 'arrived' })
    .where('id', '=', id)
    .where('status', '=', 'arriving')
    .execute();

/** False where another process was first, or the paper is gone. */
export const markTaken = async (db: Db, id: string, { storedAs, ...kept }: KeptFile): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('recovery_papers')
    .set({ status: 'taken', stored_as: storedAs, ...kept })
    .where('id', '=', id)
    .where('status', '=', 'arrived')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

export const markRefused = (db: Db, id: string, refusal: string) =>
  db
    .updateTable('recovery_papers')
    .set({ status: 'refused', refusal })
    .where('id', '=', id)
    .where('status', '=', 'arrived')
    .execute();

export const deletePaper = async (db: Db, id: string): Promise<void> => {
  await db.deleteFrom('paper_links').where('paper_id', '=', id).execute();
  await db.deleteFrom('recovery_papers').where('id', '=', id).execute();
};

export const listPapers = (db: Db, ticketId: string): Promise<PaperRow[]> =>
  db.selectFrom('recovery_papers').selectAll().where('ticket_id', '=', ticketId).orderBy('id').execute();

/** Puts the papers of a submission in their places, page by page, and takes every other out of its place. */
export const placePapers = async (
  trx: Trx,
  ticketId: string,
  places: Readonly<Record<'licence' | 'letter', readonly string[]>>,
): Promise<void> => {
  await trx.updateTable('recovery_papers').set({ place: null, page: null }).where('ticket_id', '=', ticketId).execute();
  for (const place of ['licence', 'letter'] as const) {
    for (const [page, id] of places[place].entries())
      await trx.updateTable('recovery_papers').set({ place, page }).where('id', '=', id).execute();
  }
};

/** Papers that no submission names, of tickets whose hour is over. */
export const listAbandoned = (db: Db, before: number, limit: number) =>
  db
    .selectFrom('recovery_papers')
    .innerJoin('recovery_tickets', 'recovery_tickets.id', 'recovery_papers.ticket_id')
    .select(['recovery_papers.id', 'recovery_papers.stored_as'])
    .where('recovery_papers.place', 'is', null)
    .where('recovery_tickets.token_expires_at', '<', before)
    .limit(limit)
    .execute();
