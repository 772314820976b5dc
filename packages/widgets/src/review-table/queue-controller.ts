import type { Connection, SessionEndReason } from '@zxkt/client/connection';
import { countCases } from '@zxkt/contract/calls/reviews';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import type { CaseCount, CaseFilter } from '@zxkt/contract/resources/review';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { afterPaint } from '../controllers/after-paint.ts';
import { failureOf, refusalsOf, type Failure } from '../controllers/failure.ts';
import { askStaff } from '../session/authority-session.ts';
import { SessionController } from '../session/session-controller.ts';
import { CasePages } from './case-pages.ts';
import { presetNames, withPreset, type Preset } from './presets.ts';
import { isSameQuestion, usualView, viewOfWords, wordsOfView, type TableView } from './table-view.ts';
import { readAddress, writeAddress, type AddressPart } from './view-address.ts';

interface Watch {
  /** Where in the page's address the view is kept. */
  readonly part: () => AddressPart | undefined;
  /** Another view is shown: `isAnother` where it asks another question. */
  readonly shown: (view: TableView, isAnother: boolean) => void;
  /** How long a new list is, once that is known. */
  readonly counted: (count: CaseCount) => void;
  /** Rows came; everything else of the list is as before. */
  readonly painted: () => void;
  /** The first rows of a list are on the screen. */
  readonly seen: () => void;
  readonly signedOut: (reason: SessionEndReason) => void;
  readonly failed: (failure: Failure) => void;
}

/** Why a list failed: what of the question is refused says more than that it is. */
const reasonOf = (error: unknown): Failure => {
  const [refusal] = refusalsOf(error);
  const failure = failureOf(error);
  return refusal ? { ...failure, code: refusal.code } : failure;
};

/** The queue as someone looks at it: which view, its rows, who looks, and what to say where nothing can be shown. */
export class QueueController implements ReactiveController {
  state: 'loading' | 'ready' | 'failed' | 'signed-out' = 'loading';
  failure: Failure | undefined;
  view: TableView = usualView;
  counts: ReadonlyMap<Preset, CaseCount> = new Map();
  /** As the browser tells of a change; a list that cannot be loaded says by itself that there is no network. */
  isOffline = false;
  /** What the list came by. */
  connection: Connection | undefined;
  readonly pages: CasePages;
  readonly session: SessionController<AuthoritySession>;
  readonly #host: ReactiveControllerHost & Element;
  readonly #watch: Watch;
  #abort = new AbortController();
  /** The list is new, and how long it is was not told yet. */
  #isNews = false;
  #shape = '';
  #hasBegun = false;

