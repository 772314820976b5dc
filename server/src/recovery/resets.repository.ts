import type { Db, Trx } from '../platform/database/database.ts';

/** An account by its name, with what a reset compares. */
export const findResettable = (db: Db, folded: string) =>
  db
    .selectFrom('accounts')
    .select(['id', 'account', 'email_sealed', 'email_index', 'mobile_index'])
    .where('account_folded', '=', folded)
    .executeTakeFirst();

/** An account by its id, with where it is told of a new password. */
export const readAddressee = (db: Db, id: string) =>
  db.selectFrom('accounts').select(['id', 'account', 'email_sealed']).where('id', '=', id).executeTakeFirstOrThrow();

/** The new password, and the end of every session that the account has: both or neither. */
export const replacePassword = async (trx: Trx, accountId: string, passwordHash: string, now: number) => {
  await trx.updateTable('accounts').set({ password_hash: passwordHash }).where('id', '=', accountId).execute();
  const ended = await trx
    .updateTable('sessions')
    .set({ ended_at: now })
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return Number(ended.numUpdatedRows);
};
