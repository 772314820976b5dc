import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

export type Engine = 'sqlite' | 'postgres';

/** What repositories are functions of: the database, or the transaction that the service opened on it. */
export type Db = Kysely<Schema> | Transaction<Schema>;
export type Trx = Transaction<Schema>;

export interface Database {
  readonly engine: Engine;
  readonly db: Kysely<Schema>;
  close(): Promise<void>;
  /** Whether an error says that the database cannot work at present (full, read-only, gone, locked), not that we erred. */
  isUnavailable?(error: unknown): boolean;
}
