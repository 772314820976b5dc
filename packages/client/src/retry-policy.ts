import { HTTPError, TimeoutError as AttemptTimeout, type RetryOptions } from 'ky';
import { NetworkError } from './errors/network-error.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** A server that asks for a longer pause is not waited for: the person is told instead. */
const longestPauseSeconds = 5;

/** Failures that pass. */
const passing = [408, 429, 502, 503, 504];

/**
 * When a call is sent again, for those that do no harm twice. The pause is what the server asks for, else about 0.3 s
 * and growing, jittered so that many pages do not come back at once.
 *
 * @param codeOf the problem code in an answer
 */
export const retryPolicy = (method: string, limit: number, codeOf: (response: Response) => unknown): RetryOptions => {
  let asked: number | undefined;
  return {
    limit,
    methods: [method],
    shouldRetry: ({ error }) => {
      asked = undefined;
      if (!(error instanceof HTTPError)) return error instanceof NetworkError || error instanceof AttemptTimeout;
      const { response } = error;
      asked = retryAfterSeconds(response.headers);
      if (asked !== undefined && asked > longestPauseSeconds) return false;
      // Of the conflicts this one passes: the first attempt is still at work, though its connection is gone.
      return passing.includes(response.status) || codeOf(response) === 'idempotency/in-progress';
    },
    delay: (attempt) => {
      if (asked !== undefined) return asked * 1000;
      return Math.min(3000, 300 * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
    },
  };
};
