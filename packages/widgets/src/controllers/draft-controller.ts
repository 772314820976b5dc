import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DraftSlot } from './draft-slot.ts';
import type { FormController } from './form-controller.ts';
import { tabSlot } from './may-hold-draft.ts';

type Host = ReactiveControllerHost & { readonly draft: 'tab' | 'device' | 'off' };

/** The word that drafts of this tab are named by. `crypto.randomUUID` needs a secure context, as the store does. */
export const tabId = (): string => {
  const id = sessionStorage.getItem(tabSlot) ?? crypto.randomUUID();
  sessionStorage.setItem(tabSlot, id);
  return id;
};

const cannotKeep = (error: unknown): void => console.warn('zxkt: the draft cannot be kept in this browser.', error);

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
  #slot: DraftSlot | undefined;
  /** What was typed is saved when as many changes are saved as there were. */
  #changes = 0;
  #saved = 0;
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
    addEventListener('pagehide', this.#keepNow);
    addEventListener('pageshow', this.#prepareAgain);
    void this.#host.updateComplete.then(() => this.#restore());
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keepNow);
    removeEventListener('pageshow', this.#prepareAgain);
    this.#keepNow();
  }

  /** Call at every change of the form. */
  changed(): void {
    if (this.#undo) {
      this.#undo = undefined;
      this.notice = undefined;
    }
    this.#changes++;
    // Not put off by the next change: whoever types without a pause is kept up with.
    this.#timer ??= setTimeout(this.#flush, 300);
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
    this.changed();
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
    this.#saved = this.#changes;
    this.#do((slot) => slot.remove());
  }

  /** What may be kept: no secret. */
  get #values(): Record<string, string> {
    const { rules, names, values } = this.#form;
    return Object.fromEntries(names.filter((name) => !rules[name].secret).map((name) => [name, values[name]]));
  }

  /** The page, or the form, is going: what is still unsaved is kept before this returns. */
  readonly #keepNow = (): void => {
    this.#flush();
    try {
      if (this.#saved < this.#changes) this.#slot?.keepNow(this.#values);
    } catch (error) {
      cannotKeep(error);
    }
  };

  /** The page came back as it was. */
  readonly #prepareAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#do((slot) => slot.prepare());
  };

  readonly #flush = (): void => {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const values = this.#values;
    const changes = this.#changes;
    this.#do(async (slot) => {
      await slot.save(values);
      this.#saved = Math.max(this.#saved, changes);
    });
  };

  #restore(): void {
    const { names, rules } = this.#form;
    // Whatever was typed before the draft was there is newer.
    const isTyped = (name: Name): boolean => this.#form.values[name] !== this.#initial[name];
    this.#do(async (slot) => {
      const draft = (await slot.read()) ?? {};
      const known = names.filter((name) => draft[name] && !rules[name].secret && !isTyped(name));
      if (names.some(isTyped)) this.changed();
      if (known.some((name) => draft[name] !== this.#initial[name])) this.notice = 'restored';
      this.#form.fill(Object.fromEntries(known.map((name) => [name, draft[name]])) as Partial<Record<Name, string>>);
      await slot.prepare();
    });
  }

  #do(work: (slot: DraftSlot) => Promise<void>): void {
    const { draft } = this.#host;
    if (draft === 'off') return;
    this.#queue = this.#queue
      .then(() => {
        this.#slot ??=
          draft === 'device'
            ? new DraftSlot(this.#name, localStorage)
            : new DraftSlot(`${this.#name}:${tabId()}`, sessionStorage);
        return work(this.#slot);
      })
      .catch(cannotKeep);
  }
}
