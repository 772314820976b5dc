import { sql, type Insertable, type RawBuilder, type Selectable } from 'kysely';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import { positionsWith, type Walk } from '../search/term-index.repository.ts';
import type { Terms } from '../search/terms.ts';
import type { PublicationsTable } from './publications.table.ts';

export type PublicationRow = Selectable<PublicationsTable>;

export const findPublication = (db: Db, qualificationId: string): Promise<PublicationRow | undefined> =>
  db.selectFrom('publications').selectAll().where('qualification_id', '=', qualificationId).executeTakeFirst();

export const insertPublication = (trx: Trx, row: Insertable<PublicationsTable>) =>
  trx.insertInto('publications').values(row).execute();

export const deletePublication = (trx: Trx, qualificationId: string) =>
  trx.deleteFrom('publications').where('qualification_id', '=', qualificationId).execute();

/** When a qualification was approved last. */
export const findApprovalInstant = async (db: Db, qualificationId: string): Promise<number | undefined> => {
  const row = await db
    .selectFrom('qualification_events')
    .select('at')
    .where('qualification_id', '=', qualificationId)
    .where('event', '=', 'approve')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at;
};

/** What is asked of the list: terms for its index, and the predicate on rows `q` that confirms them. */
export interface PublicityQuestion {
  readonly terms: Terms;
  readonly predicate: RawBuilder<boolean>;
}

type Found = Pick<PublicationRow, 'position'> & { readonly number: string | null };

/** Up to `limit` publications of a walk, in its order. */
export const listPublicationsAlong = async (
  db: Db,
  engine: Engine,
  { terms, predicate }: PublicityQuestion,
  walk: Walk,
  limit: number,
): Promise<readonly PublicationRow[]> => {
  const rows: PublicationRow[] = [];
  for (let at = walk; ;) {
    const { rows: found } = await sql<Found>`
      with hits as materialized (${positionsWith(engine, 'publication_terms', terms, at, limit)})
      select hits.position as position, q.number, q.unit_name, q.filing_region, q.region, q.approved_at from hits
        left join publications as q on q.position = hits.position and ${predicate}
        order by hits.position ${sql.raw(at.order === 'ascending' ? 'asc' : 'desc')}`.execute(db);
    for (const row of found) if (row.number !== null) rows.push(row as PublicationRow);
    const last = found.at(-1)?.position;
    if (rows.length >= limit || found.length < limit || last === undefined) return rows.slice(0, limit);
    at = at.order === 'ascending' ? { ...at, above: last } : { ...at, below: last };
  }
};

/** How many publications there are, counted up to `most`. */
export const countPublicationsUpTo = async (
  db: Db,
  engine: Engine,
  { terms, predicate }: PublicityQuestion,
  most: number,
): Promise<number> => {
  const whole = { order: 'descending', above: -1, below: Number.MAX_SAFE_INTEGER } as const;
  const { rows } = await sql<{ count: number }>`
    with hits as materialized (${positionsWith(engine, 'publication_terms', terms, whole, most)})
    select count(*) as count from hits join publications as q on q.position = hits.position where ${predicate}`.execute(
    db,
  );
  return Number(rows[0]?.count ?? 0);
};
