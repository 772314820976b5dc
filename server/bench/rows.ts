// What the benchmarks of cases share: their options, and a database of made-up submissions.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { generateSubmissions } from '../src/demo/generate-submissions.ts';
import { openPostgres } from '../src/node/postgres.ts';
import { openSqlite } from '../src/node/sqlite.ts';
import type { Database, Engine } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import type { Platform } from '../src/platform/platform.ts';
import { cheapSecrets } from '../test/cheap-secrets.ts';
import { startPostgres } from '../test/postgres-server.ts';

/** `[--rows 1000000] [--engine sqlite|postgres] [--keep <dir>] [--json]`, and what the benchmark has of its own. */
export const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    engine: { type: 'string', default: 'sqlite' },
    rounds: { type: 'string', default: '40' },
    /** Where a SQLite file is kept from run to run. */
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
export const count = Number(values.rows);
export const engine = values.engine as Engine;
export const now = Date.UTC(2026, 10, 20, 4);
const unused = () => {
  throw new Error('not for this');
};

const platformOf = async (database: Database): Promise<Platform> => ({
  database,
  clock: { now: () => now },
  ...(await cheapSecrets()),
  mail: { send: unused },
  sms: { send: unused },
  files: { receive: unused, keep: unused, drop: unused, read: unused, remove: unused, sweep: unused },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  metrics: { observeRequest: () => undefined, observeDelivery: () => undefined },
  settings: { production: false, consentVersion: '2026-01', rateLimitFactor: 1 } as Platform['settings'],
  addressOf: () => '',
});

const openDatabase = async (): Promise<{ database: Database; isNew: boolean; close: () => Promise<void> }> => {
  if (engine === 'sqlite') {
    const directory = values.keep ?? mkdtempSync(join(tmpdir(), 'zxkt-bench-'));
    mkdirSync(directory, { recursive: true });
    const path = join(directory, `reviews-${String(count)}.sqlite`);
    const isNew = !existsSync(path);
    const database = openSqlite(path);
    const close = async () => {
      await database.close();
      if (!values.keep) rmSync(directory, { recursive: true, force: true });
    };
    return { database, isNew, close };
  }
  const server = await startPostgres();
  const pool = new pg.Pool({ connectionString: server.url, max: 1 });
  await pool.query("create database zxkt_bench template template0 encoding 'UTF8' locale 'C.UTF-8'");
  await pool.end();
  const url = new URL(server.url);
  url.pathname = '/zxkt_bench';
  const database = openPostgres(url.href, { poolSize: 4 });
  const close = async () => {
    await database.close();
    await server.stop();
  };
  return { database, isNew: true, close };
};

/** A platform over the rows, made where they are not kept from another run; `close` ends it. */
export const openRows = async (): Promise<{ platform: Platform; close: () => Promise<void> }> => {
  const { database, isNew, close } = await openDatabase();
  const platform = await platformOf(database);
  if (!isNew) return { platform, close };
  try {
    await migrate(database);
    const began = performance.now();
    const seconds = () => ((performance.now() - began) / 1000).toFixed(0);
    const onProgress = (rows: number) => {
      if (rows % 100_000 === 0) console.error(`${String(rows)} rows, ${seconds()} s`);
    };
    await generateSubmissions(platform, { count, sealed: false, onProgress });
    console.error(`made ${String(count)} in ${seconds()} s`);
    return { platform, close };
  } catch (error) {
    await close();
    throw error;
  }
};
