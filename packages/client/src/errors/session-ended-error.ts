import { isNamed } from './is-named.ts';
import { ProblemError } from './problem-error.ts';

/** `session/missing`: the call needs someone signed in, and nobody is, or no longer. Nothing was done. */
export class SessionEndedError extends ProblemError {
  override readonly name = 'SessionEndedError';
}

/** Whether this is a `SessionEndedError`, from whatever frame or copy of the library. */
export const isSessionEndedError = (error: unknown): error is SessionEndedError => isNamed(error, 'SessionEndedError');
