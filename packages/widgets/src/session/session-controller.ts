import type { Connection, SessionEndReason } from '@zxkt/client/connection';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';

/** What a widget does when the session changes. */
export interface SessionWatch {
  /** There is a connection, or another one: begin. */
  readonly begin: () => void;
  readonly started?: () => void;
  readonly ended?: (reason: SessionEndReason) => void;
}

type Host = ReactiveControllerHost & Pick<Element, 'isConnected'>;

/** Asks an end who is signed in there. Throws `session/missing` where nobody is. */
export type AskWho<Who> = (connection: Connection, options: { readonly signal: AbortSignal }) => Promise<Who>;

/** Whether someone is signed in at this connection, and who; follows sign-ins and sign-outs of every widget on it. */
export class SessionController<Who = unknown> implements ReactiveController {
  who: Who | undefined;
  /** Why the last session ended, until the next one starts. */
  ended: SessionEndReason | undefined;
  readonly #host: Host;
  readonly #connection: ConnectionController;
  readonly #watch: SessionWatch;
  #source: unknown;
  #heard: Connection | undefined;
  #abort = new AbortController();

  constructor(host: Host, connection: ConnectionController, watch: SessionWatch) {
    this.#host = host;
    this.#connection = connection;
    this.#watch = watch;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const { source } = this.#connection;
    // A host that was taken out is updated once more where an update was due.
    if (source === this.#source || !this.#host.isConnected) return;
    this.#forget();
    this.#source = source;
    if (source) this.#watch.begin();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  /** The connection; from now on it is listened to. Throws where it cannot be loaded. */
  async connect(): Promise<Connection> {
    const { signal } = this.#abort;
    const connection = await this.#connection.get();
    if (!signal.aborted && connection !== this.#heard) {
      this.#heard = connection;
      connection.addEventListener('session-started', this.#started, { signal });
      connection.addEventListener('session-ended', (event) => this.#over(event.detail.reason), { signal });
    }
    return connection;
  }

  /** Asks who is signed in. Throws what the call throws; nobody is no failure. */
  async read(ask: AskWho<Who>): Promise<void> {
    const { signal } = this.#abort;
    const connection = await this.connect();
    if (connection.session === 'closed') return;
    try {
      this.opened(await ask(connection, { signal }));
    } catch (error) {
      if (!signal.aborted && (error as { code?: string }).code !== 'session/missing') throw error;
    }
  }

  /** Takes who was just signed in from an answer at hand. */
  opened(who: Who): void {
    this.who = who;
    this.ended = undefined;
    this.#host.requestUpdate();
  }

  readonly #started = (): void => {
    this.ended = undefined;
    this.#host.requestUpdate();
    this.#watch.started?.();
  };

  #over(reason: SessionEndReason): void {
    this.who = undefined;
    this.ended = reason;
    this.#host.requestUpdate();
    this.#watch.ended?.(reason);
  }

  #forget(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#source = this.#heard = this.who = this.ended = undefined;
  }
}
