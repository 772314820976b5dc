import type { Insertable } from 'kysely';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import type { MyApplicationsTable } from './applications.table.ts';
import { nameContains } from './fold-name.ts';

const mine = (db: Db, accountId: string) =>
  db
    .selectFrom('my_applications')
    .innerJoin('applications', 'applications.id', 'my_applications.application_id')
    .select([
      'my_applications.id',
      'my_applications.bound_account',
      'my_applications.added_at',
      'applications.id as application_id',
      'applications.name',
      'applications.category',
    ])
    .where('my_applications.account_id', '=', accountId);

export type MyApplicationRow = Awaited<ReturnType<ReturnType<typeof mine>['executeTakeFirstOrThrow']>>;

export const listMine = (db: Db, accountId: string, search: string | undefined): Promise<MyApplicationRow[]> => {
  let query = mine(db, accountId);
  if (search) query = query.where(nameContains('applications.name', search));
  return query.orderBy('my_applications.added_at').orderBy('my_applications.id').execute();
};

export const readMine = (db: Db, accountId: string, applicationId: string): Promise<MyApplicationRow> =>
  mine(db, accountId).where('my_applications.application_id', '=', applicationId).executeTakeFirstOrThrow();

export const hasMine = async (db: Db, accountId: string, applicationId: string): Promise<boolean> => {
  const row = await mine(db, accountId).where('my_applications.application_id', '=', applicationId).executeTakeFirst();
  return row !== undefined;
};

/** False when the account has the application already, or somebody else the old account. */
export const insertMine = async (trx: Trx, row: Insertable<MyApplicationsTable>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('my_applications')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Adds the old account to a row that has none yet; false when it has one. */
export const bindMine = async (trx: Trx, accountId: string, applicationId: string, bound: string): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('my_applications')
    .set({ bound_account: bound })
    .where('account_id', '=', accountId)
    .where('application_id', '=', applicationId)
    .where('bound_account', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/**
 * Who holds an old account. Until the transaction ends nobody else can bind it: SQLite's transactions are alone, in
 * PostgreSQL the row of the old account is locked.
 */
export const lockOldAccount = async (trx: Trx, engine: Engine, applicationId: string, folded: string) => {
  await trx
    .selectFrom('application_accounts')
    .select('application_id')
    .where('application_id', '=', applicationId)
    .where('account_folded', '=', folded)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .execute();
  return trx
    .selectFrom('my_applications')
    .select('account_id')
    .where('application_id', '=', applicationId)
    .where('bound_account', '=', folded)
    .executeTakeFirst();
};
