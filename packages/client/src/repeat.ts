import ky, { HTTPError, TimeoutError as AttemptTimeout } from 'ky';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import { isPassing } from './passing.ts';
import { retryAfterSeconds } from './retry-after.ts';

export interface Repetition {
  readonly url: string;
  readonly init: RequestInit;
  /** Sends once, and reads the answer to its end. */
  readonly attempt: (request: Request) => Promise<Response>;
  readonly problemOf: (response: Response) => unknown;
  /** How often at most, after the first attempt. */
  readonly retries: number;
  /** Milliseconds for one attempt, and for all that are left. */
  readonly perAttempt: number;
  readonly whole: number;
  readonly requestId: string;
  readonly signal: AbortSignal | undefined;
}

/**
 * Goes on with a call whose first attempt failed in passing. ky is given that failure as its own first attempt, and then
 * waits and repeats: the pause is what the server asks for, else about 0.3 s and growing, jittered so that many pages do
 * not come back at once.
 */
export const repeat = async (first: Promise<Response>, repetition: Repetition): Promise<Response> => {
  const { url, init, attempt, problemOf, retries, perAttempt, whole, requestId, signal } = repetition;
  let before: Promise<Response> | undefined = first;
  const send = (request: Request) => {
    const outcome = before ?? attempt(request);
    before = undefined;
    return outcome;
  };
  let asked: number | undefined;
  try {
    return await ky(url, {
      ...init,
      fetch: send as typeof fetch,
      timeout: perAttempt,
      totalTimeout: Math.max(1, whole),
      ...(signal && { signal }),
      retry: {
        limit: retries,
        methods: [init.method ?? 'GET'],
        shouldRetry: ({ error }) => {
          asked = undefined;
          if (!(error instanceof HTTPError))
            return error instanceof NetworkError || error instanceof TimeoutError || error instanceof AttemptTimeout;
          asked = retryAfterSeconds(error.response.headers);
          return isPassing(error.response, problemOf);
        },
        delay: (count) =>
          asked === undefined ? Math.min(3000, 300 * 2 ** (count - 1)) * (0.5 + Math.random() / 2) : asked * 1000,
      },
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof HTTPError) return error.response;
    if (error instanceof AttemptTimeout) throw new TimeoutError(requestId);
    throw error;
  }
};
