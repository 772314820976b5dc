import { isNamed } from './is-named.ts';
import { ProblemError } from './problem-error.ts';

/** `rate/limited`: too many of these. `retryAfterSeconds` says how long to wait, where the server knows. */
export class RateLimitedError extends ProblemError {
  override readonly name = 'RateLimitedError';
}

/** Whether this is a `RateLimitedError`, from whatever frame or copy of the library. */
export const isRateLimitedError = (error: unknown): error is RateLimitedError => isNamed(error, 'RateLimitedError');
