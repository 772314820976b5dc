import { PostgresAdapter } from 'kysely';
import type { Db, Engine } from './database.ts';

/** Which engine a connection or transaction talks to. */
export const engineOf = (db: Db): Engine =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
