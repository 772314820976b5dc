import type { Selectable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { ReviewViewsTable } from './review-views.table.ts';

export type ReviewViewRow = Selectable<ReviewViewsTable>;

/** Someone's views, in the order in which they were saved. */
export const listViews = (db: Db, staffId: string): Promise<ReviewViewRow[]> =>
  db.selectFrom('review_views').selectAll().where('staff_id', '=', staffId).orderBy('id').execute();

export const insertView = (trx: Trx, row: ReviewViewsTable) => trx.insertInto('review_views').values(row).execute();

/** False where it is not there, or another's. */
export const deleteView = async (db: Db, staffId: string, id: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('review_views')
    .where('staff_id', '=', staffId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
};
