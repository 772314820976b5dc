import { problemStatus, problemTypeBase, type FieldError, type Problem, type ProblemCode } from '@zxkt/contract';
import { problemTitles } from './problem-titles.ts';

interface Details {
  readonly detail?: string;
  readonly retryAfterSeconds?: number;
  readonly errors?: readonly FieldError[];
}

/** Thrown by routes and services; the app answers it as RFC 9457 problem details. */
export class CallProblem extends Error {
  override readonly name = 'CallProblem';
  readonly code: ProblemCode;
  readonly details: Details;

  constructor(code: ProblemCode, details: Details = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** The input is refused at these places. */
export const invalid = (...errors: FieldError[]): CallProblem => new CallProblem('request/invalid', { errors });

export const toProblem = (problem: CallProblem, requestId: string): Problem => ({
  type: problemTypeBase + problem.code,
  code: problem.code,
  title: problemTitles[problem.code],
  status: problemStatus[problem.code],
  requestId,
  ...problem.details,
});
