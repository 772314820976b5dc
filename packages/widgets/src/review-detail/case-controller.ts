import type { Connection } from '@zxkt/client/connection';
import { resetCasePassword } from '@zxkt/contract/calls/recovery-desk';
import {
  decideCase,
  discloseCase,
  readCase,
  readCaseDifferences,
  readCaseVersion,
  releaseCase,
  takeCase,
} from '@zxkt/contract/calls/reviews';
import type {
  CaseDetail,
  CaseDifferences,
  CaseEvent,
  CaseVersion,
  Disclosure,
  disclosurePurposes,
} from '@zxkt/contract/resources/review';
import type { AuthorityReset } from '@zxkt/contract/resources/recovery-desk';
import type { FieldReason } from '@zxkt/contract/resources/qualification/qualification';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';

/** What is done to a case in one step of its own. */
export type CaseAct = 'take' | 'release' | CaseEvent;
export type Purpose = (typeof disclosurePurposes)[number];

export interface CaseDecision {
  readonly event: CaseEvent;
  readonly reasons: readonly FieldReason[];
  readonly dueInWorkdays: number | undefined;
}

export interface CaseOptions {
  readonly connect: () => Promise<Connection>;
  readonly failed: (failure: Failure) => void;
  /** Another case, or another state of it, is on the screen. */
  readonly changed: () => void;
}

/** How long personal data stays on the screen once it was asked for. */
export const shownMilliseconds = 5 * 60_000;

/** So much later than there a case is taken to be free, so that it is. */
const moment = 1000;

/** Why an act did not fit the state that the person saw: someone was first. */
const overtaking = new Set(['precondition/stale', 'qualification/wrong-state', 'review/taken']);

/**
 * One case: what the server says of it, the version that is looked at beside the one before, personal data for the time
 * for which it is shown, and the acts on it.
 */
export class CaseController implements ReactiveController {
  /** `missing`: not there, or not of this jurisdiction. */
  state: 'idle' | 'loading' | 'ready' | 'missing' | 'failed' = 'idle';
  failure: Failure | undefined;
  detail: CaseDetail | undefined;
  /** The version that is looked at. */
  version: CaseVersion | undefined;
  /** The version with which it is compared; 0 for none. */
  against = 0;
  differences: CaseDifferences | undefined;
  /** Why another version, or what differs, cannot be shown. */
  versionFailure: Failure | undefined;
  /** The act whose answer is awaited. */
  busy: CaseAct | 'disclose' | 'reset' | undefined;
  /** Where the one-time link for a new password went, once it did. */
  reset: AuthorityReset | undefined;
  /** Someone else was first: what the person was about to do, and when they learnt it. */
  overtaken: CaseAct | undefined;
  #disclosure: { readonly content: Disclosure['content']; readonly version: number } | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #freeing: ReturnType<typeof setTimeout> | undefined;
  #freeAt = 0;
  #abort = new AbortController();
  #look = new AbortController();
  readonly #keys = new EffectKeys();
  readonly #host: ReactiveControllerHost;
  readonly #options: CaseOptions;

