import { CallProblem } from '../http/problem.ts';
import type { Platform, Settings } from '../platform/platform.ts';
import { addDrop, readBuckets, type Drop } from './rate-limits.repository.ts';

/** How often something may happen, as data: at most `capacity` at once, and as many again in every `perSeconds`. */
export interface LimitRule {
  readonly name: string;
  readonly capacity: number;
  readonly perSeconds: number;
  /** A rule of the product rather than a guard of the machine: the operator's factor leaves it alone. */
  readonly fixed?: true;
}

/** A rule, and to whom it applies this time. The subject is kept as a digest; hand over personal data as a blind index. */
export interface Limit extends LimitRule {
  readonly subject: string;
}

/** Thrown inside the transaction of a list of limits, to leave it without a trace. */
class LimitReached extends Error {
  override readonly name = 'LimitReached';
}

/**
 * Rate limits by the generic cell rate algorithm, one row per bucket in the database that every process shares.
 *
 * @example
 * await rateLimits.take({ ...sendLimits.perNumber, subject: mobileIndex }, { ...sendLimits.inTotal, subject: '' });
 */
export const createRateLimits = ({
  database,
  clock,
  digest,
  settings,
}: Pick<Platform, 'database' | 'clock' | 'digest'> & { readonly settings: Pick<Settings, 'rateLimitFactor'> }) => {
  const dropOf = ({ name, subject, capacity, perSeconds, fixed }: Limit): Drop => {
    const scaled = Math.max(1, Math.floor(capacity * (fixed ? 1 : settings.rateLimitFactor)));
    const adds = Math.floor((perSeconds * 1000) / scaled);
    return { bucket: digest(`${name}\n${subject}`), adds, holds: adds * scaled };
  };

  /** Seconds until every one of these would be granted; 0 where they would be now. */
  const secondsUntilFree = async (...limits: Limit[]): Promise<number> => {
    const drops = limits.map(dropOf);
    const now = clock.now();
    const fills = await readBuckets(
      database.db,
      drops.map((drop) => drop.bucket),
    );
    const waits = drops.map(({ bucket, adds, holds }) => Math.max(fills.get(bucket) ?? 0, now) + adds - holds - now);
    return Math.max(0, Math.ceil(Math.max(...waits) / 1000));
  };

  return {
    /** Counts one against every limit, or against none and throws `rate/limited`. Durable when it returns. */
    take: async (...limits: Limit[]): Promise<void> => {
      // In one order everywhere: two callers that share buckets wait for each other, never in a circle.
      const drops = limits.map(dropOf).sort((one, other) => (one.bucket < other.bucket ? -1 : 1));
      const now = clock.now();
      try {
        await database.db.transaction().execute(async (trx) => {
          for (const drop of drops) if (!(await addDrop(trx, drop, now))) throw new LimitReached();
        });
      } catch (error) {
        if (!(error instanceof LimitReached)) throw error;
        const retryAfterSeconds = Math.max(1, await secondsUntilFree(...limits));
        throw new CallProblem('rate/limited', { retryAfterSeconds });
      }
    },
    secondsUntilFree,
  };
};

export type RateLimits = ReturnType<typeof createRateLimits>;
