import type { Connection } from '@zxkt/client/connection';
import { readDraft, saveDraft } from '@zxkt/contract/calls/qualifications';
import { draftSchemaVersion } from '@zxkt/contract/resources/qualification/draft-schema-version';
import type { Draft } from '@zxkt/contract/resources/qualification/qualification';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, refusalsOf, type Failure } from '../controllers/failure.ts';
import type { FormController } from '../controllers/form-controller.ts';
import { lockOf } from './draft-limits.ts';
import { LocalCopy } from './local-copy.ts';
import {
  contentOf,
  defaults,
  differing,
  fieldNames,
  valuesOf,
  type WizardField,
  type WizardValues,
} from './wizard-fields.ts';

type Host = ReactiveControllerHost & { readonly draft: 'tab' | 'device' | 'off' };

/** Someone saved over the same state: what stands here and there, and what of it this page changed. */
export interface Conflict {
  readonly server: Draft;
  readonly theirs: WizardValues;
  readonly fields: readonly WizardField[];
  /** Fields that were not touched here: the server's value is the newer one. */
  readonly untouched: ReadonlySet<WizardField>;
}

/**
 * `unsaved` for the moment before a save; `offline` and `failed` are tried again by themselves; `refused` is not, until
 * something changes; `conflict` waits for the person's choice, `signed-out` for a sign-in.
 */
export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'refused' | 'conflict' | 'signed-out';

export interface DraftWatch {
  readonly connect: () => Promise<Connection>;
  readonly saved: () => void;
  readonly conflicted: () => void;
  /** The server has no draft to save any more: it was submitted or discarded elsewhere. */
  readonly gone: () => void;
}

const pauseMilliseconds = 1500;
/** Who types on without a pause is not waited for longer. */
const longestWaitMilliseconds = 5000;
const longestPauseMilliseconds = 60_000;

/** Why a save failed, as far as it decides what happens next. */
const kindOf = ({ code }: Failure): Exclude<SaveState, 'saved' | 'unsaved' | 'saving'> | 'gone' => {
  if (code === 'precondition/stale') return 'conflict';
  if (code === 'session/missing') return 'signed-out';
  if (code === 'request/invalid') return 'refused';
  if (code === 'qualification/wrong-state' || code === 'resource/not-found') return 'gone';
  return code.startsWith('network/') ? 'offline' : 'failed';
};

/**
 * Keeps the draft in two places: in this browser at once, on the server soon after, over the state that was read and
 * never over another's. One save is under way at a time; what failed in passing is tried again.
 */
export class QualificationDraftController implements ReactiveController {
  state: SaveState = 'saved';
  /** The draft as the server has it. */
  base: Draft | undefined;
  conflict: Conflict | undefined;
  failure: Failure | undefined;
  /** What had not reached the server was found in this browser. */
  restored = false;
  readonly #host: Host;
  readonly #form: FormController<WizardField>;
  readonly #watch: DraftWatch;
  #copy: LocalCopy | undefined;
  #copyTimer: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When what was typed is saved at the latest (epoch milliseconds). */
  #dueBy: number | undefined;
  #attempts = 0;
  #sending: Promise<void> | undefined;
  #connection: Connection | undefined;
  #live = false;
  /** Raised when another draft is opened: answers for the one before count no more. */
  #generation = 0;

  constructor(host: Host, form: FormController<WizardField>, watch: DraftWatch) {
    this.#host = host;
    this.#form = form;
    this.#watch = watch;
    host.addController(this);
  }

