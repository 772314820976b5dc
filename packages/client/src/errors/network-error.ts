import { ClientError } from './client-error.ts';
import { isNamed } from './is-named.ts';

/**
 * No answer: the connection failed before or after the request left, and the repeats that were safe failed too.
 * A browser hides the cause; a refused CORS preflight or a blocked address looks the same.
 */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError';
  /** `offline` where the browser knows that it has no network at all. */
  readonly reason: 'offline' | 'unreachable';
  /** The server may have done what was asked. Ask again with the same `idempotencyKey`, or look before asking again. */
  readonly maybeSent: boolean;

  constructor(requestId: string, state: { reason: 'offline' | 'unreachable'; maybeSent: boolean; cause: unknown }) {
    super(state.reason === 'offline' ? 'There is no network' : 'The server cannot be reached', requestId, state);
    this.reason = state.reason;
    this.maybeSent = state.maybeSent;
  }
}

/** Whether this is a `NetworkError`, from whatever frame or copy of the library. */
export const isNetworkError = (error: unknown): error is NetworkError => isNamed(error, 'NetworkError');
