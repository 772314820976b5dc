import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, type SqliteStatement } from 'kysely';
import type { Database } from '../platform/database/database.ts';
import type { Schema } from '../platform/database/schema.ts';
import { ImmediateSqliteDialect } from '../platform/database/sqlite-dialect.ts';

const asStatement = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
  run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
  iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
});

/** Preparing costs more than most statements do; the app has a few hundred distinct ones. */
const withKeptStatements = (sqlite: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare: (sql) => {
      let statement = kept.get(sql);
      if (!statement) {
        if (kept.size >= 1000) kept.clear();
        statement = asStatement(sqlite.prepare(sql));
        kept.set(sql, statement);
      }
      return statement;
    },
  };
};

/** Primary result codes: busy, locked, out of memory, read-only, input/output error, full, cannot open. */
const unavailable = new Set([5, 6, 7, 8, 10, 13, 14]);

const isUnavailable = (error: unknown): boolean => {
  const { errcode } = (error ?? {}) as { errcode?: unknown };
  // The low byte is the primary code; extended ones say more in the rest.
  return typeof errcode === 'number' && unavailable.has(errcode & 0xff);
};

/** How long a process waits for another's lock. */
const lockMilliseconds = 5000;

/** A database that is new is switched to its log by one process alone, and SQLite does not let the others wait for that. */
const useWriteAheadLog = (sqlite: DatabaseSync): void => {
  const until = Date.now() + lockMilliseconds;
  for (;;) {
    try {
      sqlite.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (Date.now() > until || !/locked|busy/i.test(String(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
};

/**
 * SQLite as built into Node. Write-ahead log and full synchronisation: an answered write survives a killed process and
 * a power cut. A second process waits up to five seconds for the lock. Recursive triggers, or `insert or replace` would
 * pass by those that refuse a deletion.
 */
export const openSqlite = (path: string): Database => {
  const sqlite = new DatabaseSync(path, { timeout: lockMilliseconds });
  useWriteAheadLog(sqlite);
  sqlite.exec(`
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma recursive_triggers = on;
    pragma cache_size = -65536;
    pragma temp_store = memory;
  `);
  const db = new Kysely<Schema>({ dialect: new ImmediateSqliteDialect({ database: withKeptStatements(sqlite) }) });
  return { engine: 'sqlite', db, close: () => db.destroy(), isUnavailable };
};
