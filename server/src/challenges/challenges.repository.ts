import type { Db } from '../platform/database/database.ts';
import type { ChallengesTable } from './challenges.table.ts';

export const insertChallenge = async (db: Db, row: ChallengesTable): Promise<void> => {
  await db.insertInto('challenges').values(row).execute();
};

export const findChallenge = (db: Db, id: string): Promise<ChallengesTable | undefined> =>
  db.selectFrom('challenges').selectAll().where('id', '=', id).executeTakeFirst();

/** True for one caller alone, however many try at once. */
export const spendChallenge = async (db: Db, id: string, now: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('challenges')
    .set({ spent_at: now })
    .where('id', '=', id)
    .where('spent_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Forgets what has expired, spent or not. */
export const pruneChallenges = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('challenges').where('expires_at', '<=', now).execute();
};
