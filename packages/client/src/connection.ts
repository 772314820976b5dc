import type { Call, CallResponse } from '@zxkt/contract/calls/call';
import type { Tokens } from '@zxkt/contract/resources/session';
import { abortable } from './abortable.ts';
import type { SendArguments, SendOptions } from './call-input.ts';
import type { Exchange, Exchanged } from './exchange.ts';
import { isSessionEndedError } from './errors/session-ended-error.ts';
import { enterpriseSession, type SessionCalls } from './session-calls.ts';
import { SessionKeeper, type SessionEndReason, type SessionState } from './session-keeper.ts';
import type { TypedEventTarget } from './typed-event-target.ts';
import { createTransport, type Input, type Transport, type TransportOptions } from './transport.ts';

export type { CallInput, SendArguments, SendOptions } from './call-input.ts';
export type { Exchange, Exchanged } from './exchange.ts';
export type { SessionEndReason, SessionState } from './session-keeper.ts';

/** How a connection is made. */
export type ConnectionOptions = TransportOptions;

/** The events of a connection. None of them carries anything personal. */
export interface ConnectionEventMap {
  /** Someone signed in or registered, and calls that need a session will now work. */
  'session-started': Event;
  /** Nobody is signed in any more, told once for each session. */
  'session-ended': CustomEvent<{ readonly reason: SessionEndReason }>;
}

const ConnectionTarget = EventTarget as new () => TypedEventTarget<ConnectionEventMap>;

/**
 * One site's way to the API: it sends the calls of the table, keeps the session and tells of its beginning and end.
 * All its state is its own; two connections on one page know nothing of each other.
 */
export class Connection extends ConnectionTarget {
  #transport: Transport;
  #keeper: SessionKeeper;
  #calls: SessionCalls;
  #options: ConnectionOptions;

  /** `calls` are those of the end whose sessions it keeps; `createConnection` gives the enterprises'. */
  constructor(options: ConnectionOptions, calls: SessionCalls) {
    super();
    this.#calls = calls;
    this.#options = options;
    this.#transport = createTransport(options);
    this.#keeper = new SessionKeeper(
      async ({ call, body, idempotencyKey }) => (await this.#transport(call, { body }, { idempotencyKey })) as Tokens,
      (reason) => this.dispatchEvent(new CustomEvent('session-ended', { detail: { reason } })),
      calls,
    );
  }

  /** Whether someone is signed in, as far as the answers so far tell. */
  get session(): SessionState {
    return this.#keeper.state;
  }

  /**
   * The whole address of what an answer names below the API, such as the file of an export.
   *
   * ```ts
   * const { url } = await client.exports.link(id);
   * location.assign(connection.addressOf(url));
   * ```
   */
  addressOf(path: string): string {
    return this.#options.api.replace(/\/+$/, '') + path;
  }

  /**
   * Sends one call of the table.
   *
   * ```ts
   * import { createConnection } from '@zxkt/client/connection';
   * import { checkPhoneCode } from '@zxkt/contract/calls/phone-verifications';
   *
   * const connection = createConnection({ api: 'https://api.example', key: 'pk_site' });
   * const { proof } = await connection.send(checkPhoneCode, { params: { id }, body: { code: '123456' } });
   * ```
   *
   * @throws {InvalidInputError} parts of the input are refused, each named
   * @throws {SessionEndedError} the call needs a session and there is none; `session-ended` was told
   * @throws {RateLimitedError} too many of these, for now
   * @throws {StaleVersionError} the version in `ifMatch` is no longer the newest
   * @throws {ProblemError} any other refusal, by its `code`
   * @throws {NetworkError} no answer
   * @throws {TimeoutError} no answer in time
   * @throws {ContractError} an answer that the contract does not know
   */
  send<C extends Call>(call: C, ...[input, options = {}]: SendArguments<C>): Promise<CallResponse<C>> {
    return this.#route(call, (input ?? {}) as Input, options) as Promise<CallResponse<C>>;
  }

  /**
   * Sends one request that is no call of the table and carries bytes: once, as it is. What it takes loads when it is first
   * needed.
   *
   * ```ts
   * const { body } = await connection.exchange(url, { method: 'GET' });
   * ```
   */
  async exchange(path: string, request: Exchange): Promise<Exchanged> {
    const { exchange } = await import('./exchange.ts');
    return exchange(this.#options, path, request);
  }

  async #route(call: Call, input: Input, options: SendOptions): Promise<unknown> {
    if (call === this.#calls.signOut) return this.#signOut(options);
    if (call.audience !== 'public') return this.#sendInSession(call, input, options);
    const answer = await this.#transport(call, input, options);
    if (call.response === this.#calls.opened) await this.#open(answer as { readonly handover: string }, options);
    return answer;
  }

  /**
   * Sends with the credentials at hand; on their refusal gets the next ones and sends once more. Where others got new ones
   * while this was on its way, its refusal says nothing of those: they are tried first, and have their own next ones.
   */
  async #sendInSession(call: Call, input: Input, options: SendOptions): Promise<unknown> {
    const keeper = this.#keeper;
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      if (keeper.isDue(keeper.credentials)) await abortable(keeper.renew(keeper.credentials), options.signal);
      const used = keeper.credentials;
      try {
        const answer = await this.#transport(call, input, options, used.accessToken);
        keeper.confirmed(used);
        return answer;
      } catch (error) {
        if (!isSessionEndedError(error)) throw error;
        if (used === keeper.credentials) {
          if (renewed || !used.next) {
            keeper.end();
            throw error;
          }
          await abortable(keeper.renew(used), options.signal);
          renewed = true;
        } else if (attempt >= 3 || keeper.state !== 'open') throw error;
      }
    }
  }

  /** Finds out how the new session travels before anyone is told of it. */
  async #open({ handover }: { readonly handover: string }, { signal }: SendOptions): Promise<void> {
    this.#keeper.opened(handover);
    try {
      await this.#sendInSession(this.#calls.read, {}, { signal });
    } catch (error) {
      // Any other failure leaves the session open: where the cookie is lost, the next call finds out and uses the handover.
      if (isSessionEndedError(error)) throw error;
    }
    this.dispatchEvent(new Event('session-started'));
    signal?.throwIfAborted();
  }

  /** A session that is gone already is as good as one that was closed. */
  async #signOut(options: SendOptions): Promise<void> {
    try {
      await this.#sendInSession(this.#calls.signOut, {}, options);
    } catch (error) {
      if (!isSessionEndedError(error)) throw error;
    }
    this.#keeper.end('signed-out');
  }
}

/**
 * A connection without the resources of `createClient`: the smaller part, for those who send calls of the table
 * themselves.
 */
export const createConnection = (options: ConnectionOptions): Connection => new Connection(options, enterpriseSession);
