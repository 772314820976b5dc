import type { Db } from '../platform/database/database.ts';

/** Keys in force, with their exact origins. */
export const listKeys = async (db: Db) => {
  const rows = await db
    .selectFrom('publishable_keys')
    .select(['key', 'name', 'origins', 'authority_end'])
    .where('revoked_at', 'is', null)
    .execute();
  return rows.map(({ authority_end, origins, ...row }) => ({
    ...row,
    origins: new Set(JSON.parse(origins) as string[]),
    authorityEnd: authority_end === 1,
  }));
};

interface NewKey {
  readonly key: string;
  readonly name: string;
  readonly origins: readonly string[];
  /** Whether pages under this key may sign staff in: the authority end has an allow-list of its own. */
  readonly authorityEnd?: boolean;
}

/** Issues a key, or changes what one is good for. */
export const putKey = (db: Db, { key, name, origins, authorityEnd = false }: NewKey, now: number) => {
  const columns = { name, origins: JSON.stringify(origins), authority_end: authorityEnd ? 1 : 0 };
  return db
    .insertInto('publishable_keys')
    .values({ key, ...columns, created_at: now, revoked_at: null })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(columns))
    .execute();
};

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
