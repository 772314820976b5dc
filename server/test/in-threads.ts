import { parentPort, Worker, workerData } from 'node:worker_threads';
import { openPostgres } from '../src/node/postgres.ts';
import { openSqlite } from '../src/node/sqlite.ts';
import type { Database, Engine } from '../src/platform/database/database.ts';

interface Task {
  readonly module: string;
  readonly location: string;
  readonly engine: Engine;
  readonly index: number;
  readonly data: unknown;
}

/** What a module of tasks exports: work on a connection of its own. `data` and the result are plain values. */
export type ThreadTask<Data, Result> = (database: Database, data: Data, index: number) => Promise<Result>;

/**
 * Runs a module's `task` in several threads at once, each with a connection of its own, as several processes would be.
 * On SQLite nothing less will do: a connection that waits for the lock holds up its whole thread.
 */
export const inThreads = <Data, Result>(
  module: URL,
  database: { readonly engine: Engine; readonly location: string },
  count: number,
  data: Data,
): Promise<Result[]> =>
  Promise.all(
    Array.from(
      { length: count },
      (_, index) =>
        new Promise<Result>((resolve, reject) => {
          const task: Task = { module: module.href, ...database, index, data };
          const thread = new Worker(new URL(import.meta.url), { workerData: task, execArgv: ['--conditions=source'] });
          thread.once('message', resolve).once('error', reject);
        }),
    ),
  );

const runTask = async ({ module, engine, location, index, data }: Task) => {
  const { task } = (await import(module)) as { task: ThreadTask<unknown, unknown> };
  const database = engine === 'sqlite' ? openSqlite(location) : openPostgres(location, { poolSize: 2 });
  try {
    parentPort?.postMessage(await task(database, data, index));
  } finally {
    await database.close();
  }
};

if (parentPort && (workerData as Task | null)?.module) await runTask(workerData as Task);
