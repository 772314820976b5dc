import { createOutboxWorker } from '../src/outbox/outbox.worker.ts';
import type { ThreadTask } from './in-threads.ts';

export interface DeliveryWork {
  readonly now: number;
}

const silent = () => undefined;

/** Delivers what waits as one process of several would, until nothing is left; the ids that it sent. */
export const task: ThreadTask<DeliveryWork, string[]> = async (database, { now }) => {
  const sent: string[] = [];
  const send = async (id: string) => {
    await new Promise((resolve) => setTimeout(resolve, 2));
    sent.push(id);
  };
  const worker = createOutboxWorker(
    {
      database,
      clock: { now: () => now },
      // What is inside plays no part here; the threads have no keys.
      vault: { open: () => Promise.resolve('{}') },
      mail: { send },
      sms: { send },
      log: { info: silent, warn: silent, error: silent },
      metrics: { observeDelivery: silent },
    },
    { batch: 3 },
  );
  while ((await worker.tick()) > 0) continue;
  return sent;
};
