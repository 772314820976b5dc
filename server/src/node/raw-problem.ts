import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { requestIdHeader, type ProblemCode } from '@zxkt/contract';
import { CallProblem, toProblem } from '../http/problem.ts';

const headersOf = (requestId: string, length: number): readonly (readonly [string, string])[] => [
  ['content-type', 'application/problem+json; charset=utf-8'],
  ['content-length', String(length)],
  ['cache-control', 'no-store'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['x-content-type-options', 'nosniff'],
  [requestIdHeader, requestId],
  ['connection', 'close'],
];

const bodyOf = (code: ProblemCode, detail: string | undefined, requestId: string) => {
  const problem = toProblem(new CallProblem(code, detail === undefined ? {} : { detail }), requestId);
  return { status: problem.status, body: JSON.stringify(problem) };
};

/** A problem as bytes for a socket, where HTTP never came about. The connection ends with it. */
export const rawProblem = (code: ProblemCode, detail?: string): string => {
  const requestId = randomUUID();
  const { status, body } = bodyOf(code, detail, requestId);
  const headers = headersOf(requestId, Buffer.byteLength(body)).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${headers.join('')}\r\n${body}`;
};

/** A problem as a response, where the request never reached the app. */
export const problemResponse = (code: ProblemCode, detail?: string): Response => {
  const requestId = randomUUID();
  const { status, body } = bodyOf(code, detail, requestId);
  return new Response(body, { status, headers: headersOf(requestId, Buffer.byteLength(body)) as [string, string][] });
};
