import { sql, type Kysely } from 'kysely';
import type { Engine } from '../database.ts';

/**
 * Has the database itself refuse to change or delete rows of a table. With `columns`, only those are held: what is
 * sealed under a key may be sealed again under the next one.
 */
export const appendOnly = async (
  db: Kysely<unknown>,
  engine: Engine,
  table: string,
  columns: readonly string[] = [],
): Promise<void> => {
  const run = (statement: string) => sql.raw(statement).execute(db);
  const update = columns.length > 0 ? `update of ${columns.join(', ')}` : 'update';
  if (engine === 'sqlite') {
    const refuse = `begin select raise(abort, '${table} is append-only'); end`;
    await run(`create trigger ${table}_no_update before ${update} on ${table} ${refuse}`);
    await run(`create trigger ${table}_no_delete before delete on ${table} ${refuse}`);
    return;
  }
  const body = `begin raise exception '${table} is append-only'; end`;
  await run(`create function ${table}_refuse() returns trigger language plpgsql as $$ ${body} $$`);
  const refuse = `for each statement execute function ${table}_refuse()`;
  await run(`create trigger ${table}_append_only before ${update} or delete or truncate on ${table} ${refuse}`);
};
