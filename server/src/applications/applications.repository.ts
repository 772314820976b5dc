import type { ApplicationCategory } from '@zxkt/contract';
import type { Insertable } from 'kysely';
import type { Db } from '../platform/database/database.ts';
import type { ApplicationAccountsTable, ApplicationsTable } from './applications.table.ts';
import { nameContains } from './fold-name.ts';

export interface ApplicationFilter {
  readonly category?: ApplicationCategory | undefined;
  readonly search?: string | undefined;
}

const filtered = (db: Db, { category, search }: ApplicationFilter) => {
  let query = db.selectFrom('applications');
  if (category) query = query.where('category', '=', category);
  if (search) query = query.where(nameContains('applications.name', search));
  return query;
};

/** Rows of the list next to a position, in the order of walking away from it, each with whether the account has it. */
export const listApplicationsFrom = (
  db: Db,
  accountId: string,
  filter: ApplicationFilter,
  from: { readonly position: number; readonly direction: 'after' | 'before' },
  limit: number,
) =>
  filtered(db, filter)
    .leftJoin('my_applications', (join) =>
      join
        .onRef('my_applications.application_id', '=', 'applications.id')
        .on('my_applications.account_id', '=', accountId),
    )
    .selectAll('applications')
    .select('my_applications.id as my_id')
    .where('position', from.direction === 'after' ? '>' : '<', from.position)
    .orderBy('position', from.direction === 'after' ? 'asc' : 'desc')
    .limit(limit)
    .execute();

/** How many rows there are, and how many of them stand before a position. */
export const countApplications = async (db: Db, filter: ApplicationFilter, position: number) => {
  const { total, before } = await filtered(db, filter)
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('total'),
      fn.count<number>(eb.case().when('position', '<', position).then(1).end()).as('before'),
    ])
    .executeTakeFirstOrThrow();
  return { total: Number(total), before: Number(before) };
};

export const findApplication = (db: Db, id: string) =>
  db.selectFrom('applications').selectAll().where('id', '=', id).executeTakeFirst();

export const findApplicationAccount = (db: Db, applicationId: string, folded: string) =>
  db
    .selectFrom('application_accounts')
    .select('password_hash')
    .where('application_id', '=', applicationId)
    .where('account_folded', '=', folded)
    .executeTakeFirst();

export const putApplication = (db: Db, { id, ...columns }: Insertable<ApplicationsTable>) =>
  db
    .insertInto('applications')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();

export const putApplicationAccount = (db: Db, row: Insertable<ApplicationAccountsTable>) =>
  db
    .insertInto('application_accounts')
    .values(row)
    .onConflict((conflict) => conflict.columns(['application_id', 'account_folded']).doNothing())
    .execute();
