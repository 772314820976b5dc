import type { ProblemCode } from '@zxkt/contract/problems/codes';
import { problem, type Problem } from '@zxkt/contract/problems/problem';
import { safeParse } from 'valibot';
import type { ClientError } from './errors/client-error.ts';
import { ContractError } from './errors/contract-error.ts';
import { InvalidInputError } from './errors/invalid-input-error.ts';
import { ProblemError } from './errors/problem-error.ts';
import { RateLimitedError } from './errors/rate-limited-error.ts';
import { SessionEndedError } from './errors/session-ended-error.ts';
import { StaleVersionError } from './errors/stale-version-error.ts';
import { parseJson } from './parse-json.ts';
import { retryAfterSeconds } from './retry-after.ts';

const classes: Partial<Record<ProblemCode, new (problem: Problem) => ProblemError>> = {
  'request/invalid': InvalidInputError,
  'session/missing': SessionEndedError,
  'rate/limited': RateLimitedError,
  'precondition/stale': StaleVersionError,
};

/** What a proxy means that answers in words of its own: it stands before the server, so it cannot know more. */
const codeOfProxy = (status: number): ProblemCode | undefined => {
  if (status === 429) return 'rate/limited';
  if (status >= 500) return 'server/unavailable';
  return undefined;
};

/** The error that an answer of failure stands for. */
export const readFailure = ({ status, headers }: Response, text: string, requestId: string): ClientError => {
  const parsed = safeParse(problem, parseJson(text));
  const after = retryAfterSeconds(headers);
  const waiting = after === undefined ? {} : { retryAfterSeconds: after };
  if (parsed.success) {
    // Codes and field codes are checked as words only: a newer server may send one that this contract does not list.
    const known = { ...waiting, ...parsed.output } as Problem;
    return new (classes[known.code] ?? ProblemError)(known);
  }
  const code = codeOfProxy(status);
  if (!code) return new ContractError(`A failure without problem details, status ${status}`, requestId, status);
  const substitute = { type: 'about:blank', code, title: `HTTP ${status}`, status, requestId, ...waiting };
  return new (classes[code] ?? ProblemError)(substitute);
};
