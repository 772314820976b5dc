import type { Connection } from '@zxkt/client/connection';
import {
  decideRecoveryTicket,
  discloseRecoveryTicket,
  readRecoveryTicket,
  releaseRecoveryTicket,
  takeRecoveryTicket,
} from '@zxkt/contract/calls/recovery-desk';
import type { TicketDetail, TicketDisclosure, TicketEvent } from '@zxkt/contract/resources/recovery-desk';
import type { disclosurePurposes } from '@zxkt/contract/resources/review';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';

export type Purpose = (typeof disclosurePurposes)[number];

/** One thing that the applicant is told. */
export interface WrittenReason {
  readonly pointer: string;
  readonly reason: string;
}

export interface TicketOptions {
  readonly connect: () => Promise<Connection>;
  /** Another ticket, or another state of it, is at hand. */
  readonly changed: (ticket: TicketDetail) => void;
  readonly decided: (event: TicketEvent) => void;
  readonly failed: (failure: Failure) => void;
}

/** How long personal data stays on the screen once it was asked for. */
const shownMilliseconds = 5 * 60_000;

/** Why an act did not fit the state that the person saw: someone was first. */
const overtaking: ReadonlySet<string> = new Set(['precondition/stale', 'recovery/wrong-state', 'review/taken']);

/** One ticket, the acts on it, and what is being written about it: that outlasts a refusal and a newer state. */
export class TicketController implements ReactiveController {
  id = '';
  ticket: TicketDetail | undefined;
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  failure: Failure | undefined;
  busy: 'take' | 'release' | 'decide' | 'disclose' | undefined;
  /** Someone else was first. */
  isOvertaken = false;
  /** What was just decided. */
  decided: TicketEvent | undefined;
  /** The decision that is being prepared. */
  event: TicketEvent = 'approve';
  /** The account that is to be recovered. */
  account = '';
  purpose: Purpose = 'review';
  reasons: readonly WrittenReason[] = [{ pointer: '', reason: '' }];
  /** What is missing of the decision was said. */
  isRefused = false;
  disclosure: TicketDisclosure | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: TicketOptions;
  readonly #keys = new EffectKeys();
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, options: TicketOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.hide();
  }

  /** Opens another ticket, or the same afresh: what is written stays with the same. */
  async open(id: string): Promise<void> {
    if (id !== this.id) this.#forget();
    this.id = id;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.state = 'loading';
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const connection = await this.#options.connect();
      const ticket = await connection.send(readRecoveryTicket, { params: { id } }, { signal });
      signal.throwIfAborted();
      this.isOvertaken = false;
      this.#show(ticket);
    } catch (error) {
      if (signal.aborted) return;
      this.state = 'failed';
      this.#fail(error);
    }
  }

  close(): void {
    this.#abort.abort();
    this.id = '';
    this.#forget();
    this.state = 'idle';
    this.#host.requestUpdate();
  }

  take(): Promise<void> {
    return this.#act('take', async (connection, params, idempotencyKey) =>
      this.#show(await connection.send(takeRecoveryTicket, { params }, { idempotencyKey })),
    );
  }

  release(): Promise<void> {
    return this.#act('release', async (connection, params, idempotencyKey) =>
      this.#show(await connection.send(releaseRecoveryTicket, { params }, { idempotencyKey })),
    );
  }

  /** What of the decision is missing, if anything. */
  get refusal(): 'decide/missing' | 'decide/account/missing' | undefined {
    if (this.event === 'approve') return this.account ? undefined : 'decide/account/missing';
    return this.#written.length ? undefined : 'decide/missing';
  }

  /** Decides; `false` where something is missing. */
  async decide(): Promise<boolean> {
    this.isRefused = !!this.refusal;
    this.#host.requestUpdate();
    if (this.isRefused) return false;
    const { event, account, ticket } = this;
    const body = event === 'approve' ? { event, account } : { event, reasons: [...this.#written] };
    await this.#act('decide', async (connection, params, idempotencyKey) => {
      const options = { ifMatch: ticket?.etag, idempotencyKey };
      const decided = await connection.send(decideRecoveryTicket, { params, body }, options);
      this.decided = event;
      this.reasons = [{ pointer: '', reason: '' }];
      this.#show(decided);
      this.#options.decided(event);
    });
    return true;
  }

  disclose(): Promise<void> {
    return this.#act('disclose', async (connection, params, idempotencyKey) => {
      const body = { purpose: this.purpose };
      this.disclosure = await connection.send(discloseRecoveryTicket, { params, body }, { idempotencyKey });
      clearTimeout(this.#hiding);
      this.#hiding = setTimeout(() => this.hide(), shownMilliseconds);
    });
  }

  hide(): void {
    clearTimeout(this.#hiding);
    this.disclosure = undefined;
    this.#host.requestUpdate();
  }

  set(change: Partial<Pick<TicketController, 'event' | 'account' | 'purpose' | 'reasons'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }

  get #written(): readonly WrittenReason[] {
    return this.reasons.flatMap(({ pointer, reason }) => (reason.trim() ? { pointer, reason: reason.trim() } : []));
  }

  #show(ticket: TicketDetail): void {
    this.ticket = ticket;
    this.state = 'ready';
    this.failure = undefined;
    const { accounts } = ticket;
    if (!accounts.some(({ id }) => id === this.account)) this.account = '';
    this.#host.requestUpdate();
    this.#options.changed(ticket);
  }

  #forget(): void {
    this.hide();
    this.ticket = this.failure = this.busy = this.decided = undefined;
    this.isOvertaken = this.isRefused = false;
    this.event = 'approve';
    this.account = '';
    this.reasons = [{ pointer: '', reason: '' }];
    this.#keys.forget();
  }

  async #act(
    act: NonNullable<TicketController['busy']>,
    work: (connection: Connection, params: { readonly id: string }, idempotencyKey: string) => Promise<void>,
  ): Promise<void> {
    const { id } = this;
    if (this.busy || !id) return;
    this.busy = act;
    this.failure = undefined;
    this.isOvertaken = false;
    this.#host.requestUpdate();
    try {
      const connection = await this.#options.connect();
      const effect = JSON.stringify([act, id, this.ticket?.etag, this.event, this.account, this.#written]);
      await this.#keys.once(effect, (key) => work(connection, { id }, key));
    } catch (error) {
      if (id === this.id) this.#fail(error);
    } finally {
      this.busy = undefined;
      this.#host.requestUpdate();
    }
  }

  #fail(error: unknown): void {
    const failure = failureOf(error);
    this.isOvertaken = this.state === 'ready' && overtaking.has(failure.code);
    if (!this.isOvertaken) this.failure = failure;
    this.#host.requestUpdate();
    this.#options.failed(failure);
  }
}
