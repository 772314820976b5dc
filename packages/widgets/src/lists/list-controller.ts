import type { Connection, SessionEndReason } from '@zxkt/client/connection';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { SessionController } from '../session/session-controller.ts';

export interface ListQuestion<T> {
  /** The calls that bring the list. */
  readonly ask: (connection: Connection, signal: AbortSignal) => Promise<T>;
  /** Nobody is signed in, told once for each time that this is found. A list without it is for everybody. */
  readonly signedOut?: (reason: SessionEndReason) => void;
  readonly failed: (failure: Failure) => void;
}

/**
 * A list of whoever is signed in: loads it, the latest question wins, begins again after a sign-in, when the network
 * comes back and when the browser brings an old page back.
 */
export class ListController<T> implements ReactiveController {
  /** `signed-out` and `failed` have nothing to show; `loading` may still show the list before. */
  state: 'loading' | 'ready' | 'failed' | 'signed-out' = 'loading';
  value: T | undefined;
  failure: Failure | undefined;
  readonly session: SessionController;
  readonly #host: ReactiveControllerHost & Element;
  readonly #question: ListQuestion<T>;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost & Element, connection: ConnectionController, question: ListQuestion<T>) {
    this.#host = host;
    this.#question = question;
    this.session = new SessionController(host, connection, {
      begin: () => void this.load(),
      started: () => question.signedOut && void this.load(),
      ended: (reason) => this.#signedOut(reason),
    });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    addEventListener('pageshow', this.#shown);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    removeEventListener('pageshow', this.#shown);
    this.#abort.abort();
  }

  /** Asks. Until the answer is there the list before stays, unless it answers another question: then `keep` is false. */
  async load(keep = true): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (!keep) this.value = undefined;
    this.#turn('loading');
    try {
      const connection = await this.session.connect();
      signal.throwIfAborted();
      if (this.#question.signedOut && connection.session === 'closed') return this.#signedOut('missing');
      const value = await this.#question.ask(connection, signal);
      signal.throwIfAborted();
      this.value = value;
      this.#turn('ready');
    } catch (error) {
      if (!signal.aborted) this.#fail(failureOf(error));
    }
  }

  /** Changes the list at hand, as after a row was added. */
  patch(change: (value: T) => T): void {
    if (this.value !== undefined) this.value = change(this.value);
    this.#host.requestUpdate();
  }

  #fail(failure: Failure): void {
    if (failure.code === 'session/missing') return this.#signedOut('missing');
    this.failure = failure;
    this.#turn('failed');
    this.#question.failed(failure);
  }

  #signedOut(reason: SessionEndReason): void {
    if (!this.#question.signedOut || this.state === 'signed-out') return;
    this.#abort.abort();
    this.value = undefined;
    this.#turn('signed-out');
    this.#question.signedOut(reason);
  }

  #turn(state: typeof this.state): void {
    if (state !== 'failed') this.failure = undefined;
    this.state = state;
    this.#host.requestUpdate();
  }

  readonly #online = (): void => {
    if (this.failure?.code.startsWith('network/')) void this.load();
  };

  readonly #shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.load();
  };
}
