import type { AuthorityConnection } from '@zxkt/client/authority-connection';
import type { Connection } from '@zxkt/client/connection';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The last minutes of an idle session, in which a person is warned. */
const warningMilliseconds = 2 * 60_000;
/** A server notes the use of a session once in so long: it may end this much earlier than is known here. */
const noteMilliseconds = 30_000;

/**
 * The idle time of an authority's session. Whoever works at the page keeps it open: from half of the time on, a key or a
 * click asks the server once. Whoever is away is warned, and the session is found ended when its time is over. Tabs tell
 * each other of its use.
 */
export class IdleController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Promise<void>;
  #connection: AuthorityConnection | undefined;
  #idleMilliseconds = 0;
  /** By this machine's clock: when it ends whatever is done. */
  #endsAt = 0;
  /** When another tab last used the session. */
  #elsewhere = 0;
  #told = 0;
  #asking = false;
  #askedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tabs: BroadcastChannel | undefined;

  /** `ask` asks the server who is signed in, which is a use as well. */
  constructor(host: ReactiveControllerHost, ask: () => Promise<void>) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tabs = new BroadcastChannel('zxkt-authority');
    this.#tabs.addEventListener('message', ({ data }: MessageEvent<number>) => {
      this.#elsewhere = Math.max(this.#elsewhere, data);
      this.#look();
    });
    for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, this.#active, true);
    this.#look();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#tabs?.close();
    for (const type of ['keydown', 'pointerdown']) document.removeEventListener(type, this.#active, true);
  }

  /** A session was found or opened; without one there is nothing to watch. */
  watch(connection: Connection, session: AuthoritySession | undefined): void {
    this.#connection = session && (connection as AuthorityConnection);
    if (session) {
      // What is left just after a use is the whole of it.
      this.#idleMilliseconds = Math.max(session.idleSeconds * 1000, this.#idleMilliseconds);
      this.#endsAt = Date.now() + session.remainingSeconds * 1000;
    } else this.#idleMilliseconds = 0;
    this.#look();
  }

  /** Whole seconds until the session ends, once they are to be told; else `undefined`. */
  get secondsLeft(): number | undefined {
    const left = this.#left();
    return left <= warningMilliseconds ? Math.max(0, Math.ceil(left / 1000)) : undefined;
  }

  /** The end comes whatever is done: a working day is over. */
  get isLast(): boolean {
    return this.#endsAt - Date.now() <= warningMilliseconds;
  }

  /** The person goes on. */
  readonly keep = async (): Promise<void> => {
    if (this.#asking || !this.#connection) return;
    this.#asking = true;
    this.#askedAt = Date.now();
    await this.#ask().finally(() => (this.#asking = false));
    this.#look();
  };

  get #usedAt(): number {
    return Math.max(this.#connection?.usedAt ?? 0, this.#elsewhere);
  }

  #left(): number {
    if (!this.#connection) return Infinity;
    return Math.min(this.#usedAt + this.#idleMilliseconds - noteMilliseconds, this.#endsAt) - Date.now();
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
    const connection = this.#connection;
    if (!connection) return;
    if (connection.usedAt > this.#told) this.#tabs?.postMessage((this.#told = connection.usedAt));
    const left = this.#left();
    // Its time is over on the server as well: asking finds that out, and the connection tells every widget.
    if (left <= -noteMilliseconds && Date.now() - this.#askedAt >= noteMilliseconds) return void this.keep();
    const wait = left > warningMilliseconds ? Math.min(left - warningMilliseconds, 60_000) : 1000;
    this.#timer = setTimeout(this.#look, wait);
  };

  readonly #active = (): void => {
    const left = this.#left();
    if (left > 0 && left < this.#idleMilliseconds / 2) void this.keep();
  };
}
