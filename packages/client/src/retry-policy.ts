import { HTTPError, type RetryOptions } from 'ky';
import { NetworkError } from './errors/network-error.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** A server that asks for a longer pause is not waited for: the person is told instead. */
const longestPauseSeconds = 5;

/** The first attempt is still being worked on, although its connection is gone. Its answer comes with the next one. */
const stillInProgress = ({ response, data }: HTTPError): boolean =>
  response.status === 409 && (data as { code?: unknown } | undefined)?.code === 'idempotency/in-progress';

/**
 * When a call is sent again. Only those that do no harm twice: a GET, a POST by its idempotency key, an edit that names
 * the version it edits. The pauses grow from about 0.3 s and are jittered, so that many pages do not come back at once.
 */
export const retryPolicy = (limit: number): RetryOptions => ({
  limit,
  methods: ['get', 'post', 'put', 'delete'],
  statusCodes: [408, 429, 502, 503, 504],
  afterStatusCodes: [408, 429, 503],
  maxRetryAfter: longestPauseSeconds * 1000,
  retryOnTimeout: true,
  delay: (attempt) => 300 * 2 ** (attempt - 1),
  backoffLimit: 3000,
  jitter: (delay) => delay * (0.5 + Math.random() / 2),
  shouldRetry: ({ error }) => {
    if (error instanceof NetworkError) return true;
    if (!(error instanceof HTTPError)) return undefined;
    if ((retryAfterSeconds(error.response.headers) ?? 0) > longestPauseSeconds) return false;
    return stillInProgress(error) || undefined;
  },
});
