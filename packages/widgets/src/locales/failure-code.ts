import type { ProblemCode } from '@zxkt/contract/problems/codes';

/** Every way in which a call can fail, as the person is told of it. */
export type FailureCode = ProblemCode | 'network/offline' | 'network/unreachable' | 'network/timeout';
