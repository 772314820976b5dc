import type { FieldReason } from '@zxkt/contract/resources/qualification/qualification';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftSlot } from '../controllers/draft-slot.ts';

/** What a member of staff has written about a case and not sent. */
interface Kept {
  /** The submission that it was written about. */
  readonly version: number;
  readonly event: string;
  readonly due: string;
  readonly reasons: readonly FieldReason[];
}

const restMilliseconds = 300;

const cannotKeep = (error: unknown): void => console.warn('zxkt: reasons cannot be kept in this browser.', error);

/**
 * The reasons that are being written about a case, one for each place, with the decision that is being prepared. They are
 * kept in this browser, sealed, under the case and whoever writes them, until they are sent: through a reload, the end of
 * a session, and a network that is gone. Where the browser keeps nothing, they last as long as the page.
 */
export class CaseReasons implements ReactiveController {
  /** By place (JSON Pointer); the empty pointer is the whole. In the order in which they were begun. */
  list: ReadonlyMap<string, string> = new Map();
  /** The decision that is being prepared, as the panel holds it. */
  event = '';
  due = '';
  /** The submission that the reasons were written about, where that is another than the one at hand. */
  writtenAbout: number | undefined;
  readonly #host: ReactiveControllerHost;
  #slot: DraftSlot | undefined;
  #version = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Writes follow one another, so that the last one typed is the last one kept. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#leave);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#leave);
    this.#saveSoon(0);
  }

  /** Places with something to say, in the form that is sent. */
  get sent(): readonly FieldReason[] {
    return [...this.list].flatMap(([pointer, text]) => (text.trim() ? { pointer, reason: text.trim() } : []));
  }

  /** Brings back what was written about a case, and keeps what will be. `name` is empty where nothing shall be kept. */
  async open(name: string, version: number): Promise<void> {
    this.close();
    this.#version = version;
    if (!name) return;
    const slot = this.#place(name);
    this.#slot = slot;
    const kept = await this.#do(async () => slot?.read());
    if (this.#slot !== slot || !slot) return;
    void this.#do(() => slot.prepare());
    const { event = '', due = '', reasons = '[]', version: about } = kept ?? {};
    if (!kept) return;
    const before = (JSON.parse(reasons) as Kept['reasons']).map(({ pointer, reason }) => [pointer, reason] as const);
    // Whoever was quick has begun meanwhile.
    this.list = new Map([...before, ...this.list]);
    this.event ||= event;
    this.due ||= due;
    this.writtenAbout = Number(about) === version ? undefined : Number(about);
    this.#host.requestUpdate();
  }

  /** Leaves a case; what was written about it stays kept. */
  close(): void {
    this.#saveSoon(0);
    this.#slot = undefined;
    this.list = new Map();
    this.event = this.due = '';
    this.writtenAbout = undefined;
    this.#host.requestUpdate();
  }

  /** The submission at hand is another: what was written was written about the one before. */
  about(version: number): void {
    if (version === this.#version) return;
    if (this.list.size) this.writtenAbout ??= this.#version;
    this.#version = version;
  }

  set(pointer: string, text: string): void {
    this.list = new Map(this.list).set(pointer, text);
    this.#changed();
  }

  remove(pointer: string): void {
    const list = new Map(this.list);
    list.delete(pointer);
    this.list = list;
    this.#changed();
  }

  /** What the panel holds. */
  prepare(event: string, due: string): void {
    if (this.event === event && this.due === due) return;
    this.event = event;
    this.due = due;
    this.#changed();
  }

  /** They were sent, or given up. */
  clear(): void {
    clearTimeout(this.#resting);
    this.#resting = undefined;
    this.list = new Map();
    this.event = this.due = '';
    this.writtenAbout = undefined;
    const slot = this.#slot;
    if (slot) void this.#do(() => slot.remove());
    this.#host.requestUpdate();
  }

  /** Settles when everything so far is kept. */
  async idle(): Promise<void> {
    if (this.#resting !== undefined) this.#saveSoon(0);
    await this.#queue;
  }

  #changed(): void {
    this.#saveSoon(restMilliseconds);
    this.#host.requestUpdate();
  }

  #saveSoon(milliseconds: number): void {
    const isDue = this.#resting !== undefined;
    clearTimeout(this.#resting);
    this.#resting = undefined;
    const slot = this.#slot;
    if (!slot || (!milliseconds && !isDue)) return;
    if (milliseconds) this.#resting = setTimeout(() => this.#saveSoon(0), milliseconds);
    else {
      const values = this.#values;
      void this.#do(() => (values ? slot.save(values) : slot.remove()));
    }
  }

  readonly #leave = (): void => {
    const values = this.#values;
    try {
      if (values) this.#slot?.keepNow(values);
    } catch (error) {
      cannotKeep(error);
    }
  };

  /** Nothing to keep where nothing is written. */
  get #values(): Record<string, string> | undefined {
    const reasons = this.sent;
    if (!reasons.length && !this.event) return undefined;
    const version = String(this.writtenAbout ?? this.#version);
    return { version, event: this.event, due: this.due, reasons: JSON.stringify(reasons) };
  }

  #place(name: string): DraftSlot | undefined {
    try {
      return new DraftSlot(`review:${name}`, localStorage);
    } catch (error) {
      cannotKeep(error);
      return undefined;
    }
  }

  #do<T>(work: () => Promise<T>): Promise<T | undefined> {
    const done = this.#queue.then(work).catch(cannotKeep);
    this.#queue = done;
    return done as Promise<T | undefined>;
  }
}
