import type { Call, CallParams, CallQuery, CallRequest } from '@zxkt/contract/calls/call';

type Part<Name extends string, T> = [keyof T] extends [never]
  ? { readonly [N in Name]?: never }
  : Partial<T> extends T
    ? { readonly [N in Name]?: T }
    : { readonly [N in Name]: T };

/** What a call needs: its path parameters, its query and its body, each only where the table of calls has one. */
export type CallInput<C extends Call> = Part<'params', CallParams<C>> &
  Part<'query', CallQuery<C>> &
  Part<'body', CallRequest<C>>;

/** How one call is made. */
export interface SendOptions {
  /** Ends the call at any point, also while it waits for its next attempt. It then fails with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * One unguessable word for one intended effect (POST). Made anew for each call unless given; give the same again to
   * repeat a call whose outcome is unknown (`NetworkError.maybeSent`, `TimeoutError`).
   */
  readonly idempotencyKey?: string | undefined;
  /** The version that an edit edits: its `ETag`. */
  readonly ifMatch?: string | undefined;
  /** Milliseconds for one attempt; see `ConnectionOptions.timeout`. */
  readonly timeout?: number | undefined;
  /** The browser sends it also while the page goes away. Its body then has at most 64 kB. */
  readonly keepalive?: boolean | undefined;
}

/** The arguments of `send` after the call; the input may be left out where the call needs none. */
export type SendArguments<C extends Call> =
  Partial<CallInput<C>> extends CallInput<C>
    ? [input?: CallInput<C> | undefined, options?: SendOptions]
    : [input: CallInput<C>, options?: SendOptions];
