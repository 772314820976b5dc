import { sql } from 'kysely';
import type { Db } from '../src/platform/database/database.ts';

/** Puts rows in the place of themselves, the way of SQLite to delete without saying so. */
export const replaceRows = (db: Db, table: string): Promise<unknown> =>
  sql.raw(`insert or replace into ${table} select * from ${table}`).execute(db);
