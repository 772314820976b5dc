import { retryAfterSeconds } from './retry-after.ts';

/** A server that asks for a longer pause is not waited for: the person is told instead. */
const longestPauseSeconds = 5;

const passing = [408, 429, 502, 503, 504];

/** Whether an answer of failure stands for something that passes, soon enough to wait for it. */
export const isPassing = (response: Response, problemOf: (response: Response) => unknown): boolean =>
  !response.ok &&
  (retryAfterSeconds(response.headers) ?? 0) <= longestPauseSeconds &&
  // Of the conflicts this one passes: the first attempt is still at work, though its connection is gone.
  (passing.includes(response.status) || problemOf(response) === 'idempotency/in-progress');
