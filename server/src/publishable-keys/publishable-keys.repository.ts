import type { Db } from '../platform/database/database.ts';

/** Keys in force, with their exact origins. */
export const listKeys = async (db: Db) => {
  const rows = await db
    .selectFrom('publishable_keys')
    .select(['key', 'name', 'origins'])
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map((row) => ({ ...row, origins: new Set(JSON.parse(row.origins) as string[]) }));
};

/** Issues a key, or changes the origins of one. */
export const putKey = (db: Db, key: { key: string; name: string; origins: readonly string[] }, now: number) =>
  db
    .insertInto('publishable_keys')
    .values({ ...key, origins: JSON.stringify(key.origins), created_at: now, revoked_at: null })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({ name: key.name, origins: JSON.stringify(key.origins) }),
    )
    .execute();

/** Ends a key; false when it was not in force. */
export const revokeKey = async (db: Db, key: string, now: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('publishable_keys')
    .set({ revoked_at: now })
    .where('key', '=', key)
    .where('revoked_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};