  constructor(host: ReactiveControllerHost, options: CaseOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#look.abort();
    clearTimeout(this.#freeing);
    this.hide();
  }

  /** Whether what is looked at is what a decision would be about. */
  get isCurrent(): boolean {
    return this.version?.version === this.detail?.version;
  }

  /** The values on the screen: as they are where that was asked for, else masked. */
  get content(): CaseVersion['content'] {
    const shown = this.#disclosure;
    return (shown && shown.version === this.version?.version ? shown.content : this.version?.content) ?? {};
  }

  get isDisclosed(): boolean {
    return this.#disclosure?.version === this.version?.version && !!this.#disclosure;
  }

  /** Whole minutes for which the case stays in someone's hands, rounded up. */
  get minutesHeld(): number {
    return Math.max(0, Math.ceil((this.#freeAt - moment - Date.now()) / 60_000));
  }

  forget(): void {
    this.#abort.abort();
    this.#look.abort();
    clearTimeout(this.#freeing);
    this.hide();
    this.detail = this.version = this.differences = this.failure = this.versionFailure = undefined;
    this.overtaken = this.busy = this.reset = undefined;
    this.state = 'idle';
    this.#host.requestUpdate();
  }

  async open(id: string): Promise<void> {
    this.forget();
    const { signal } = (this.#abort = new AbortController());
    this.#turn('loading');
    try {
      const detail = await this.#read(id, signal);
      if (!signal.aborted) this.#take(detail);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  /** Asks again where the case stands. What is on the screen stays until the answer is there, and where there is none. */
  async refresh(): Promise<void> {
    const { detail } = this;
    const { signal } = this.#abort;
    if (!detail) return;
    try {
      const found = await this.#read(detail.id, signal);
      if (!signal.aborted) this.#take(found);
    } catch (error) {
      if (signal.aborted) return;
      const { code } = failureOf(error);
      if (code === 'resource/not-found') this.#fail(error);
      else this.#options.failed(failureOf(error));
    }
  }

  /** Looks at a version, beside the one before it. */
  async show(version: number): Promise<void> {
    const { detail } = this;
    if (!detail || version === this.version?.version) return;
    const { signal } = this.#newLook();
    this.hide();
    await this.#see(signal, async (connection) => {
      const params = { id: detail.id, version: String(version) };
      const found =
        version === detail.version ? detail.current : await connection.send(readCaseVersion, { params }, { signal });
      signal.throwIfAborted();
      this.version = found;
      await this.#compare(connection, signal, this.#before(version));
    });
  }

  /** Marks what differs from another version; 0 for nothing. */
  async compare(version: number): Promise<void> {
    const { signal } = this.#newLook();
    await this.#see(signal, (connection) => this.#compare(connection, signal, version));
  }

  /** Shows personal data of the version on the screen. Throws what the call throws. */
  async disclose(purpose: Purpose): Promise<void> {
    const { detail, version } = this;
    if (!detail || !version) return;
    const { signal } = this.#abort;
    this.#begin('disclose');
    try {
      const connection = await this.#options.connect();
      const effect = `${detail.id} ${String(version.version)} ${purpose}`;
      const body = { version: version.version, purpose };
      const found = await this.#keys.once(effect, (idempotencyKey) =>
        connection.send(discloseCase, { params: { id: detail.id }, body }, { idempotencyKey }),
      );
      if (signal.aborted) return;
      this.#disclosure = found;
      this.#hiding = setTimeout(() => this.hide(), shownMilliseconds);
      void this.refresh();
    } finally {
      if (!signal.aborted) this.#end();
    }
  }

  /** Masks what was shown. */
  hide(): void {
    clearTimeout(this.#hiding);
    this.#disclosure = undefined;
    this.#host.requestUpdate();
  }

  /** 重置密码: has the enterprise sent a one-time link. Throws what the call throws. */
  async resetPassword(): Promise<void> {
    const { detail } = this;
    if (!detail || this.busy) return;
    const { signal } = this.#abort;
    this.#begin('reset');
    try {
      const connection = await this.#options.connect();
      const sent = await this.#keys.once(`${detail.id} reset`, (idempotencyKey) =>
        connection.send(resetCasePassword, { params: { id: detail.id } }, { idempotencyKey }),
      );
      if (signal.aborted) return;
      this.reset = sent;
      void this.refresh();
    } finally {
      if (!signal.aborted) this.#end();
    }
  }

  take(): Promise<void> {
    return this.#act('take', (connection, id, idempotencyKey) =>
      connection.send(takeCase, { params: { id } }, { idempotencyKey }),
    );
  }

  release(): Promise<void> {
    return this.#act('release', (connection, id, idempotencyKey) =>
      connection.send(releaseCase, { params: { id } }, { idempotencyKey }),
    );
  }

  /**
   * Decides the state on the screen. Throws what the call throws; where someone else was first, the state that they led to
   * is on the screen by then.
   */
  decide({ event, reasons, dueInWorkdays }: CaseDecision): Promise<void> {
    const etag = this.detail?.etag ?? '';
    const body = {
      event,
      ...(reasons.length && { reasons: [...reasons] }),
      ...(dueInWorkdays !== undefined && { dueInWorkdays }),
    };
    const send = (connection: Connection, id: string, idempotencyKey: string) =>
      connection.send(decideCase, { params: { id }, body }, { ifMatch: etag, idempotencyKey });
    return this.#act(event, send, JSON.stringify([etag, body]));
  }

  async #act(
    act: CaseAct,
    send: (connection: Connection, id: string, idempotencyKey: string) => Promise<CaseDetail>,
    words = this.detail?.etag,
  ): Promise<void> {
    const { detail } = this;
    if (!detail || this.busy) return;
    const { signal } = this.#abort;
    this.overtaken = undefined;
    this.#begin(act);
    try {
      const connection = await this.#options.connect();
      const effect = `${detail.id} ${act} ${words ?? ''}`;
      const found = await this.#keys.once(effect, (idempotencyKey) => send(connection, detail.id, idempotencyKey));
      if (!signal.aborted) this.#take(found);
    } catch (error) {
      if (!signal.aborted && overtaking.has((error as { code?: string }).code ?? '')) {
        await this.refresh();
        this.overtaken = act;
      }
      throw error;
    } finally {
      if (!signal.aborted) this.#end();
    }
  }

  async #read(id: string, signal: AbortSignal): Promise<CaseDetail> {
    const connection = await this.#options.connect();
    signal.throwIfAborted();
    return connection.send(readCase, { params: { id } }, { signal });
  }

  /** Takes what the server says. A version that the person chose stays on the screen, as long as it is no newer one. */
  #take(detail: CaseDetail): void {
    const { version: before } = this.detail ?? {};
    this.detail = detail;
    const isAnother = before !== detail.version;
    if (isAnother || this.isCurrent || !this.version) this.version = detail.current;
    this.failure = undefined;
    this.#free(detail.holder?.secondsLeft);
    this.#turn('ready');
    this.#options.changed();
    if (isAnother) {
      this.hide();
      void this.compare(this.#before(detail.version));
    }
  }

  /** The case is asked for again when it is free again. */
  #free(seconds: number | undefined): void {
    clearTimeout(this.#freeing);
    if (seconds === undefined) return;
    this.#freeAt = Date.now() + seconds * 1000 + moment;
    const wake = (): void => {
      this.#host.requestUpdate();
      const left = this.#freeAt - Date.now();
      if (left > 0) this.#freeing = setTimeout(wake, left % 60_000 || 60_000);
      else void this.refresh();
    };
    this.#freeing = setTimeout(wake, (seconds * 1000) % 60_000 || 60_000);
  }

  /** The submission before a version; 0 where it is the first. */
  #before(version: number): number {
    return Math.max(0, ...(this.detail?.versions ?? []).map((one) => one.version).filter((one) => one < version));
  }

