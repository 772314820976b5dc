import sqlite3InitModule, { type Database as WasmDatabase, type SqlValue } from '@sqlite.org/sqlite-wasm';
import type { Database } from '@zxkt/server';
import { ImmediateSqliteDialect, type Schema } from '@zxkt/server';
import { Kysely, type SqliteDatabase, type SqliteStatement } from 'kysely';

const asStatement = (sqlite: WasmDatabase, sql: string): SqliteStatement => {
  const rows = (parameters: readonly unknown[]): unknown[] =>
    sqlite.exec({ sql, bind: parameters as SqlValue[], rowMode: 'object', returnValue: 'resultRows' });
  return {
    reader: isReader(sqlite, sql),
    all: rows,
    iterate: (parameters) => rows(parameters)[Symbol.iterator](),
    run: (parameters) => {
      sqlite.exec({ sql, bind: parameters as SqlValue[] });
      return { changes: sqlite.changes(), lastInsertRowid: 0 };
    },
  };
};

const isReader = (sqlite: WasmDatabase, sql: string): boolean => {
  const statement = sqlite.prepare(sql);
  try {
    return statement.columnCount > 0;
  } finally {
    statement.finalize();
  }
};

/** Compiled once; each database has its own memory in it. */
let module: ReturnType<typeof sqlite3InitModule> | undefined;

export interface WasmSqlite extends Database {
  /** All that is in it, as the file that it would be. */
  copy(): Uint8Array;
}

/** SQLite compiled to WebAssembly, in memory: gone with the page. It holds what `copy` of another gave, if told. */
export const openWasmSqlite = async (content?: Uint8Array): Promise<WasmSqlite> => {
  const { oo1, capi, wasm } = await (module ??= sqlite3InitModule());
  const sqlite = new oo1.DB(':memory:');
  if (content) {
    const { SQLITE_DESERIALIZE_FREEONCLOSE, SQLITE_DESERIALIZE_RESIZEABLE } = capi;
    const flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    const size = content.length;
    sqlite.checkRc(capi.sqlite3_deserialize(sqlite, 'main', wasm.allocFromTypedArray(content), size, size, flags));
  }
  sqlite.exec('pragma foreign_keys = on; pragma recursive_triggers = on');
  const kept = new Map<string, SqliteStatement>();
  const database: SqliteDatabase = {
    close: () => {
      sqlite.close();
    },
    prepare: (sql) => {
      let statement = kept.get(sql);
      if (!statement) kept.set(sql, (statement = asStatement(sqlite, sql)));
      return statement;
    },
  };
  const db = new Kysely<Schema>({ dialect: new ImmediateSqliteDialect({ database }) });
  return { engine: 'sqlite', db, close: () => db.destroy(), copy: () => capi.sqlite3_js_db_export(sqlite) };
};
