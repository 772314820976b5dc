import { sql, type RawBuilder } from 'kysely';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import { numberOf, type Terms } from './terms.ts';

/**
 * Indexes of terms, a row for each row of what they index: full-text tables in SQLite, arrays under GIN in PostgreSQL.
 * Their `rowid` is the `position` of the row, so that what is found comes in order.
 */
export type TermIndex = 'review_terms' | 'publication_terms';

/** What each of them indexes: a table with a unique `position`. */
const indexed = { review_terms: 'qualifications', publication_terms: 'publications' } as const;

/** Where a walk stands: positions after it in its direction. */
export interface Walk {
  readonly order: 'ascending' | 'descending';
  /** Exclusive on both sides. */
  readonly above: number;
  readonly below: number;
}

const asWords = (terms: Terms): string => {
  if ('term' in terms) return String(numberOf(terms.term));
  const isAll = 'all' in terms;
  const parts = (isAll ? terms.all : terms.any).map(asWords).filter((words) => words !== '');
  return parts.length > 1 ? `(${parts.join(isAll ? ' AND ' : ' OR ')})` : (parts[0] ?? '');
};

/** Terms that stand directly in a list go into one array, so that the index is asked once. */
const asArrays = (terms: Terms): RawBuilder<boolean> => {
  if ('term' in terms) return sql`t.terms @> ${`{${String(numberOf(terms.term))}}`}`;
  const isAll = 'all' in terms;
  const parts = isAll ? terms.all : terms.any;
  const direct = parts.flatMap((part) => ('term' in part ? [numberOf(part.term)] : []));
  const nested = parts.flatMap((part) => ('term' in part ? [] : [asArrays(part)]));
  const own =
    direct.length > 0 ? [sql<boolean>`t.terms ${sql.raw(isAll ? '@>' : '&&')} ${`{${direct.join(',')}}`}`] : [];
  const conditions = [...own, ...nested];
  if (conditions.length === 0) return isAll ? sql`true` : sql`false`;
  return sql`(${sql.join(conditions, sql.raw(isAll ? ' and ' : ' or '))})`;
};

const isNever = (terms: Terms): boolean => {
  if ('term' in terms) return false;
  return 'all' in terms ? terms.all.some(isNever) : terms.any.every(isNever);
};

const isAlways = (terms: Terms): boolean => {
  if ('term' in terms) return false;
  return 'all' in terms ? terms.all.every(isAlways) : terms.any.some(isAlways);
};

/** An `any` with a part that asks nothing asks nothing. */
const simplified = (terms: Terms): Terms => {
  if (isAlways(terms)) return { all: [] };
  if ('all' in terms) return { all: terms.all.filter((part) => !isAlways(part)).map(simplified) };
  return 'any' in terms ? { any: terms.any.filter((part) => !isNever(part)).map(simplified) } : terms;
};

/** `select rowid … order … limit`, for use as a source: the positions that have these terms, in order. */
export const positionsWith = (
  engine: Engine,
  index: TermIndex,
  wanted: Terms,
  { order, above, below }: Walk,
  limit: number,
): RawBuilder<{ position: number }> => {
  const terms = simplified(wanted);
  const direction = sql.raw(order === 'ascending' ? 'asc' : 'desc');
  // Whole numbers outright: a number of JavaScript comes to SQLite as a real, and FTS5 begins at a bound only if it is an
  // integer; at a real it reads every entry before it.
  const between = sql`t.rowid > cast(${above} as bigint) and t.rowid < cast(${below} as bigint)`;
  if (isNever(terms)) return sql`select 0 as position where 1 = 0`;
  if (isAlways(terms))
    return sql`select p.position from ${sql.ref(indexed[index])} as p
      where p.position > ${above} and p.position < ${below} order by p.position ${direction} limit ${limit}`;
  const table = sql.ref(index);
  const condition = engine === 'sqlite' ? sql<boolean>`t.${table} match ${asWords(terms)}` : asArrays(terms);
  return sql`select t.rowid as position from ${table} as t
    where ${condition} and ${between} order by t.rowid ${direction} limit ${limit}`;
};

/** Puts a row into an index, or takes one out: `before` is the position that it had. */
export const indexTerms = async (
  trx: Trx,
  index: TermIndex,
  before: number | null,
  after: { readonly position: number; readonly column: string } | null,
): Promise<void> => {
  const table = sql.ref(index);
  if (before !== null) await sql`delete from ${table} where rowid = ${before}`.execute(trx);
  if (after !== null)
    await sql`insert into ${table} (rowid, terms) values (${after.position}, ${after.column})`.execute(trx);
};

/** Positions that one millisecond has room for. */
const perMillisecond = 1024;

/** The first position of an instant: a bound for what was submitted before or after it. */
export const positionAt = (instant: number): number => instant * perMillisecond;

/**
 * The next free position of an instant, in a table with a column of that name. Positions are numbers below 2^53 until the
 * year 2248. PostgreSQL's transactions of the same millisecond wait for each other.
 */
export const takePosition = async (
  trx: Trx,
  engine: Engine,
  table: 'qualifications' | 'publications' | 'recovery_tickets',
  instant: number,
): Promise<number> => {
  const first = positionAt(instant);
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${first})`.execute(trx);
  const { last } = await (trx as Db)
    .selectFrom(table)
    .select(({ fn }) => fn.max('position').as('last'))
    .where('position', '>=', first)
    .where('position', '<', first + perMillisecond)
    .executeTakeFirstOrThrow();
  const next = last === null ? first : Number(last) + 1;
  if (next >= first + perMillisecond) throw new Error('more than a thousand in one millisecond');
  return next;
};
