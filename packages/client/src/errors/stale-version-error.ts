import { isNamed } from './is-named.ts';
import { ProblemError } from './problem-error.ts';

/** `precondition/stale`: someone else edited it in between. Nothing was overwritten; read it again and decide. */
export class StaleVersionError extends ProblemError {
  override readonly name = 'StaleVersionError';
}

/** Whether this is a `StaleVersionError`, from whatever frame or copy of the library. */
export const isStaleVersionError = (error: unknown): error is StaleVersionError => isNamed(error, 'StaleVersionError');
