import { sql } from 'kysely';
import type { Db } from '../platform/database/database.ts';

/** Names of the migrations that this database has had. Kysely keeps them in a table of its own. */
export const appliedMigrations = async (db: Db): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return new Set(rows.map((row) => row.name));
};

/** A write that means nothing, to learn whether one is possible: a bucket that is empty at once. */
export const leaveMark = (db: Db, now: number) =>
  db
    .insertInto('rate_limits')
    .values({ bucket: 'readiness', empty_at: now })
    .onConflict((conflict) => conflict.column('bucket').doUpdateSet({ empty_at: now }))
    .execute();
