import type { FieldError, Problem } from '@zxkt/contract/problems/problem';
import { isNamed } from './is-named.ts';
import { ProblemError } from './problem-error.ts';

/** `request/invalid`: parts of what was sent are refused. Sending the same again is refused again. */
export class InvalidInputError extends ProblemError {
  override readonly name = 'InvalidInputError';
  /** Which places (JSON Pointer into the body) and why; at most one entry a place. */
  readonly errors: readonly FieldError[];

  constructor(problem: Problem) {
    super(problem);
    this.errors = problem.errors ?? [];
  }
}

/** Whether this is an `InvalidInputError`, from whatever frame or copy of the library. */
export const isInvalidInputError = (error: unknown): error is InvalidInputError => isNamed(error, 'InvalidInputError');
