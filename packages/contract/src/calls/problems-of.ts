import type { ProblemCode } from '../problems/codes.ts';
import type { Call } from './call.ts';

/** What every call can answer, whatever it does. */
export const commonProblems = [
  'client/contract-mismatch',
  'client/header-missing',
  'key/refused',
  'origin/refused',
  'rate/limited',
  'request/header-too-large',
  'request/timeout',
  'server/internal',
  'server/unavailable',
] as const satisfies readonly ProblemCode[];

const ofAudience = ['session/missing'] as const satisfies readonly ProblemCode[];
const ofRoles = ['role/missing'] as const satisfies readonly ProblemCode[];
const ofInput = ['request/invalid'] as const satisfies readonly ProblemCode[];
const ofBody = [
  'request/malformed',
  'request/media-type',
  'request/too-large',
  'request/invalid',
] as const satisfies readonly ProblemCode[];
const ofPost = [
  'request/idempotency-key-missing',
  'idempotency/in-progress',
  'idempotency/key-reused',
] as const satisfies readonly ProblemCode[];
const ofEdit = ['precondition/missing', 'precondition/stale'] as const satisfies readonly ProblemCode[];

/**
 * Every problem that a call can answer with: what all can, what its method, audience and input bring, and its own.
 *
 * @example
 * problemsOf(calls.readSession).includes('session/missing'); // true
 */
export const problemsOf = (call: Call): readonly ProblemCode[] => [
  ...new Set<ProblemCode>([
    ...commonProblems,
    ...(call.audience === 'public' ? [] : ofAudience),
    ...(call.roles ? ofRoles : []),
    ...(call.query ? ofInput : []),
    ...(call.request ? ofBody : []),
    ...(call.method === 'POST' ? ofPost : []),
    ...(call.ifMatch ? ofEdit : []),
    ...(call.problems ?? []),
  ]),
];