  constructor(host: ReactiveControllerHost & Element, connection: ConnectionController, watch: Watch) {
    this.#host = host;
    this.#watch = watch;
    this.pages = new CasePages({ changed: () => this.#moved(), failed: (failure) => this.tell(failure) });
    this.session = new SessionController(host, connection, {
      begin: () => void this.load(),
      started: () => void this.load(),
      ended: (reason) => this.#signedOut(reason),
    });
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of this.#heard) addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of this.#heard) removeEventListener(type, listener);
    this.#abort.abort();
    this.pages.close();
  }

  /** Asks for the first rows before anything is drawn; settles when they are on their way, or have to wait themselves. */
  async begin(): Promise<void> {
    this.follow();
    this.session.hostUpdate();
    const late = new Promise((resolve) => setTimeout(resolve));
    await Promise.race([late, this.session.connect().catch(() => undefined)]);
  }

  /** Whether whoever is signed in decides cases; false until it is known. */
  get mayDecide(): boolean {
    return this.session.who?.staff.roles.some((role) => role === 'reviewer' || role === 'senior-reviewer') ?? false;
  }

  /** Ends with the list at hand: for what takes several calls. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Shows another view of the queue. */
  show(change: Partial<TableView>): void {
    const before = this.view;
    const view = (this.view = { ...before, ...change });
    const part = this.#watch.part();
    if (part) writeAddress(part, wordsOfView(view));
    const isAnother = !isSameQuestion(before, view);
    this.#watch.shown(view, isAnother);
    this.#host.requestUpdate();
    if (isAnother && this.#hasBegun) void this.load();
  }

  /** Takes the view that the page's address names. */
  readonly follow = (): void => {
    const part = this.#watch.part();
    if (!part) return;
    const words = readAddress(part);
    const view = words ? viewOfWords(words) : usualView;
    if (JSON.stringify(wordsOfView(view)) !== JSON.stringify(wordsOfView(this.view))) this.show(view);
  };

  /** Asks the server for the list, anew or for the first time. */
  async load(): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#hasBegun = true;
    this.#turn('loading');
    try {
      const connection = (this.connection = await this.session.connect());
      signal.throwIfAborted();
      if (connection.session === 'closed') return this.#signedOut('missing');
      await this.pages.open(connection, this.view);
      signal.throwIfAborted();
      this.#isNews = true;
      this.#turn('ready');
      this.#moved();
      await afterPaint();
      signal.throwIfAborted();
      this.#watch.seen();
      this.pages.count();
      if (!this.session.who) await this.session.read(askStaff);
      await this.#count(connection, signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(reasonOf(error));
    }
  }

  /** Counts the chips anew: something was decided. */
  async recount(): Promise<void> {
    const { signal } = this.#abort;
    try {
      await this.#count(await this.session.connect(), signal);
    } catch (error) {
      if (!signal.aborted) this.tell(failureOf(error));
    }
  }

  tell(failure: Failure): void {
    if (failure.code === 'session/missing') return;
    this.#watch.failed(failure);
    this.#moved();
  }

  /** How many there are of each kind, good to know once the rows are there. */
  async #count(connection: Connection, signal: AbortSignal): Promise<void> {
    const { filter } = this.view;
    const counts = new Map<Preset, CaseCount>();
    for (const name of presetNames) {
      const count = await this.#countOne(connection, withPreset(filter, name), signal);
      if (count) counts.set(name, count);
    }
    signal.throwIfAborted();
    this.counts = counts;
    this.#host.requestUpdate();
  }

  /** A chip without its number is a chip: what cannot be counted now is counted with the next list. */
  async #countOne(connection: Connection, query: CaseFilter, signal: AbortSignal): Promise<CaseCount | undefined> {
    try {
      return await connection.send(countCases, { query }, { signal });
    } catch (error) {
      signal.throwIfAborted();
      console.warn('zxkt: cases could not be counted.', error);
      return undefined;
    }
  }

  /** Pages came, or the length of the list is known better. */
  #moved(): void {
    const { total, exact, outdated, isCounted } = this.pages;
    const shape = `${total} ${exact} ${outdated}`;
    if (shape === this.#shape) this.#watch.painted();
    else this.#host.requestUpdate();
    this.#shape = shape;
    if (!this.#isNews || !isCounted) return;
    this.#isNews = false;
    this.#watch.counted({ count: total, exact });
  }

  #turn(state: typeof this.state): void {
    if (state !== 'failed') this.failure = undefined;
    this.state = state;
    this.#host.requestUpdate();
  }

  #fail(failure: Failure): void {
    if (failure.code === 'session/missing') return this.#signedOut('missing');
    this.failure = failure;
    this.#turn('failed');
    this.#watch.failed(failure);
  }

  #signedOut(reason: SessionEndReason): void {
    if (this.state === 'signed-out') return;
    this.#abort.abort();
    this.pages.close();
    this.counts = new Map();
    this.#turn('signed-out');
    this.#watch.signedOut(reason);
  }

  readonly #network = (): void => {
    this.isOffline = !navigator.onLine;
    this.#host.requestUpdate();
    if (this.isOffline) return;
    if (this.failure?.code.startsWith('network/')) void this.load();
    else this.pages.retry();
  };

  readonly #shown = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) void this.load();
  };

  readonly #heard: readonly (readonly [type: string, listener: (event: Event) => void])[] = [
    ['online', this.#network],
    ['offline', this.#network],
    ['pageshow', this.#shown],
    ['popstate', this.follow],
    ['hashchange', this.follow],
  ];
}
