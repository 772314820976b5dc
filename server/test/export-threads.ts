import type { ThreadTask } from './in-threads.ts';
import { createExportWorker } from '../src/exports/exports.worker.ts';

/** Writes exports until none waits; how many it wrote. */
export const task: ThreadTask<number, number> = async (database, now) => {
  const nothing = () => undefined;
  const log = { info: nothing, warn: nothing, error: nothing };
  const worker = createExportWorker({ database, clock: { now: () => now }, log }, { batch: 30 });
  let written = 0;
  while (await worker.tick()) written += 1;
  return written;
};
