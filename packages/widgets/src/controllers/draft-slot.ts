import { readDraft, removeDraft, saveDraft } from './draft-store.ts';

/** Longer than the JSON of any form; what is longer is saved, but not in the last moment of a page. */
const padLength = 16_384;

const asText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/**
 * The place of one draft. `save` takes a moment that a page which is being closed or reloaded no longer has, since
 * ciphers and IndexedDB answer later: `keepNow` is done when it returns. It mixes the values with random bytes that
 * were sealed beforehand (`prepare`) and serve once, so that nothing lies in clear in the storage beside.
 */
export class DraftSlot {
  readonly #id: string;
  readonly #storage: Storage;
  #pad: { readonly id: string; readonly bytes: Uint8Array } | undefined;

  /** `storage` is `sessionStorage` for a draft of one tab, `localStorage` for one of the device. */
  constructor(id: string, storage: Storage) {
    this.#id = `zxkt-draft:${id}`;
    this.#storage = storage;
  }

  /** Makes `keepNow` possible; again after each use. */
  async prepare(): Promise<void> {
    const id = crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(padLength));
    await saveDraft(id, { pad: asText(bytes) });
    this.#pad = { id, bytes };
  }

  keepNow(values: Readonly<Record<string, string>>): void {
    const { id, bytes = [] } = this.#pad ?? {};
    const text = new TextEncoder().encode(JSON.stringify(values));
    if (!id || text.length > bytes.length) return;
    this.#pad = undefined;
    this.#storage.setItem(this.#id, id + asText(text.map((byte, i) => byte ^ (bytes[i] ?? 0))));
  }

  async save(values: Readonly<Record<string, string>>): Promise<void> {
    await saveDraft(this.#id, values);
    await this.#forgetLast();
  }

  /** The draft, or undefined where there is none. What was kept in the last moment is newer than what was saved. */
  async read(): Promise<Record<string, string> | undefined> {
    const last = this.#storage.getItem(this.#id);
    const pad = last && (await readDraft(last.slice(0, 36)))?.['pad'];
    if (!last || !pad) return readDraft(this.#id);
    const bytes = Uint8Array.from(last.slice(36), (mixed, i) => mixed.charCodeAt(0) ^ pad.charCodeAt(i));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  }

  async remove(): Promise<void> {
    await removeDraft(this.#id);
    await this.#forgetLast();
  }

  async #forgetLast(): Promise<void> {
    const last = this.#storage.getItem(this.#id);
    if (!last) return;
    this.#storage.removeItem(this.#id);
    await removeDraft(last.slice(0, 36));
  }
}
