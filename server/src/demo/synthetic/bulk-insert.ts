import { CompiledQuery } from 'kysely';
import type { Schema } from '../../platform/database/schema.ts';
import type { Trx } from '../../platform/database/database.ts';
import { engineOf } from '../../platform/database/engine-of.ts';

type Row = Readonly<Record<string, unknown>>;

/** Fewer parameters than either engine takes in one statement. */
const mostParameters = 30_000;

/**
 * Inserts many rows of one shape: a statement is printed once and sent with other values, which saves the larger part of
 * what a query builder costs at a million rows.
 */
export const bulkInsert = async (
  trx: Trx,
  table: keyof Schema | 'review_terms' | 'publication_terms',
  rows: readonly Row[],
) => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const size = Math.floor(mostParameters / columns.length);
  const isPostgres = engineOf(trx) === 'postgres';
  for (let start = 0; start < rows.length; start += size) {
    const batch = rows.slice(start, start + size);
    const places = batch.map(
      (_, row) =>
        `(${columns.map((__, column) => (isPostgres ? `$${String(row * columns.length + column + 1)}` : '?')).join(', ')})`,
    );
    const text = `insert into ${table} (${columns.join(', ')}) values ${places.join(', ')}`;
    const parameters = batch.flatMap((row) => columns.map((column) => row[column]));
    await trx.executeQuery(CompiledQuery.raw(text, parameters));
  }
};
