import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import pg from 'pg';
import { openPostgres } from '../src/node/postgres.ts';
import { openSqlite } from '../src/node/sqlite.ts';
import type { Database, Engine } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { postgresUrlVariable, startPostgres, type PostgresServer } from './postgres-server.ts';

export interface TestDatabase {
  /** What a process is told to find it: a path for SQLite, a URL for PostgreSQL. */
  readonly location: string;
  /** A connection of its own, as another process would have; closed with the rest. */
  open(): Database;
  /** Closes what was opened here and removes the database. */
  remove(): Promise<void>;
}

const unique = () => `zxkt_${process.pid}_${randomBytes(6).toString('hex')}`;

const handedOut = (location: string, open: () => Database, dispose: () => Promise<void> | void): TestDatabase => {
  const opened: Database[] = [];
  return {
    location,
    open: () => {
      const database = open();
      opened.push(database);
      return database;
    },
    remove: async () => {
      await Promise.all(opened.splice(0).map((database) => database.close()));
      await dispose();
    },
  };
};

const directory = mkdtempSync(join(tmpdir(), 'zxkt-test-'));

/** Migrated once a process and copied: a test that needs a database waits a millisecond. */
let sqliteTemplate: Promise<string> | undefined;
const makeSqliteTemplate = async (): Promise<string> => {
  const path = join(directory, 'template.sqlite');
  const database = openSqlite(path);
  await migrate(database);
  await database.close();
  return path;
};

const sqliteDatabase = async (): Promise<TestDatabase> => {
  const template = await (sqliteTemplate ??= makeSqliteTemplate());
  const path = join(directory, `${unique()}.sqlite`);
  copyFileSync(template, path);
  return handedOut(
    path,
    () => openSqlite(path),
    () => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    },
  );
};

let ownServer: PostgresServer | undefined;
let adminPool: Promise<pg.Pool> | undefined;
const openAdmin = async (): Promise<pg.Pool> => {
  const shared = process.env[postgresUrlVariable];
  if (!shared) ownServer = await startPostgres();
  return new pg.Pool({ connectionString: shared ?? ownServer?.url, max: 2 });
};
const admin = () => (adminPool ??= openAdmin());

const urlOf = (pool: pg.Pool, name: string): string => {
  const url = new URL(String(pool.options.connectionString));
  url.pathname = `/${name}`;
  return url.href;
};

let postgresTemplate: Promise<string> | undefined;
const makePostgresTemplate = async (): Promise<string> => {
  const pool = await admin();
  const name = `${unique()}_template`;
  await pool.query(`create database ${name} template template0 encoding 'UTF8' locale 'C.UTF-8'`);
  const database = openPostgres(urlOf(pool, name), { poolSize: 1 });
  await migrate(database);
  await database.close();
  return name;
};

const postgresDatabase = async (): Promise<TestDatabase> => {
  const pool = await admin();
  const template = await (postgresTemplate ??= makePostgresTemplate());
  const name = unique();
  await pool.query(`create database ${name} template ${template}`);
  const url = urlOf(pool, name);
  return handedOut(
    url,
    () => openPostgres(url, { poolSize: 4 }),
    async () => {
      await pool.query(`drop database if exists ${name} with (force)`);
    },
  );
};

/** A fresh, migrated database of its own. */
export const testDatabase = (engine: Engine): Promise<TestDatabase> =>
  engine === 'sqlite' ? sqliteDatabase() : postgresDatabase();

// At the end of the process, whichever of its files has imported this one.
after(async () => {
  rmSync(directory, { recursive: true, force: true });
  const pool = await adminPool;
  if (pool) {
    const template = await postgresTemplate;
    if (template) await pool.query(`drop database if exists ${template} with (force)`);
    await pool.end();
  }
  await ownServer?.stop();
});
