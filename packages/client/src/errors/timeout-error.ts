import { ClientError } from './client-error.ts';
import { isNamed } from './is-named.ts';

/** No complete answer in time, repeats included. The server may have done what was asked, as with `maybeSent`. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError';

  constructor(requestId: string) {
    super('The server did not answer in time', requestId);
  }
}

/** Whether this is this library's `TimeoutError`; the platform's own `TimeoutError` (of a signal) is another. */
export const isTimeoutError = (error: unknown): error is TimeoutError => isNamed(error, 'TimeoutError');
