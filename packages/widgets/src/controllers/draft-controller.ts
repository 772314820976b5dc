import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDraft, removeDraft, saveDraft } from './draft-store.ts';
import type { FormController } from './form-controller.ts';
import { tabSlot } from './may-hold-draft.ts';

type Host = ReactiveControllerHost & { readonly draft: 'tab' | 'device' | 'off' };

/** `crypto.randomUUID` needs a secure context, as the store does. */
const tabId = (): string => {
  const id = sessionStorage.getItem(tabSlot) ?? crypto.randomUUID();
  sessionStorage.setItem(tabSlot, id);
  return id;
};

/**
 * Keeps what was typed through a reload, a failed request and an ended session; never a secret field. A draft belongs
 * to its tab unless the host says `device`: the next person at a shared computer must not be shown it.
 * Where the browser stores nothing, nothing is kept, and the form works all the same.
 */
export class DraftController<Name extends string> implements ReactiveController {
  /** `restored` after a reload brought values back, `cleared` while 清空 can be undone. */
  notice: 'restored' | 'cleared' | undefined;
  readonly #host: Host;
  readonly #form: FormController<Name>;
  readonly #name: string;
  readonly #initial: Readonly<Record<Name, string>>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #undo: Record<Name, string> | undefined;
  /** Writes follow one another, so that the last one typed is the last one kept. */
  #queue: Promise<unknown> = Promise.resolve();

  /** `initial` are the values before anyone typed, where this comes after. */
  constructor(host: Host, form: FormController<Name>, name: string, initial: Record<Name, string> = form.values) {
    this.#initial = initial;
    this.#host = host;
    this.#form = form;
    this.#name = name;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#flush);
    void this.#host.updateComplete.then(() => this.#restore());
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  /** Call at every change of the form. */
  changed(): void {
    if (this.#undo) {
      this.#undo = undefined;
      this.notice = undefined;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, 300);
  }

  /** 清空, with a way back. */
  clear(defaults: Partial<Record<Name, string>> = {}): void {
    const before = this.#form.values;
    this.#form.clear();
    this.#form.fill(defaults);
    this.#undo = before;
    this.notice = 'cleared';
    this.forget();
  }

  undo(): void {
    if (this.#undo) this.#form.fill(this.#undo);
    this.#undo = this.notice = undefined;
    this.#timer = setTimeout(this.#flush);
    this.#host.requestUpdate();
  }

  dismiss(): void {
    this.notice = this.#undo = undefined;
    this.#host.requestUpdate();
  }

  /** After success there is nothing left to keep. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#do(removeDraft);
  }

  readonly #flush = (): void => {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { rules, names, values } = this.#form;
    const kept = Object.fromEntries(names.filter((name) => !rules[name].secret).map((name) => [name, values[name]]));
    this.#do((id) => saveDraft(id, kept));
  };

  #restore(): void {
    const { names, rules } = this.#form;
    // Whatever was typed before the draft was there is newer.
    const isTyped = (name: Name): boolean => this.#form.values[name] !== this.#initial[name];
    this.#do(async (id) => {
      const draft = (await readDraft(id)) ?? {};
      const known = names.filter((name) => draft[name] && !rules[name].secret && !isTyped(name));
      if (names.some(isTyped)) this.changed();
      if (known.some((name) => draft[name] !== this.#initial[name])) this.notice = 'restored';
      this.#form.fill(Object.fromEntries(known.map((name) => [name, draft[name]])) as Partial<Record<Name, string>>);
    });
  }

  #do(work: (id: string) => Promise<void>): void {
    if (this.#host.draft === 'off') return;
    this.#queue = this.#queue
      .then(() => work(this.#host.draft === 'device' ? this.#name : `${this.#name}:${tabId()}`))
      .catch((error: unknown) => console.warn('zxkt: the draft cannot be kept in this browser.', error));
  }
}
