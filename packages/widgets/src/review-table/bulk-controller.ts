import type { Connection } from '@zxkt/client/connection';
import type { CallRequest } from '@zxkt/contract/calls/call';
import { assignCases, decideCases } from '@zxkt/contract/calls/reviews';
import { bulkLimit, type BulkResult, type CaseEvent, type CaseRow } from '@zxkt/contract/resources/review';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CountdownController } from '../controllers/countdown-controller.ts';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';

/** What many cases can be decided alike. */
export type BulkEvent = Extract<CaseEvent, 'approve' | 'return' | 'reject'>;

export type BulkDecision = Omit<CallRequest<typeof decideCases>, 'items' | 'event'> & { readonly event: BulkEvent };

/** A decision on its way: it can be taken back while it waits. */
export interface PendingDecision {
  readonly decision: BulkDecision;
  readonly rows: ReadonlyMap<string, CaseRow>;
  readonly state: 'waiting' | 'sending' | 'failed';
  readonly failure?: Failure | undefined;
}

/** What became of an act on many cases. */
export interface BulkOutcome {
  readonly act: BulkEvent | 'assign';
  readonly done: number;
  readonly refused: number;
}

interface Watch {
  /** How long a decision can be taken back, in seconds. */
  readonly undoSeconds: () => number;
  /** The one that the rows came by; still known when the element is taken out. */
  readonly connection: () => Connection | undefined;
  /** A decision leaves: the ways to take it back go. */
  readonly sending: () => void;
  /** The newest states of cases. */
  readonly moved: (rows: readonly CaseRow[]) => void;
  readonly settled: (outcome: BulkOutcome) => void;
  readonly failed: (failure: Failure) => void;
}

/**
 * Cases that are ticked, and what is done to them together. A decision waits before it is sent, so that it can be taken
 * back; until then the server knows nothing of it, and the rows say so. Whoever leaves the page has decided: it is sent.
 */
