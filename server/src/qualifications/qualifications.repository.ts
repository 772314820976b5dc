import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import type { QualificationEventsTable, QualificationsTable } from './qualifications.table.ts';

export type QualificationRow = Selectable<QualificationsTable>;
export type EventRow = Selectable<QualificationEventsTable>;

export const findQualificationOf = (db: Db, accountId: string): Promise<QualificationRow | undefined> =>
  db.selectFrom('qualifications').selectAll().where('account_id', '=', accountId).executeTakeFirst();

/** Nobody else changes it until the transaction ends: SQLite's transactions are alone, PostgreSQL locks the row. */
export const lockQualificationOf = (trx: Trx, engine: Engine, accountId: string) =>
  trx
    .selectFrom('qualifications')
    .selectAll()
    .where('account_id', '=', accountId)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();

export const lockQualification = (trx: Trx, engine: Engine, id: string) =>
  trx
    .selectFrom('qualifications')
    .selectAll()
    .where('id', '=', id)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();

/** False when the account has one already. */
export const insertQualification = async (trx: Trx, row: Insertable<QualificationsTable>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('qualifications')
    .values(row)
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

export const updateQualification = (trx: Trx, id: string, changes: Updateable<QualificationsTable>) =>
  trx.updateTable('qualifications').set(changes).where('id', '=', id).execute();

/** The timeline, oldest first. */
export const listEvents = (db: Db, qualificationId: string): Promise<EventRow[]> =>
  db
    .selectFrom('qualification_events')
    .selectAll()
    .where('qualification_id', '=', qualificationId)
    .orderBy('position')
    .execute();

/** Adds to the end of the timeline; the caller holds the qualification. */
export const appendEvent = async (trx: Trx, event: Omit<Insertable<QualificationEventsTable>, 'position'>) => {
  const last = await trx
    .selectFrom('qualification_events')
    .select(({ fn }) => fn.max<number | null>('position').as('position'))
    .where('qualification_id', '=', event.qualification_id)
    .executeTakeFirst();
  await trx
    .insertInto('qualification_events')
    .values({ ...event, position: (last?.position ?? 0) + 1 })
    .execute();
};

/** The next number of a filing region and year, from 1. Whoever takes one holds the series until its transaction ends. */
export const takeNumber = async (trx: Trx, filingRegion: string, year: number): Promise<number> => {
  const { last } = await trx
    .insertInto('qualification_numbers')
    .values({ filing_region: filingRegion, year, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['filing_region', 'year'])
        .doUpdateSet(({ eb }) => ({ last: eb('qualification_numbers.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
};

/** The holder's own data that a draft begins with, and that notices go to. */
export const readHolder = (db: Db, accountId: string) =>
  db
    .selectFrom('accounts')
    .select(['id', 'email_sealed', 'mobile_sealed', 'uscc', 'organisation_code', 'trade_code', 'enterprise_name'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
