import type { Catalogue, Entry } from '@zxkt/catalog';
import {
  nothing,
  render,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit';
import type { Texts } from '../locales/locale.ts';
import type { ChooserKey } from '../locales/zh-CN/chooser.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import { chooserStyles } from './chooser.styles.ts';
import { chooserView, status, type ChooserView } from './chooser.view.ts';
import { Finder } from './finder.ts';
import { FormControl } from './form-control.ts';
import { RowWindow } from './row-window.ts';
import { describeChoice, readCodes, refusalOf, tidy, type Chosen, type SelectionRefusal } from './selection.ts';
import type { ChildrenOf } from './tree-rows.ts';
import { rowHeights } from './row-heights.ts';

/** What is particular to one chooser. */
export interface ChooserKind<E extends Entry> {
  /** Loads the catalogue, or the host's own in its place, and what tells which day it is in Shanghai. */
  load(own: (() => Promise<Catalogue<E>>) | undefined): Promise<{ catalogue: Catalogue<E>; today: () => string }>;
  choosable(entry: E): boolean;
  readonly childrenOf: ChildrenOf<E>;
  /** Where an entry belongs, in one line: `path` from the root down, without the entry. */
  whereabouts(path: readonly E[]): string;
  /** True where the roots have long codes, Roman numerals. */
  readonly wideRoots?: true;
  /** Units of an entry, where it has them. */
  units?(entry: E): readonly string[];
  /** English wordings by code, where there are any. */
  english?(): Promise<ReadonlyMap<string, string>>;
  readonly max: number;
}

/** What not everybody sees, each with its styles. */
const parts = {
  details: () => import('./details-pane.ts'),
  flaw: () => import('./flaw.view.ts'),
  sheet: () => import('./sheet-pane.ts'),
};
/** What of it is loaded. */
export type Later = { [Part in keyof typeof parts]?: Awaited<ReturnType<(typeof parts)[Part]>> };

/** How to begin with a catalogue that another picker of the page has loaded, by kind. */
const known = new Map<unknown, () => unknown>();

/** From this width of the widget on, both panes stand side by side; below it they are a sheet over the page. */
const wideFrom = 640;

/**
 * The guide's chooser in two panes: a catalogue with its tree and search, and what is chosen of it. Industries and
 * products are each a few lines around it.
 *
 * @attr {number} max - Most that may be chosen.
 * @attr {string} value - Codes at first and after a reset, set apart by spaces.
 */
export abstract class ChooserElement<E extends Entry> extends FormControl<ChooserKey> {
  static override styles: CSSResultGroup = [super.styles, chooserStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    max: { type: Number },
    loadCatalogue: { attribute: false },
    value: { attribute: false, noAccessor: true },
    _finder: { state: true, attribute: false },
    _failed: { state: true, attribute: false },
    _narrow: { state: true, attribute: false },
    _sheet: { state: true, attribute: false },
    _strip: { state: true, attribute: false },
    _details: { state: true, attribute: false },
    _undo: { state: true, attribute: false },
    _full: { state: true, attribute: false },
    _english: { state: true, attribute: false },
  };

  declare max: number;
  /** The host's own list in place of the project's. */
  declare loadCatalogue: (() => Promise<Catalogue<E>>) | undefined;
  declare private _finder: Finder<E> | undefined;
  declare private _failed: boolean;
  declare private _narrow: boolean;
  declare private _sheet: boolean;
  /** Whether the strip of the sheet shows what is chosen. */
  declare private _strip: boolean;
  declare private _details: boolean;
  declare private _undo: { readonly code: string; readonly codes: readonly string[] } | undefined;
  /** Somebody wanted one more than may be. */
  declare private _full: boolean;
  declare private _english: ReadonlyMap<string, string> | undefined;

  protected readonly kind: ChooserKind<E>;
  readonly #window = new RowWindow(this);
  readonly #width = new ResizeObserver(() => this.#measure());
  readonly #near = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && void this.load(),
    { rootMargin: '400px' },
  );
  readonly #later: Later = {};
  #codes: readonly string[] = [];
  #loading = false;
  #composing = false;
  #said = '';

  constructor(texts: Texts<ChooserKey>, kind: ChooserKind<E>) {
    super(texts);
    this.kind = kind;
    this.max = kind.max;
    this._failed = this._narrow = this._sheet = this._strip = this._details = this._full = false;
  }

  /** Codes in the order in which they were chosen. Setting them tells nobody; what a person does fires `change`. */
  get value(): readonly string[] {
    return this.#codes;
  }
  set value(codes: readonly string[]) {
    const tidied = tidy(codes ?? []);
    // What a person has just done comes back from a host that draws its state: the way back from it stays.
    if (String(tidied) === String(this.#codes)) return;
    this.#put(tidied);
    this._undo = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated && !this.#codes.length) this.restore(this.getAttribute('value') ?? '');
    this.#width.observe(this);
    // The names of what is chosen are wanted wherever the picker stands.
    if (this.#codes.length) void this.load();
    else if (!this._finder) this.#near.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width.disconnect();
    this.#near.disconnect();
  }

  /** Loads the catalogue where it is not there yet; it comes by itself when the picker is near the screen. */
  async load(): Promise<void> {
    if (this._finder || this.#loading) return;
    this.#loading = true;
    this._failed = false;
    this.#near.disconnect();
    const begin = this.loadCatalogue ? undefined : (known.get(this.kind) as (() => Finder<E>) | undefined);
    try {
      // What is known is not waited for: its lines are in the first frame.
      this._finder = begin ? begin() : await this.#fetch();
      void this.#prepare(this._finder);
    } catch (error) {
      console.warn(`zxkt: the catalogue of <${this.localName}> could not be loaded.`, error);
      this._failed = true;
    }
    this.#loading = false;
    this.settle();
  }

  /** Moves to where one goes on choosing: the search, or on a phone the button that opens the sheet. */
  override focus(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: false }),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.#comeIn();
    if (this._finder) this.#plan(this._finder);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && this._sheet && !dialog.open) dialog.showModal();
    if (dialog?.open && !this._sheet) dialog.close();
  }

  protected override refused(): SelectionRefusal | undefined {
    return refusalOf(this.#chosen(), this.max, this.required);
  }
  protected override entries(): FormData {
    const data = new FormData();
    if (this.name) for (const code of this.#codes) data.append(this.name, code);
    return data;
  }
  protected override kept(): string {
    return this.#codes.join(' ');
  }
  protected override restore(kept: string): void {
    this.value = readCodes(kept);
  }

  protected override view(): unknown {
    const finder = this._finder;
    const chosen = this.#chosen();
    // Until it is there, or where it cannot be had, the line stands without the remark; the field is refused all the same.
    if (chosen.some(({ state }) => state === 'unknown' || state === 'retired'))
      void this.#bring('flaw').catch(() => undefined);
    const view: ChooserView<E> = {
      text: this.text,
      kind: this.kind,
      label: this.shownLabel,
      finder,
      window: this.#window,
      failed: this._failed,
      chosen,
      max: this.max,
      readonly: this.readonly || this.isOff,
      narrow: this._narrow,
      sheet: this._sheet,
      strip: this._strip,
      details: this._details,
      english: this._english,
      full: this._full && this.#codes.length >= this.max,
      undo: this._undo && describeChoice(this._undo.code, finder?.catalogue, finder?.today ?? '', () => true),
      said: this.#said,
      later: this.#later,
      retry: () => void this.load(),
      typed: (event) => this.#typed(event),
      clear: () => this.#search('', true),
      keyed: (event) => this.#keyed(event),
      pressed: (event) => this.#pressed(event),
      entered: () => this.#entered(),
      locate: (code) => void this.#locate(code),
      showDetails: () => void this.#showDetails(!this._details),
      remove: (code) => void this.#remove(code),
      replace: (code, successor) => void this.#replace(code, successor),
      restore: () => void this.#restoreRemoved(),
      openSheet: () => void this.#openSheet(),
      closeSheet: () => (this._sheet = this._strip = false),
      toggleStrip: () => (this._strip = !this._strip),
    };
    const kind = `${this.isOff ? 'off' : ''} ${this._narrow ? 'narrow' : ''}`;
    return this.frame(kind, chooserView(view), this._sheet ? nothing : status(this.#said));
  }

  #plan(finder: Finder<E>): void {
    const { hit, row } = rowHeights[this._narrow ? 'narrow' : 'wide'];
    this.#window.plan(finder.length, finder.result ? hit : row);
  }

  /** On the screen at once: the catalogue is wanted now. Else it waits until the picker comes near. */
  #comeIn(): void {
    const { top, bottom, width } = this.getBoundingClientRect();
    if (width && top < innerHeight && bottom >= 0) void this.load();
    this.#measure();
  }

  #measure(): void {
    const width = this.offsetWidth;
    if (width) this._narrow = width < wideFrom;
    if (!this._narrow) this._sheet = false;
    // A thumb is not kept waiting; where it does not come now, it is asked for again when it is wanted.
    else void this.#bring('sheet').catch(() => undefined);
  }

  #chosen(): readonly Chosen<E>[] {
    const finder = this._finder;
    return this.#codes.map((code) =>
      describeChoice(code, finder?.catalogue, finder?.today ?? '', (entry) => this.kind.choosable(entry)),
    );
  }

  #put(codes: readonly string[]): void {
    this.#codes = codes;
    this._full = false;
    this.settle();
    this.requestUpdate();
    if (codes.length && this.isConnected) void this.load();
  }

  async #fetch(): Promise<Finder<E>> {
    const { kind, loadCatalogue: own } = this;
    const { catalogue, today } = await kind.load(own);
    const begin = () => new Finder(catalogue, today(), kind.childrenOf);
    if (!own) known.set(kind, begin);
    return begin();
  }

  /** Makes ready what the first opening and the first search need, while nobody waits for either. */
  async #prepare(finder: Finder<E>): Promise<void> {
    const { catalogue } = finder;
    await (this.isConnected ? this.updateComplete : this.text.ready);
    const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    requestAnimationFrame(() =>
      idle(() => {
        // Loaded before it has a place in the page: drawn once for nobody, it comes into the page with its code compiled
        // and its templates read.
        if (!this.hasUpdated) {
          this.#plan(finder);
          render(this.view(), document.createDocumentFragment());
        }
        catalogue.get('');
        catalogue.prepareSearch();
      }),
    );
  }

  /** Nothing is searched for while a composition is open. */
  #typed(event: Event): void {
    // Inner input events cross the shadow root and would be taken for the form's.
    event.stopPropagation();
    if (event.type.startsWith('composition')) this.#composing = event.type === 'compositionstart';
    if (!this.#composing && event.type !== 'compositionstart') this.#search((event.target as HTMLInputElement).value);
  }

  #search(query: string, focus = false): void {
    const finder = this._finder;
    if (!finder || (query === finder.query && !focus)) return;
    finder.search(query);
    this.#window.rewind();
    if (finder.active >= 0) this.#window.show(finder.active);
    const { result } = finder;
    this.#say(
      !result
        ? ''
        : result.total
          ? this.text.get('search/found', { total: result.total })
          : this.text.get('search/none', { query: query.trim() }),
    );
    if (focus) {
      const field = this.renderRoot.querySelector<HTMLInputElement>('input[type="search"]');
      if (field) field.value = '';
      field?.focus();
    }
  }

  #keyed(event: KeyboardEvent): void {
    const finder = this._finder;
    const { key, isComposing, keyCode, ctrlKey, altKey, metaKey } = event;
    if (isComposing || keyCode === 229) {
      if (key === 'Enter') event.preventDefault();
      return;
    }
    if (!finder || ctrlKey || altKey || metaKey) return;
    const inField = event.target instanceof HTMLInputElement;
    if (key === 'Escape' && inField && finder.query) this.#search('', true);
    // WebKit keeps Escape for its search field, empty or not, and the sheet does not hear of it.
    else if (key === 'Escape' && inField && this._sheet) this._sheet = false;
    else if (key === 'Enter') this.#enter(finder, inField);
    else if (key === ' ' && !inField) this.#act(finder, finder.active);
    else if (inField && !/^(Arrow(Up|Down)|Page(Up|Down))$/.test(key)) return;
    else if (!this.#moved(finder, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #moved(finder: Finder<E>, { key, timeStamp }: KeyboardEvent): boolean {
    const before = finder.tree.rows.length;
    if (!finder.move(key, this.#window.page) && !finder.typeAhead(key, timeStamp)) return false;
    if (key === '*') this.#say(this.text.get('say/opened', { count: finder.tree.rows.length - before }));
    this.#window.show(finder.active);
    this.requestUpdate();
    return true;
  }

  /** As a press on the line of the keyboard; in the search field a first Enter only goes to the first hit. */
  #enter(finder: Finder<E>, inField: boolean): void {
    if (finder.active >= 0) this.#open(finder, finder.active);
    else if (inField && finder.result && finder.length) {
      finder.active = 0;
      this.#window.show(0);
    }
  }

  /** A group of the tree opens and closes; whatever else is pressed is chosen, or no longer chosen. */
  #open(finder: Finder<E>, index: number): void {
    if (finder.result || finder.entryAt(index)?.leaf) this.#act(finder, index);
    else finder.toggle(index);
    this.requestUpdate();
  }

  #act(finder: Finder<E>, index: number): void {
    const entry = finder.entryAt(index);
    if (!entry) return;
    if (this.kind.choosable(entry)) this.#choose(entry);
    else if (finder.result) void this.#locate(entry.code);
    else finder.toggle(index);
    this.requestUpdate();
  }

  #pressed(event: Event): void {
    const finder = this._finder;
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-index]');
    if (!finder || !row) return;
    const index = Number(row.dataset.index);
    finder.active = index;
    if (target.closest('[data-details]')) void this.#showDetails(true);
    else if (target.closest('[data-add]')) this.#act(finder, index);
    else this.#open(finder, index);
    this.requestUpdate();
  }

  /** The tree has the keyboard: some line has to be its own. */
  #entered(): void {
    const finder = this._finder;
    if (!finder || finder.active >= 0 || !finder.length) return;
    finder.active = 0;
    this.#window.show(0);
  }

  #choose(entry: E): void {
    const { code } = entry;
    if (this.#codes.includes(code)) void this.#remove(code);
    else if (this.#codes.length >= this.max) {
      this._full = true;
      this.#say(this.text.get('chosen/full', { max: this.max }));
    } else {
      this._undo = undefined;
      this.#put([...this.#codes, code]);
      this.#tell('say/added', entry);
    }
  }

  async #remove(code: string): Promise<void> {
    const at = this.#codes.indexOf(code);
    const hadFocus = this.#hasFocus('.chosen');
    this._undo = { code, codes: this.#codes };
    this.#put(this.#codes.filter((one) => one !== code));
    this.#tell('say/removed', { code, name: this._finder?.catalogue.get(code)?.name ?? '' });
    if (!hadFocus) return;
    await this.updateComplete;
    // The button that was pressed is gone: on to the next one, or to the way back.
    const next = this.#codes[Math.min(at, this.#codes.length - 1)];
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    (next === undefined ? find('[data-undo]') : find(`[data-remove="${next}"]`))?.focus();
  }

  async #restoreRemoved(): Promise<void> {
    const undo = this._undo;
    if (!undo) return;
    this._undo = undefined;
    this.#put(undo.codes);
    this.#tell('say/restored', { code: undo.code, name: this._finder?.catalogue.get(undo.code)?.name ?? '' });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-remove="${undo.code}"]`)?.focus();
  }

  async #replace(code: string, successor: E): Promise<void> {
    this._undo = undefined;
    this.#put(tidy(this.#codes.map((one) => (one === code ? successor.code : one))));
    this.#tell('say/replaced', successor);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-remove="${successor.code}"]`)?.focus();
  }

  /** Shows a code in its place in the tree, with the keyboard on it. */
  async #locate(code: string): Promise<void> {
    const finder = this._finder;
    if (!finder) return;
    if (this._narrow) {
      this._sheet = true;
      this._strip = false;
    }
    const index = finder.reveal(code);
    this.#window.rewind();
    this.#window.show(Math.max(0, index));
    const field = this.renderRoot.querySelector<HTMLInputElement>('input[type="search"]');
    if (field) field.value = '';
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role="tree"]')?.focus();
  }

  async #showDetails(show: boolean): Promise<void> {
    if (show && !(await this.#has('details'))) return;
    this._details = show;
    if (!show || this._english || this.text.language !== 'en') return;
    void this.kind.english?.().then(
      (english) => (this._english = english),
      (error: unknown) => console.warn('zxkt: English wordings could not be loaded.', error),
    );
  }

  async #openSheet(): Promise<void> {
    void this.load();
    this._sheet = await this.#has('sheet');
  }

  async #bring<Part extends keyof typeof parts>(part: Part): Promise<void> {
    if (this.#later[part]) return;
    const [loaded] = await Promise.all([
      parts[part]() as Promise<NonNullable<Later[Part]> & { readonly styles: CSSResult }>,
      part !== 'sheet' && this.text.prepare(),
    ]);
    adoptLate(this, [loaded.styles]);
    this.#later[part] = loaded;
    this.requestUpdate();
  }

  /** Whether a part can be shown; where it cannot be had, says so. */
  async #has(part: keyof typeof parts): Promise<boolean> {
    try {
      await this.#bring(part);
      return true;
    } catch (error) {
      console.warn(`zxkt: a part of <${this.localName}> could not be loaded.`, error);
      this.#say(this.text.get('tree/failed/text'));
      return false;
    }
  }

  #hasFocus(selector: string): boolean {
    return !!(this.renderRoot as ShadowRoot).activeElement?.closest(selector);
  }

  #tell(
    key: 'say/added' | 'say/removed' | 'say/restored' | 'say/replaced',
    { code, name }: Pick<Entry, 'code' | 'name'>,
  ): void {
    this.#say(this.text.get(key, { code, name, count: this.#codes.length, max: this.max }));
    this.changed();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestUpdate();
  }
}
