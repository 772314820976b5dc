import { sql, type Selectable } from 'kysely';
import type { Db, Engine } from '../platform/database/database.ts';
import type { QualificationsTable } from '../qualifications/qualifications.table.ts';
import { positionsWith, type Walk } from '../search/term-index.repository.ts';
import type { CaseQuestion } from './case-question.ts';

/** What the queue shows of a case: a row that is in the index always has a submission. */
export type CaseColumnsRow = Pick<
  Selectable<QualificationsTable>,
  'id' | 'status' | 'number' | 'uscc' | 'organisation_code' | 'approved_version' | 'updated_at'
> & {
  readonly position: number;
  readonly unit_name: string;
  readonly filing_region: string;
  readonly region: string;
  readonly economic_type: string;
  readonly industries: string;
  readonly submitted_version: number;
  readonly submitted_at: number;
};

const columns = sql.raw(
  [
    'id',
    'status',
    'number',
    'uscc',
    'organisation_code',
    'approved_version',
    'updated_at',
    'unit_name',
    'filing_region',
    'region',
    'economic_type',
    'industries',
    'submitted_version',
    'submitted_at',
  ]
    .map((name) => `q.${name}`)
    .join(', '),
);

/** A place in the walk; without a row where the index found what the question does not fit. */
type Found = Pick<CaseColumnsRow, 'position'> & Partial<CaseColumnsRow>;

/** The walk and its rows in one statement: what does not fit the predicate never leaves the database. */
const findAlong = (engine: Engine, { terms, predicate }: CaseQuestion, walk: Walk, limit: number) =>
  sql<Found>`
    with hits as materialized (${positionsWith(engine, 'review_terms', terms, walk, limit)})
    select hits.position as position, ${columns} from hits
      left join qualifications as q on q.position = hits.position and ${predicate}
      order by hits.position ${sql.raw(walk.order === 'ascending' ? 'asc' : 'desc')}`;

/** Up to `limit` cases of a walk, in its order. */
export const listCasesAlong = async (
  db: Db,
  engine: Engine,
  question: CaseQuestion,
  walk: Walk,
  limit: number,
): Promise<readonly CaseColumnsRow[]> => {
  const rows: CaseColumnsRow[] = [];
  for (let at = walk; ;) {
    const { rows: found } = await findAlong(engine, question, at, limit).execute(db);
    for (const row of found) if (row.id !== undefined && row.id !== null) rows.push(row as CaseColumnsRow);
    const last = found.at(-1)?.position;
    if (rows.length >= limit || found.length < limit || last === undefined) return rows.slice(0, limit);
    at = at.order === 'ascending' ? { ...at, above: last } : { ...at, below: last };
  }
};

/** The fewest entries of the index that are looked at for a count. */
const fewestLooked = 500;

/** How many cases there are, counted up to `most`: what the index proposed and did not fit is made up for further on. */
export const countCasesUpTo = async (
  db: Db,
  engine: Engine,
  { terms, predicate, above, below }: CaseQuestion,
  most: number,
): Promise<number> => {
  let count = 0;
  for (let at: Walk = { order: 'descending', above, below }; ;) {
    const wanted = Math.max(most - count, Math.min(most, fewestLooked));
    const hits = positionsWith(engine, 'review_terms', terms, at, wanted);
    const { rows } = await sql<Omit<Marked, 'place' | 'position'>>`
      with hits as materialized (${hits})
      select count(q.position) as found, count(*) as seen, min(hits.position) as last from hits
        left join qualifications as q on q.position = hits.position and ${predicate}`.execute(db);
    const { found = 0, seen = 0, last = null } = rows[0] ?? {};
    count += Number(found);
    if (count >= most || Number(seen) < wanted || last === null) return Math.min(count, most);
    at = { ...at, below: Number(last) };
  }
};

/** Rows of one look at the index, and where every so many of them end. */
interface Marked {
  readonly place: number | null;
  readonly position: number | null;
  readonly found: number;
  readonly seen: number;
  readonly last: number | null;
}

/**
 * The positions of every `every`th case of a walk, up to the `most`th, and how many cases there are up to there. Counted by
 * the database: of ten thousand rows it hands out two hundred numbers.
 */
export const markCasesAlong = async (
  db: Db,
  engine: Engine,
  { terms, predicate }: CaseQuestion,
  walk: Walk,
  { every, most }: { readonly every: number; readonly most: number },
): Promise<{ readonly count: number; readonly marks: readonly number[] }> => {
  const isAscending = walk.order === 'ascending';
  const [direction, furthest] = isAscending ? [sql.raw('asc'), sql.raw('max')] : [sql.raw('desc'), sql.raw('min')];
  const marks: number[] = [];
  let count = 0;
  for (let at = walk; ;) {
    const wanted = most - count;
    const hits = positionsWith(engine, 'review_terms', terms, at, wanted);
    const { rows } = await sql<Marked>`
      with hits as materialized (${hits}),
        found as materialized (
          select hits.position as position, row_number() over (order by hits.position ${direction}) as place
            from hits join qualifications as q on q.position = hits.position where ${predicate}),
        sums as (
          select (select count(*) from found) as found, count(*) as seen, ${furthest}(position) as last from hits)
      select found.place as place, found.position as position, sums.found as found, sums.seen as seen, sums.last as last
        from sums left join found on (found.place + ${count}) % ${every} = 0 order by found.place`.execute(db);
    for (const { position } of rows) if (position !== null) marks.push(Number(position));
    const { found = 0, seen = 0, last = null } = rows[0] ?? {};
    count += Number(found);
    if (count >= most || Number(seen) < wanted || last === null) return { count, marks };
    at = isAscending ? { ...at, above: Number(last) } : { ...at, below: Number(last) };
  }
};

export interface LeaseRow {
  readonly qualification_id: string;
  readonly staff_id: string;
  readonly until: number;
  readonly display_name: string;
}

/** Who has these cases in hand at a moment. */
export const listLeases = async (
  db: Db,
  ids: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, LeaseRow>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('review_leases')
    .innerJoin('staff', 'staff.id', 'review_leases.staff_id')
    .select(['qualification_id', 'staff_id', 'until', 'staff.display_name'])
    .where('qualification_id', 'in', ids)
    .where('until', '>', now)
    .execute();
  return new Map(rows.map((row) => [row.qualification_id, row]));
};
