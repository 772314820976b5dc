import type { ApplicationPage, CallFilter, Calls } from '@zxkt/contract';
import type { Selectable } from 'kysely';
import type { Platform } from '../platform/platform.ts';
import { countApplications, listApplicationsFrom } from './applications.repository.ts';
import type { ApplicationsTable } from './applications.table.ts';
import { readCursor, writeCursor } from './page-cursor.ts';

/** As in the guide: 第1页 [1-10]. */
const pageSize = 10;

const applicationOf = (row: Selectable<ApplicationsTable> & { my_id: string | null }) => ({
  id: row.id,
  name: row.name,
  category: row.category,
  applicable: row.applicable === 1,
  bindable: row.bindable === 1,
  added: row.my_id !== null,
});

/** The platform's applications, a page at a time (增加应用). */
export const createApplicationList =
  ({ database: { db } }: Pick<Platform, 'database'>) =>
  async (accountId: string, query: CallFilter<Calls['listApplications']>): Promise<ApplicationPage> => {
    const start = readCursor(query.cursor);
    const list = (position: number, direction: 'after' | 'before') =>
      listApplicationsFrom(db, accountId, query, { position, direction }, pageSize);

    let rows = 'after' in start ? await list(start.after, 'after') : (await list(start.before, 'before')).toReversed();
    // Walking back never ends on a short first page.
    if ('before' in start && rows.length < pageSize) rows = await list(Number.MIN_SAFE_INTEGER, 'after');

    const first = rows.at(0)?.position ?? Number.MAX_SAFE_INTEGER;
    const last = rows.at(-1)?.position ?? Number.MAX_SAFE_INTEGER;
    const { total, before } = await countApplications(db, query, first);
    return {
      items: rows.map(applicationOf),
      total,
      next: before + rows.length < total ? writeCursor({ after: last }) : null,
      previous: before > 0 ? writeCursor({ before: first }) : null,
    };
  };
