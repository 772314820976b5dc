import type { Connection } from '@zxkt/client/connection';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { configured } from './configure.ts';
import { ContextRequestEvent, providerEvent } from './context.ts';
import type { ConnectionChoice, Provided } from './provided.ts';

type Host = ReactiveControllerHost & Element & { client: Connection | undefined };

/** Finds a widget's way to the server: its own `client`, else the nearest provider, else `configure()`. */
export class ConnectionController implements ReactiveController {
  readonly #host: Host;
  readonly #choose: ConnectionChoice;
  #provided: Provided | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Host, choose: ConnectionChoice = ({ connection }) => connection) {
    this.#host = host;
    this.#choose = choose;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(providerEvent, this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener(providerEvent, this.#ask);
    this.#unsubscribe?.();
    this.#unsubscribe = this.#provided = undefined;
  }

  get provided(): Provided | undefined {
    return this.#provided ?? configured();
  }

  /** What a connection comes from; another value means another connection. `undefined` while there is none. */
  get source(): Connection | (() => Promise<Connection>) | undefined {
    const { provided } = this;
    return this.#host.client ?? (provided && this.#choose(provided));
  }

  /** Loads the client where it is not loaded yet; the same connection every time. */
  async get(): Promise<Connection> {
    const { source } = this;
    const found = typeof source === 'function' ? source() : source;
    if (!found) {
      throw new Error(`<${this.#host.localName}> has no connection: put it in a <zxkt-provider api="…" key="…">`);
    }
    return found;
  }

  readonly #ask = (): void => {
    this.#host.dispatchEvent(
      new ContextRequestEvent((value, unsubscribe) => {
        if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
        this.#unsubscribe = unsubscribe;
        this.#provided = value;
        this.#host.requestUpdate();
      }),
    );
    this.#host.requestUpdate();
  };
}
