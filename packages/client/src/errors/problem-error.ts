import type { ProblemCode } from '@zxkt/contract/problems/codes';
import type { Problem } from '@zxkt/contract/problems/problem';
import { ClientError } from './client-error.ts';
import { isNamed } from './is-named.ts';

/**
 * The server understood the call and says why it does not do it (RFC 9457). The more telling failures have classes of
 * their own, all of them derived from this one.
 */
export class ProblemError extends ClientError {
  override readonly name: string = 'ProblemError';
  /** Why, as a word. A newer server may send one that this version of the contract does not list. */
  readonly code: ProblemCode;
  /** HTTP status. */
  readonly status: number;
  /** One sentence in Chinese, for callers without sentences of their own. */
  readonly title: string;
  readonly detail: string | undefined;
  /** Seconds until a repeat makes sense, where the server knows. */
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.title}`, problem.requestId);
    this.code = problem.code;
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.retryAfterSeconds = problem.retryAfterSeconds;
  }
}

/** Whether this is a `ProblemError` or one of its kinds, from whatever frame or copy of the library. */
export const isProblemError = (error: unknown): error is ProblemError =>
  isNamed(error, 'ProblemError', 'InvalidInputError', 'SessionEndedError', 'RateLimitedError', 'StaleVersionError');
