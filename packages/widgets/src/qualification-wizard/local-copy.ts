import { draftSchemaVersion } from '@zxkt/contract/resources/qualification/draft-schema-version';
import { DraftSlot } from '../controllers/draft-slot.ts';
import { tabSlot } from '../controllers/may-hold-draft.ts';
import { contentOf, valuesOf, type WizardField, type WizardValues } from './wizard-fields.ts';

/** What was typed in this browser and is not on the server yet. */
export interface LocalDraft {
  /** The state of the server's draft that it was typed over, and what stood there. */
  readonly etag: string;
  readonly base: WizardValues;
  readonly values: Record<WizardField, string>;
}

/**
 * The copy of a draft in this browser, sealed as all drafts here, under the id of the qualification: whoever signs in to
 * another account at this computer is not shown it. It goes as soon as the server has what it holds.
 * Where the browser stores nothing, nothing is kept here, and the form works all the same.
 */
export class LocalCopy {
  readonly #slot: DraftSlot | undefined;
  /** Writes follow one another, so that the last one typed is the last one kept. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(qualificationId: string, draft: 'tab' | 'device' | 'off') {
    this.#slot = this.#try(() => {
      if (draft === 'off') return undefined;
      const name = `qualification:${qualificationId}`;
      if (draft === 'device') return new DraftSlot(name, localStorage);
      const tab = sessionStorage.getItem(tabSlot) ?? crypto.randomUUID();
      sessionStorage.setItem(tabSlot, tab);
      return new DraftSlot(`${name}:${tab}`, sessionStorage);
    });
  }

  /** The copy, brought to today's form; undefined where there is none, or one that a newer page wrote. */
  async read(): Promise<LocalDraft | undefined> {
    const slot = this.#slot;
    const kept = slot && (await this.#do(() => slot.read()));
    const { schemaVersion, etag, base, content } = kept ?? {};
    if (!etag || !content || !base) return undefined;
    const version = Number(schemaVersion);
    if (!(version <= draftSchemaVersion)) return undefined;
    const stored = JSON.parse(content) as Record<string, Record<string, unknown>>;
    if (version === draftSchemaVersion) return { etag, base: valuesOf(JSON.parse(base)), values: valuesOf(stored) };
    const { upgradeDraft } = await import('@zxkt/contract/resources/qualification/upgrade-draft');
    const upgraded = (text: unknown) =>
      valuesOf(upgradeDraft({ schemaVersion: version, content: text as Record<string, Record<string, unknown>> }));
    return { etag, base: upgraded(JSON.parse(base)), values: upgraded(stored) };
  }

  save(draft: LocalDraft): void {
    const slot = this.#slot;
    if (slot) void this.#do(() => slot.save(written(draft)));
  }

  /** For the last moment of a page: kept when this returns. */
  saveNow(draft: LocalDraft): void {
    this.#try(() => this.#slot?.keepNow(written(draft)));
  }

  remove(): void {
    const slot = this.#slot;
    if (slot) void this.#do(() => slot.remove());
  }

  /** Settles when everything so far is written. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  /** Once the form is there to be typed in, after a page came back, or its last moment was used. */
  prepare(): void {
    const slot = this.#slot;
    if (slot) void this.#do(() => slot.prepare());
  }

  #do<T>(work: () => Promise<T>): Promise<T | undefined> {
    const done = this.#queue.then(work).catch(cannotKeep);
    this.#queue = done;
    return done as Promise<T | undefined>;
  }

  #try<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      return cannotKeep(error);
    }
  }
}

const written = ({ etag, base, values }: LocalDraft): Record<string, string> => ({
  schemaVersion: String(draftSchemaVersion),
  etag,
  base: JSON.stringify(contentOf(base)),
  content: JSON.stringify(contentOf(values)),
});

const cannotKeep = (error: unknown): undefined =>
  void console.warn('zxkt: the draft cannot be kept in this browser.', error);