export class BulkController implements ReactiveController {
  selected: ReadonlyMap<string, CaseRow> = new Map();
  pending: PendingDecision | undefined;
  /** Of the last act, by case: the code of why not, or empty where it was done. */
  outcomes: ReadonlyMap<string, string> = new Map();
  outcome: BulkOutcome | undefined;
  /** Why the last assignment could not be sent. */
  failure: Failure | undefined;
  isAssigning = false;
  readonly #host: ReactiveControllerHost;
  readonly #watch: Watch;
  readonly #keys = new EffectKeys();
  readonly #countdown: CountdownController;
  #effects = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, watch: Watch) {
    this.#host = host;
    this.#watch = watch;
    this.#countdown = new CountdownController(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    this.#leave();
  }

  /** Seconds in which the pending decision can still be taken back. */
  get secondsLeft(): number {
    return this.#countdown.seconds;
  }

  /** Ticks a case, or no longer; false where there are as many as one act may have. */
  toggle(row: CaseRow, isOn = !this.selected.has(row.id)): boolean {
    if (isOn && this.selected.size >= bulkLimit && !this.selected.has(row.id)) return false;
    const selected = new Map(this.selected);
    if (isOn) selected.set(row.id, row);
    else selected.delete(row.id);
    this.#select(selected);
    return true;
  }

  /** Ticks all of these that there is room for; false where there was not enough. */
  selectAll(rows: Iterable<CaseRow>): boolean {
    const selected = new Map(this.selected);
    let isWhole = true;
    for (const row of rows) {
      if (selected.has(row.id)) continue;
      if (selected.size >= bulkLimit) {
        isWhole = false;
        break;
      }
      selected.set(row.id, row);
    }
    this.#select(selected);
    return isWhole;
  }

  clear(): void {
    this.#select(new Map());
  }

  /** The newest state of a case that may be ticked. */
  renew(row: CaseRow): void {
    if (this.selected.has(row.id)) this.#select(new Map(this.selected).set(row.id, row));
  }

  /** Forgets everything: another person is to sit here, or nobody. A decision that waits is not sent. */
  forget(): void {
    clearTimeout(this.#timer);
    this.pending = this.outcome = this.failure = undefined;
    this.outcomes = new Map();
    this.clear();
  }

  dismiss(): void {
    this.outcome = this.failure = undefined;
    this.outcomes = new Map();
    this.#host.requestUpdate();
  }

  /** Decides what is ticked, once the time to take it back is over. */
  decide(decision: BulkDecision): void {
    if (this.selected.size === 0 || this.pending) return;
    this.dismiss();
    this.pending = { decision, rows: this.selected, state: 'waiting' };
    this.#effects += 1;
    this.clear();
    const seconds = this.#watch.undoSeconds();
    this.#countdown.start(seconds);
    this.#timer = setTimeout(() => void this.send(), seconds * 1000);
  }

  /** Takes a decision back that was not sent, or that failed: its cases are ticked again. */
  undo(): void {
    const { pending } = this;
    if (!pending || pending.state === 'sending') return;
    clearTimeout(this.#timer);
    this.pending = undefined;
    this.#select(pending.rows);
  }

  /** Sends the pending decision now. */
  async send({ keepalive = false }: { readonly keepalive?: boolean } = {}): Promise<void> {
    const { pending } = this;
    const connection = this.#watch.connection();
    if (!pending || pending.state === 'sending' || !connection) return;
    clearTimeout(this.#timer);
    this.#watch.sending();
    this.#turn({ ...pending, state: 'sending', failure: undefined });
    const { decision, rows } = pending;
    const body = { ...decision, items: itemsOf(rows) };
    try {
      const { items } = await this.#keys.once(`decide-${this.#effects}`, (idempotencyKey) =>
        connection.send(decideCases, { body }, { idempotencyKey, keepalive }),
      );
      this.pending = undefined;
      this.#settle(decision.event, items);
    } catch (error) {
      const failure = failureOf(error);
      this.#turn({ ...pending, state: 'failed', failure });
      this.#watch.failed(failure);
    }
  }

  /** Puts what is ticked into someone's hands: one's own where nobody is named. */
  async assign(staff?: string): Promise<void> {
    const connection = this.#watch.connection();
    if (this.selected.size === 0 || this.isAssigning || !connection) return;
    this.dismiss();
    this.isAssigning = true;
    const rows = this.selected;
    const body = { items: itemsOf(rows), ...(staff !== undefined && { staff }) };
    try {
      const { items } = await this.#keys.once(`assign ${JSON.stringify(body)}`, (idempotencyKey) =>
        connection.send(assignCases, { body }, { idempotencyKey }),
      );
      this.#settle('assign', items);
    } catch (error) {
      this.failure = failureOf(error);
      this.#watch.failed(this.failure);
    } finally {
      this.isAssigning = false;
      this.#host.requestUpdate();
    }
  }

  #settle(act: BulkOutcome['act'], items: BulkResult['items']): void {
    this.outcomes = new Map(items.map(({ id, problem }) => [id, problem ?? '']));
    const refused = items.filter(({ problem }) => problem !== null).length;
    this.outcome = { act, refused, done: items.length - refused };
    const rows = items.flatMap(({ row }) => row ?? []);
    this.#watch.moved(rows);
    // What is done needs no tick any more; what was put into hands is likely to be decided next.
    if (act === 'assign') for (const row of rows) this.renew(row);
    this.#host.requestUpdate();
    this.#watch.settled(this.outcome);
  }

  #select(selected: ReadonlyMap<string, CaseRow>): void {
    this.selected = selected;
    this.#host.requestUpdate();
  }

  #turn(pending: PendingDecision): void {
    this.pending = pending;
    this.#host.requestUpdate();
  }

  readonly #leave = (): void => {
    if (this.pending?.state === 'waiting') void this.send({ keepalive: true });
  };
}

const itemsOf = (rows: ReadonlyMap<string, CaseRow>) => [...rows.values()].map(({ id, etag }) => ({ id, etag }));
