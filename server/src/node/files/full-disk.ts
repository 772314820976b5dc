import { CallProblem } from '../../http/problem.ts';

/** What the system says where there is no more room: none left, none of the quota, none that this process may take. */
const codes = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** A full disk as the caller is told of it; anything else as it was. */
export const fullDisk = (error: unknown): unknown =>
  error instanceof Error && codes.includes((error as NodeJS.ErrnoException).code ?? '')
    ? new CallProblem('storage/full', { retryAfterSeconds: 60 })
    : error;
