import { digest } from '../src/node/digest.ts';
import { CallProblem } from '../src/http/problem.ts';
import { createRateLimits, type Limit } from '../src/rate-limits/rate-limits.service.ts';
import type { ThreadTask } from './in-threads.ts';

export interface LimitCalls {
  readonly now: number;
  /** The limits of each call; all are made at once. */
  readonly calls: readonly (readonly Limit[])[];
}

/** Takes limits as one process of several would; how many calls were granted. */
export const task: ThreadTask<LimitCalls, number> = async (database, { now, calls }) => {
  const { take } = createRateLimits({ database, digest, settings: { rateLimitFactor: 1 }, clock: { now: () => now } });
  const outcomes = await Promise.allSettled(calls.map((limits) => take(...limits)));
  const failed = outcomes.find(({ status, ...rest }) => {
    const { reason } = rest as { reason?: unknown };
    return status === 'rejected' && !(reason instanceof CallProblem && reason.code === 'rate/limited');
  });
  if (failed) throw (failed as PromiseRejectedResult).reason;
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
};