  async #compare(connection: Connection, signal: AbortSignal, against: number): Promise<void> {
    const { detail, version } = this;
    this.against = against;
    this.differences = undefined;
    this.#host.requestUpdate();
    if (!detail || !version || !against) return;
    const query = { from: String(against), to: String(version.version) };
    const found = await connection.send(readCaseDifferences, { params: { id: detail.id }, query }, { signal });
    if (signal.aborted) return;
    this.differences = found;
    this.#host.requestUpdate();
  }

  #newLook(): AbortController {
    this.#look.abort();
    return (this.#look = new AbortController());
  }

  async #see(signal: AbortSignal, look: (connection: Connection) => Promise<void>): Promise<void> {
    this.versionFailure = undefined;
    this.#host.requestUpdate();
    try {
      await look(await this.#options.connect());
    } catch (error) {
      if (signal.aborted) return;
      this.versionFailure = failureOf(error);
      this.#options.failed(this.versionFailure);
    }
    this.#host.requestUpdate();
  }

  #begin(act: NonNullable<typeof this.busy>): void {
    this.busy = act;
    this.#host.requestUpdate();
  }

  #end(): void {
    this.busy = undefined;
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    this.failure = failureOf(error);
    this.#options.failed(this.failure);
    this.#turn(this.failure.code === 'resource/not-found' ? 'missing' : 'failed');
    this.#options.changed();
  }

  #turn(state: typeof this.state): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
