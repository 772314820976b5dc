import { sql } from 'kysely';
import type { Db } from '../platform/database/database.ts';

/** A bucket's drop as GCRA counts it, in milliseconds: what one call adds, and how full the bucket may be. */
export interface Drop {
  readonly bucket: string;
  readonly adds: number;
  readonly holds: number;
}

/** Adds the drop where it fits. One statement, so that no two callers, here or in another process, share one place. */
export const addDrop = async (db: Db, { bucket, adds, holds }: Drop, now: number): Promise<boolean> => {
  const filled = sql<number>`case when rate_limits.empty_at > ${now} then rate_limits.empty_at else ${now} end + ${adds}`;
  const row = await db
    .insertInto('rate_limits')
    .values({ bucket, empty_at: now + adds })
    .onConflict((conflict) =>
      conflict
        .column('bucket')
        .doUpdateSet({ empty_at: filled })
        .where(filled, '<=', now + holds),
    )
    .returning('empty_at')
    .executeTakeFirst();
  return row !== undefined;
};

/** When each of these buckets will be empty. Those never filled are missing. */
export const readBuckets = async (db: Db, buckets: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.selectFrom('rate_limits').selectAll().where('bucket', 'in', buckets).execute();
  return new Map(rows.map((row) => [row.bucket, row.empty_at]));
};

/** Forgets buckets that have run empty: they are as good as never filled. */
export const pruneRateLimits = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('rate_limits').where('empty_at', '<=', now).execute();
};
