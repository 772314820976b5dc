import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from '../platform/database/database.ts';
import type { Schema } from '../platform/database/schema.ts';

export interface PostgresOptions {
  /** Connections that this process may hold. */
  readonly poolSize?: number;
  /** Told of connections that break while nobody uses them; the pool replaces them. */
  readonly onIdleError?: (error: Error) => void;
}

/** Epoch milliseconds and counts are `int8`, which `pg` hands over as text; all of ours are exact as numbers. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 && format !== 'binary'
      ? Number
      : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/**
 * SQLSTATE classes of a server that cannot work now: connection, resources (a full disk), shutdown, system errors; and
 * read-only transaction, lock not available, statement cancelled. Then what the socket says.
 */
const unavailable =
  /^(?:08|53|57P|58)|^(?:25006|55P03|57014|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;

const isUnavailable = (error: unknown): boolean => {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return unavailable.test(code);
  // The pool and the client have errors of their own, without a code.
  return (
    typeof message === 'string' && /^(?:timeout exceeded when trying|Connection terminated|Client has)/.test(message)
  );
};

/** PostgreSQL by `postgres://…`. A statement may take ten seconds, a lock five; a lost server is an error, not a wait. */
export const openPostgres = (url: string, { poolSize = 10, onIdleError }: PostgresOptions = {}): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'zxkt',
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
    types,
  });
  pool.on('error', (error) => onIdleError?.(error));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { engine: 'postgres', db, close: () => db.destroy(), isUnavailable };
};
