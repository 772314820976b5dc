import type { Db, Trx } from '../platform/database/database.ts';

/** True for one use alone, however many try at once: an ID token is known by its nonce. */
export const spendIdToken = async (trx: Trx, digest: string, keptUntil: number): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('spent_id_tokens')
    .values({ digest, kept_until: keptUntil })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

export const pruneIdTokens = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('spent_id_tokens').where('kept_until', '<', now).execute();
};
