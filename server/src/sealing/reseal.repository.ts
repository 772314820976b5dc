import { sql } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { SealedColumn } from './sealed-columns.ts';

/** One value, with the key of its row. */
export interface SealedValue {
  readonly key: readonly (string | number)[];
  readonly sealed: string;
}

/** Values in the order of their keys, after the one of `after`, that do not begin with `prefix`. */
export const findSealedOtherwise = async (
  db: Db,
  { table, column, key }: SealedColumn,
  { prefix, after, most }: { prefix: string; after: SealedValue['key'] | undefined; most: number },
): Promise<SealedValue[]> => {
  const keys = sql.join(key.map((name) => sql.ref(name)));
  const beyond = after ? sql`and (${keys}) > (${sql.join(after)})` : sql``;
  const { rows } = await sql<Record<string, string | number>>`
    select ${keys}, ${sql.ref(column)} as sealed from ${sql.table(table)}
    where ${sql.ref(column)} <> '' and substr(${sql.ref(column)}, 1, ${sql.lit(prefix.length)}) <> ${prefix} ${beyond}
    order by ${keys} limit ${sql.lit(most)}`.execute(db);
  return rows.map((row) => ({ key: key.map((name) => row[name] ?? ''), sealed: String(row['sealed']) }));
};

/** Puts a value in the place of another, unless somebody else has meanwhile; false then. */
export const replaceSealed = async (
  trx: Trx,
  { table, column, key }: SealedColumn,
  { key: values, sealed }: SealedValue,
  anew: string,
): Promise<boolean> => {
  const isRow = sql.join(
    key.map((name, index) => sql`${sql.ref(name)} = ${values[index]}`),
    sql` and `,
  );
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${anew} where ${isRow} and ${sql.ref(column)} = ${sealed}`.execute(
    trx,
  );
  return numAffectedRows === 1n;
};