  hostConnected(): void {
    this.#live = true;
    if (this.state !== 'saved') this.retry();
    addEventListener('online', this.#retry);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#comeBack);
    document.addEventListener('visibilitychange', this.#hide);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#comeBack);
    document.removeEventListener('visibilitychange', this.#hide);
    this.#leave();
    this.#live = false;
    this.#hurry();
  }

  /** Reads the draft and what this browser kept over it, and fills the form. Throws what the call throws. */
  async open(qualificationId: string): Promise<void> {
    this.#keep();
    await this.#copy?.idle();
    const generation = this.#reset();
    const copy = new LocalCopy(qualificationId, this.#host.draft);
    const connection = await this.#connect();
    const [draft, local] = await Promise.all([connection.send(readDraft), copy.read()]);
    const theirs = await serverValues(draft);
    if (generation !== this.#generation) return;
    this.#copy = copy;
    this.base = draft;
    this.#form.clear();
    this.#form.fill(local ? withDefaults(local.values) : theirs);
    if (!local || !differing(local.values, theirs).length) {
      if (local) copy.remove();
      return this.#turn('saved');
    }
    this.restored = true;
    if (local.etag === draft.etag) {
      this.#turn('unsaved');
      return this.#soon(0);
    }
    this.base = { ...draft, etag: local.etag, content: contentOf(local.base) as Draft['content'] };
    this.#contradict(draft, theirs);
  }

  /** Call when the form is painted: from then on what is typed in the last moment of the page is kept as well. */
  prepare(): void {
    this.#copy?.prepare();
  }

  /** Leaves the draft; what is not on the server stays in this browser. */
  close(): void {
    this.#keep();
    this.#reset();
  }

  /** Call at every change of the form. */
  changed(): void {
    if (!this.base) return;
    this.#copyTimer ??= setTimeout(this.#keep, 300);
    if (this.state === 'conflict' || this.state === 'signed-out') return;
    this.#turn(this.#sending ? 'saving' : 'unsaved');
    this.#dueBy ??= Date.now() + longestWaitMilliseconds;
    this.#soon(Math.min(pauseMilliseconds, this.#dueBy - Date.now()));
  }

  /** Saves what is not saved, now. Settles when the server has it; throws why it does not. */
  async flush(): Promise<Draft> {
    do await this.#save();
    while (this.#isUnlike);
    if (!this.base) throw new Error('No draft is open');
    return this.base;
  }

  /** After a sign-in, or when the person does not want to wait. */
  retry(): void {
    if (this.state === 'conflict') return;
    this.#attempts = 0;
    if (this.#isDirty) this.#soon(0);
    else this.#turn('saved');
  }

  /** Ends a conflict: these fields take the server's value, the others keep what stands here. Then it is saved. */
  resolve(theirsIn: ReadonlySet<WizardField>): void {
    const { conflict } = this;
    if (!conflict) return;
    const taken = fieldNames.filter((name) => theirsIn.has(name) || lockOf(conflict.server, name));
    this.base = conflict.server;
    this.conflict = undefined;
    this.restored = false;
    for (const name of taken) this.#form.set(name, conflict.theirs[name]);
    this.#turn('unsaved');
    this.#keep();
    this.#soon(0);
  }

  /** Nobody is signed in: what is typed stays in this browser until somebody is. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#keep();
    if (this.base && this.state !== 'conflict') this.#turn('signed-out');
  }

  /** The notice of what came back was read. */
  dismiss(): void {
    this.restored = false;
    this.#host.requestUpdate();
  }

  /** The draft was submitted or discarded: nothing is left to keep. */
  forget(): void {
    this.#copy?.remove();
    this.#reset();
  }

  /** Whether the server has anything else than what stands in the form. */
  get #isUnlike(): boolean {
    const { base } = this;
    return !!base && differing(this.#form.values, valuesOf(base.content)).length > 0;
  }

  /** Whether the person changed anything: what is chosen beforehand is no change. It goes along with the first one. */
  get #isDirty(): boolean {
    const { base } = this;
    const values = withDefaults({ ...this.#form.values });
    return !!base && differing(values, withDefaults(valuesOf(base.content))).length > 0;
  }

  /** Outside the page there is no provider to ask: the connection that was there goes on. */
  async #connect(): Promise<Connection> {
    if (this.#live || !this.#connection) this.#connection = await this.#watch.connect();
    return this.#connection;
  }

  /** One save. What is typed meanwhile waits for a pause like what was typed before. */
  async #save(): Promise<void> {
    if (this.state === 'conflict') throw Object.assign(new Error('Two versions'), { code: 'precondition/stale' });
    clearTimeout(this.#timer);
    this.#timer = this.#dueBy = undefined;
    await (this.#sending ??= this.#send().finally(() => (this.#sending = undefined)));
  }

  async #send(): Promise<void> {
    const { base } = this;
    const generation = this.#generation;
    if (!base || !this.#isUnlike) return this.#settled();
    this.#turn('saving');
    try {
      const connection = await this.#connect();
      const body = { schemaVersion: draftSchemaVersion, content: contentOf(this.#form.values) };
      const saved = await connection.send(saveDraft, { body }, { ifMatch: base.etag });
      if (generation !== this.#generation) return;
      this.base = saved;
      this.#settled();
      this.#watch.saved();
    } catch (error) {
      if (generation === this.#generation) await this.#fail(error);
      throw error;
    }
  }

  #settled(): void {
    this.#attempts = 0;
    this.failure = undefined;
    if (this.#isDirty) {
      this.#keep();
      this.#soon(pauseMilliseconds);
      return this.#turn('unsaved');
    }
    clearTimeout(this.#copyTimer);
    this.#copyTimer = undefined;
    this.#copy?.remove();
    this.#turn('saved');
  }

  async #fail(error: unknown): Promise<void> {
    const failure = failureOf(error);
    const kind = kindOf(failure);
    if (kind === 'gone') return this.#watch.gone();
    if (kind === 'conflict') return this.compare().catch((cause: unknown) => this.#fail(cause));
    this.failure = failure;
    if (kind === 'refused') for (const refusal of refusalsOf(error)) this.#form.place(refusal);
    this.#turn(kind);
    if (kind !== 'offline' && kind !== 'failed') return;
    const pause = Math.min(longestPauseMilliseconds, 2000 * 2 ** this.#attempts++);
    this.#soon(Math.max(pause, (failure.retryAfterSeconds ?? 0) * 1000));
  }

  /** Another tab or device saved first. What it wrote is read; where it wrote the same, there is nothing to choose. */
  async compare(): Promise<void> {
    const generation = this.#generation;
    const connection = await this.#connect();
    const server = await connection.send(readDraft);
    const theirs = await serverValues(server);
    if (generation !== this.#generation) return;
    if (differing(this.#form.values, theirs).length) return this.#contradict(server, theirs);
    this.base = server;
    this.#settled();
  }

  #contradict(server: Draft, theirs: WizardValues): void {
    const mine = this.#form.values;
    const before = withDefaults(valuesOf(this.base?.content ?? {}));
    const fields = differing(mine, theirs);
    const untouched = new Set(fields.filter((name) => mine[name] === before[name]));
    this.conflict = { server, theirs, fields, untouched };
    this.#keep();
    this.#turn('conflict');
    this.#watch.conflicted();
  }

  #soon(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.#live) this.#timer = setTimeout(() => void this.#save().catch(() => undefined), milliseconds);
  }

  readonly #keep = (): void => {
    clearTimeout(this.#copyTimer);
    this.#copyTimer = undefined;
    const local = this.#local;
    if (local) this.#copy?.save(local);
  };

  get #local() {
    const { base } = this;
    if (!base || !this.#isDirty) return undefined;
    return { etag: base.etag, base: withDefaults(valuesOf(base.content)), values: this.#form.values };
  }

  readonly #retry = (): void => {
    if (this.state === 'offline' || this.state === 'failed') this.retry();
  };

  readonly #leave = (): void => {
    const local = this.#local;
    this.#keep();
    if (local) this.#copy?.saveNow(local);
  };

  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.prepare();
  };

  readonly #hide = (): void => {
    if (document.visibilityState === 'hidden') this.#hurry();
  };

  /** The page goes out of sight, or the form out of the page: what is waiting is sent, whatever is on its way. */
  #hurry(): void {
    if (this.state === 'unsaved' || this.state === 'saving') void this.flush().catch(() => undefined);
  }

  #reset(): number {
    clearTimeout(this.#timer);
    clearTimeout(this.#copyTimer);
    this.#timer = this.#copyTimer = this.#dueBy = undefined;
    this.#copy = this.base = this.conflict = this.failure = undefined;
    this.restored = false;
    this.#attempts = 0;
    this.#turn('saved');
    return ++this.#generation;
  }

  #turn(state: SaveState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** What the guide's page has chosen beforehand, where nothing was chosen yet. */
const withDefaults = (values: Record<WizardField, string>): Record<WizardField, string> => {
  for (const [name, value] of Object.entries(defaults)) values[name as keyof typeof defaults] ||= value;
  return values;
};

/** A draft that an older form wrote is brought to today's; one of a newer form is not touched. */
const serverValues = async ({ schemaVersion, content }: Draft): Promise<Record<WizardField, string>> => {
  if (schemaVersion === draftSchemaVersion) return withDefaults(valuesOf(content));
  if (schemaVersion > draftSchemaVersion)
    throw Object.assign(new Error('A newer form wrote this draft'), { code: 'qualification/newer-form' });
  const { upgradeDraft } = await import('@zxkt/contract/resources/qualification/upgrade-draft');
  return withDefaults(valuesOf(upgradeDraft({ schemaVersion, content })));
};
