import type { Connection } from '@zxkt/client/connection';
import { paperLimits, type Paper, type PaperCode } from '@zxkt/contract/resources/paper';
import type { ReactiveControllerHost } from 'lit';
import { failureOf, refusalsOf, type Failure } from '../controllers/failure.ts';
import { keepPaper, keptPapers, removePapers } from './paper-store.ts';
import { preparePaper, type PreparedPaper } from './prepare-paper.ts';

/** One file of an attachment: a page, or several in a PDF. */
export interface AttachedFile {
  readonly key: number;
  readonly name: string;
  /** Bytes of what travels. */
  bytes: number;
  isPdf: boolean;
  preview: HTMLCanvasElement | undefined;
  /**
   * `reading` before it is known whether it can travel; `waiting` for its turn, or for a session; `refused` for good;
   * `failed` for now.
   */
  state: 'reading' | 'waiting' | 'sending' | 'taken' | 'refused' | 'failed';
  /** Bytes that have arrived. */
  sent: number;
  /** The connection was lost, and the upload goes on by itself. */
  isInterrupted: boolean;
  code: string | undefined;
  failure: Failure | undefined;
  /** The server's name for it, once it was taken. */
  id: string | undefined;
  /** What travels; absent for what an earlier submission brought. */
  file: Blob | undefined;
  /** What it is kept as in the browser. */
  keptAs: string | undefined;
  /** Ends what is under way. */
  abort: AbortController | undefined;
}

export interface AttachmentOptions {
  /** Where it stands in the request. */
  readonly name: string;
  readonly connect: () => Promise<Connection>;
  /** Under which uploads are sent now; without it they wait. */
  readonly token: () => string | undefined;
  /** The session of the uploads is over. */
  readonly ended: () => void;
  /** Files were added, removed, taken or refused. */
  readonly changed: () => void;
  /** What ids of kept files begin with; undefined where nothing is kept. */
  readonly keep: () => string | undefined;
  readonly failed: (failure: Failure) => void;
}

const cannotKeep = (error: unknown): void => console.warn('zxkt: the file cannot be kept in this browser.', error);

let keys = 0;

/**
 * The files of one attachment: reads, makes smaller, uploads one after the other while the person goes on typing, and
 * brings back after a reload what the browser kept.
 */
