import type { MailMessage, Metrics, Platform, SmsMessage, Vault } from '../platform/platform.ts';
import { claimDue, markDelivered, markGivenUp, reschedule, type Claimed } from './outbox.repository.ts';
import { payloadPlace } from './outbox.service.ts';
import { DeliveryProblem } from './delivery-problem.ts';

type Parts = Pick<Platform, 'database' | 'clock' | 'mail' | 'sms' | 'log'> & {
  readonly vault: Pick<Vault, 'open'>;
  readonly metrics: Pick<Metrics, 'observeDelivery'>;
};

interface Options {
  /** Ends the loop as `stop` does, without waiting. */
  readonly signal?: AbortSignal;
  /** Messages taken at once. */
  readonly batch?: number;
  /** Rest between two looks at an empty outbox. */
  readonly pollMilliseconds?: number;
  /** A message whose worker died is free again after this. */
  readonly leaseMilliseconds?: number;
  /** A port that has not settled by now has failed. Shorter than the lease. */
  readonly sendMilliseconds?: number;
}

const firstRetryMilliseconds = 1000;
const longestRetryMilliseconds = 60_000;

/** Doubles from a second to a minute, each time somewhere in the upper half, so that workers do not knock in step. */
const retryAfter = (attempts: number): number =>
  Math.min(longestRetryMilliseconds, firstRetryMilliseconds * 2 ** Math.min(attempts - 1, 16)) *
  (0.5 + Math.random() / 2);

/** The kind of a failure. Its message may quote the recipient, and has no way into the log. */
const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  const code = (error as Error & { code?: unknown }).code;
  return typeof code === 'string' ? `${error.name} ${code}` : error.name;
};

const within = async (milliseconds: number, work: Promise<void>): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('the port did not settle', 'TimeoutError')), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Delivers what is in the outbox. Any number of workers, in any number of processes, share the work by leases. A message
 * is sent at least once; its id goes along at every try, so that the other side can drop a repeat.
 */
export const createOutboxWorker = (platform: Parts, options: Options = {}) => {
  const { database, clock, vault, mail, sms, log, metrics } = platform;
  const { signal, batch = 10, pollMilliseconds = 500, leaseMilliseconds = 60_000, sendMilliseconds = 45_000 } = options;
  const { db, engine } = database;
  let stopping = false;
  let running: Promise<void> | undefined;
  let wake = () => {};

  const send = async ({ id, channel, payload_sealed }: Claimed): Promise<void> => {
    const message: unknown = JSON.parse(await vault.open(payload_sealed, payloadPlace(id)));
    return channel === 'mail' ? mail.send(id, message as MailMessage) : sms.send(id, message as SmsMessage);
  };

  const giveUp = async (claimed: Claimed, error: string): Promise<void> => {
    await markGivenUp(db, claimed, clock.now());
    metrics.observeDelivery(claimed.channel, 'given-up');
    log.error('message given up', { channel: claimed.channel, attempts: claimed.attempts, error });
  };

  const deliver = async (claimed: Claimed): Promise<void> => {
    const { id, channel, attempts, expires_at } = claimed;
    if (expires_at <= clock.now()) return giveUp(claimed, 'expired');
    try {
      await within(sendMilliseconds, send(claimed));
    } catch (error) {
      if (error instanceof DeliveryProblem && error.permanent) return giveUp(claimed, kindOf(error));
      await reschedule(db, claimed, clock.now() + Math.ceil(retryAfter(attempts)));
      metrics.observeDelivery(channel, 'retried');
      log.warn('message delayed', { channel, attempts, error: kindOf(error) });
      return;
    }
    await markDelivered(db, id, clock.now());
    metrics.observeDelivery(channel, 'delivered');
  };

  /** One look at the outbox; how many messages it took. */
  const tick = async (): Promise<number> => {
    const now = clock.now();
    const claimed = await claimDue(db, engine, { now, until: now + leaseMilliseconds, limit: batch });
    const outcomes = await Promise.allSettled(claimed.map(deliver));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return claimed.length;
  };

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMilliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async (): Promise<void> => {
    while (!stopping) {
      let taken = 0;
      try {
        taken = await tick();
      } catch (error) {
        log.error('outbox out of reach', { error: kindOf(error) });
      }
      if (taken < batch && !stopping) await rest();
    }
  };

  const halt = () => {
    stopping = true;
    wake();
  };
  signal?.addEventListener('abort', halt, { once: true });

  return {
    start: (): void => {
      running ??= run();
    },
    /** Resolves when what was begun is finished. */
    stop: async (): Promise<void> => {
      halt();
      await running;
    },
    tick,
  };
};

export type OutboxWorker = ReturnType<typeof createOutboxWorker>;
