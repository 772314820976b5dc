import type { Insertable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { AccountsTable } from './accounts.table.ts';

export const findByFoldedAccount = (db: Db, folded: string) =>
  db.selectFrom('accounts').select(['id', 'password_hash']).where('account_folded', '=', folded).executeTakeFirst();

/** False when the account's name is taken. */
export const insertAccount = async (trx: Trx, account: Insertable<AccountsTable>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('accounts')
    .values(account)
    .onConflict((conflict) => conflict.column('account_folded').doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};