export class AttachmentController {
  files: readonly AttachedFile[] = [];
  readonly #host: ReactiveControllerHost;
  readonly #options: AttachmentOptions;
  #pumping = false;
  #settled: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, options: AttachmentOptions) {
    this.#host = host;
    this.#options = options;
  }

  get name(): string {
    return this.#options.name;
  }

  /** What the request names, page by page. */
  get ids(): readonly string[] {
    return this.files.flatMap(({ id }) => id ?? []);
  }

  /** Why the attachment cannot be submitted as it stands. */
  get refusal(): PaperCode | 'file/under-way' | 'file/not-sent' | undefined {
    const { files } = this;
    if (!files.length) return 'file/missing';
    if (files.length > paperLimits.files) return 'file/too-many';
    if (files.some(({ state }) => state === 'refused' || state === 'failed')) return 'file/not-sent';
    return files.every(({ state }) => state === 'taken') ? undefined : 'file/under-way';
  }

  /** Resolves when nothing is under way any more, well or ill. */
  async settled(): Promise<void> {
    while (this.#isUnderWay) await new Promise<void>((resolve) => this.#settled.push(resolve));
  }

  get #isUnderWay(): boolean {
    const token = this.#options.token();
    return this.files.some(
      ({ state }) => state === 'reading' || state === 'sending' || (state === 'waiting' && token !== undefined),
    );
  }

  add(chosen: Iterable<File>): void {
    for (const file of chosen) void this.#read(this.#put(file.name, file));
  }

  remove(file: AttachedFile): void {
    file.abort?.abort();
    this.#set(this.files.filter((other) => other !== file));
    if (file.keptAs) removePapers(file.keptAs).catch(cannotKeep);
  }

  /** One place towards the first page. */
  moveUp(file: AttachedFile): void {
    const files = this.files.filter((other) => other !== file);
    files.splice(Math.max(0, this.files.indexOf(file) - 1), 0, file);
    this.#set(files);
  }

  /** Sends again what failed for the time being. */
  retry(file: AttachedFile): void {
    this.#turn(file, { state: 'waiting', failure: undefined, code: undefined });
    this.resume();
  }

  /** Takes what an earlier submission brought. */
  adopt(papers: readonly Paper[], nameOf: (index: number) => string): void {
    const files = papers.map(({ id, bytes, kind }, index): AttachedFile => {
      const file = this.#make(nameOf(index));
      return Object.assign(file, { id, bytes, sent: bytes, state: 'taken', isPdf: kind === 'application/pdf' });
    });
    this.#set(files);
  }

  /** Another session: all that is at hand travels anew; what only the server of the old one had is gone. */
  begin(): void {
    for (const file of this.files) {
      if (file.state === 'refused' || file.state === 'reading') continue;
      file.abort?.abort();
      Object.assign(file, { state: 'waiting', id: undefined, sent: 0, failure: undefined });
    }
    this.#set(this.files.filter(({ state, file }) => state === 'reading' || file));
    this.resume();
  }

  /** Goes on where there is something to send and a session to send it under. */
  resume(): void {
    void this.#pump();
  }

  /** Brings back what was kept; answers how many files that were. */
  async restore(): Promise<number> {
    const prefix = this.#options.keep();
    if (!prefix || this.files.length) return 0;
    const kept = await keptPapers(`${prefix}${this.name}:`).catch((error: unknown) => {
      cannotKeep(error);
      return [];
    });
    await Promise.all(kept.map(({ id, name, file }) => this.#read(this.#put(name, file, id))));
    return kept.length;
  }

  /** Forgets all, here and in the browser; what is under way ends. */
  clear(): void {
    for (const { abort } of this.files) abort?.abort();
    this.#set([]);
    const prefix = this.#options.keep();
    if (prefix) removePapers(`${prefix}${this.name}:`).catch(cannotKeep);
  }

  /** The page goes: what is under way ends, what was chosen stays. */
  pause(): void {
    for (const file of this.files) {
      file.abort?.abort();
      if (file.state === 'sending') Object.assign(file, { state: 'waiting', sent: 0 });
    }
  }

  #make(name: string): AttachedFile {
    return {
      key: (keys += 1),
      name,
      bytes: 0,
      isPdf: false,
      preview: undefined,
      state: 'reading',
      sent: 0,
      isInterrupted: false,
      code: undefined,
      failure: undefined,
      id: undefined,
      file: undefined,
      keptAs: undefined,
      abort: undefined,
    };
  }

  #put(name: string, chosen: Blob, keptAs?: string): AttachedFile {
    const file = Object.assign(this.#make(name), { bytes: chosen.size, file: chosen, keptAs });
    this.#set([...this.files, file]);
    return file;
  }

  async #read(file: AttachedFile): Promise<void> {
    const prepared: PreparedPaper | string = await preparePaper(file.file ?? new Blob()).catch((error: unknown) => {
      console.warn('zxkt: a file could not be read.', error);
      return 'file/damaged';
    });
    if (!this.files.includes(file)) return;
    if (typeof prepared === 'string') return this.#turn(file, { state: 'refused', code: prepared, file: undefined });
    const { kind, preview } = prepared;
    this.#turn(file, {
      state: 'waiting',
      file: prepared.file,
      bytes: prepared.file.size,
      isPdf: kind === 'application/pdf',
      preview,
    });
    const prefix = this.#options.keep();
    if (prefix && !file.keptAs) {
      // In the order in which they were chosen: they are read back in that of their names.
      file.keptAs = `${prefix}${this.name}:${Date.now()}:${String(file.key).padStart(6, '0')}`;
      keepPaper(file.keptAs, file.name, prepared.file).catch(cannotKeep);
    }
    this.resume();
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      for (;;) {
        const token = this.#options.token();
        const file = this.files.find(({ state }) => state === 'waiting');
        if (!token || !file?.file) return;
        await this.#send(file, file.file, token);
      }
    } finally {
      this.#pumping = false;
    }
  }

  async #send(file: AttachedFile, body: Blob, token: string): Promise<void> {
    const abort = new AbortController();
    const { signal } = abort;
    this.#turn(file, { state: 'sending', sent: 0, abort, isInterrupted: false });
    try {
      const [connection, { sendFile }] = await Promise.all([this.#options.connect(), import('@zxkt/client/send-file')]);
      const onProgress = ({ sent, waiting }: { readonly sent: number; readonly waiting: boolean }) =>
        signal.aborted || this.#turn(file, { sent, isInterrupted: waiting });
      const { id } = await sendFile(connection, token, body, { signal, onProgress });
      if (!signal.aborted) this.#turn(file, { state: 'taken', id, sent: file.bytes, isInterrupted: false });
    } catch (error) {
      if (!signal.aborted) this.#fail(file, error);
    }
  }

  #fail(file: AttachedFile, error: unknown): void {
    const failure = failureOf(error);
    if (failure.code === 'recovery/session-ended') {
      this.#turn(file, { state: 'waiting', sent: 0 });
      return this.#options.ended();
    }
    const [refusal] = refusalsOf(error);
    if (refusal) return this.#turn(file, { state: 'refused', code: refusal.code });
    this.#turn(file, { state: 'failed', failure, isInterrupted: false });
    this.#options.failed(failure);
  }

  #turn(file: AttachedFile, change: Partial<AttachedFile>): void {
    const before = file.state;
    Object.assign(file, change);
    if (file.state === before) this.#host.requestUpdate();
    else this.#set(this.files);
  }

  #set(files: readonly AttachedFile[]): void {
    this.files = files;
    this.#host.requestUpdate();
    this.#options.changed();
    for (const resolve of this.#settled.splice(0)) resolve();
  }
}
