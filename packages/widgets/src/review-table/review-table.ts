import type { Connection, SessionEndReason } from '@zxkt/client/connection';
import { countCases } from '@zxkt/contract/calls/reviews';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import { bulkLimit, type CaseCount, type CaseFilter, type CaseRow } from '@zxkt/contract/resources/review';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { FormController, type Refusal } from '../controllers/form-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { listStyles } from '../lists/list.styles.ts';
import { reviewTable, type ReviewTableKey } from '../locales/zh-CN/review-table.ts';
import { CatalogueNames } from '../qualification-wizard/catalogue-names.ts';
import { askStaff } from '../session/authority-session.ts';
import { SessionController } from '../session/session-controller.ts';
import { BulkController, undoSeconds, type BulkEvent, type BulkOutcome } from './bulk-controller.ts';
import { CasePages } from './case-pages.ts';
import {
  cardColumns,
  cardHeight,
  cellWords,
  columnWidths,
  densities,
  isSortable,
  narrowest,
  widest,
} from './columns.ts';
import { dragOf } from './column-drag.ts';
import { filterValue } from './filter-words.ts';
import { GridBody, type GridPlan } from './grid-body.ts';
import { gridAct, type GridAct } from './grid-keys.ts';
import type { Panes } from './later/panes.ts';
import { presetNames, presetOf, withPreset, type Preset } from './presets.ts';
import { reviewTableStyles } from './review-table.styles.ts';
import { countWords, outcomeWords, page, type Pane, type TablePage } from './review-table.view.ts';
import type { GridPlace } from './row-pool.ts';
import { isSameQuestion, usualView, viewOfWords, wordsOfView, type TableView } from './table-view.ts';
import { readAddress, writeAddress, type AddressPart } from './view-address.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** Someone wants to see a case. Cancel it to show it by other means than `case-href`. */
    'zxkt-case-opened': { readonly case: { readonly id: string } };
    /** Cases were decided, or put into someone's hands, together: how many, and how many could not be. */
    'zxkt-cases-decided': { readonly act: BulkOutcome['act']; readonly done: number; readonly refused: number };
    /** A file of an export is to be fetched, from an address that is good once. Cancel it to fetch it by other means. */
    'zxkt-export-fetched': { readonly url: string };
  }
}

/** The pause after the last key before a search goes out. */
const pauseMilliseconds = 300;
/** From this width of the widget on rows are lines of a table; below, cards. */
const tableWidth = 640;
const headHeight = 44;
/** Rows that one look at paper is good for; more is an export. */
const mostPrinted = 500;
const resizeStep = 16;

/**
 * 企业资质审核: the submissions of a jurisdiction, to find, to open, to decide together. A grid for mouse, keyboard and
 * screen reader, which shows lists of any length. Guide part 3.
 *
 * @tag zxkt-review-table
 * @attr {string} case-href - Where a case leads; `{id}` is replaced by its id. Without it opening only tells the host.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in.
 * @attr {hash|query} view-in - Keeps what is shown in this part of the page's address: it can be reloaded and passed on.
 * @fires zxkt-case-opened
 * @fires zxkt-cases-decided
 * @fires zxkt-export-fetched
 * @fires zxkt-sign-in-required
 * @fires zxkt-navigation-requested
 * @fires zxkt-call-failed
 * @csspart search - The search form.
 * @csspart tool - The buttons beside it.
 * @csspart filter-panel
 * @csspart presets - The chips with counts.
 * @csspart filters - The filters in force, each to be taken away.
 * @csspart grid
 * @csspart bulk - What can be done with the cases that are ticked.
 * @csspart pending - A decision that can still be taken back.
 * @csspart outcome - What became of the last act.
 * @csspart offline
 * @csspart dialog
 * @csspart empty - What stands where there is no row.
 * @csspart failure - What stands where the list could not be loaded.
 * @csspart signed-out - What stands where nobody is signed in.
 * @cssprop [--zxkt-review-table-height=min(70vh, 720px)] - Greatest height of the rows.
 */
export class ZxktReviewTable extends WidgetElement<ReviewTableKey> {
  static override styles: CSSResultGroup = [super.styles, listStyles, reviewTableStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    caseHref: { attribute: 'case-href' },
    loginHref: { attribute: 'login-href' },
    viewIn: { attribute: 'view-in' },
    _pane: { state: true, attribute: false },
    _narrow: { state: true, attribute: false },
    _offline: { state: true, attribute: false },
  };

  declare caseHref: string;
  declare loginHref: string;
  declare viewIn: AddressPart | undefined;
  declare private _pane: Pane | undefined;
  declare private _narrow: boolean;
  declare private _offline: boolean;

  #state: TablePage['state'] = 'loading';
  #failure: Failure | undefined;
  #view: TableView = usualView;
  #active: GridPlace = { row: 0, column: 1 };
  #counts: ReadonlyMap<Preset, CaseCount> = new Map();
  #said = '';
  /** The list is new, and how long it is was not said yet. */
  #isNews = false;
  #shape = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();
  #panes: Panes | undefined;
  readonly #widths = new Map<CaseColumn, number>();
  readonly #observer = new ResizeObserver(([entry]) => {
    if (entry) this._narrow = entry.contentRect.width < tableWidth;
  });
  readonly #names = new CatalogueNames(() => this.requestUpdate());
  readonly #form = new FormController<'text'>(this, { text: {} }, () => this.#typed());
  readonly #session = new SessionController<AuthoritySession>(this, this.connection, {
    begin: () => void this.#load(),
    started: () => void this.#load(),
    ended: (reason) => this.#signedOut(reason),
  });
  readonly #pages = new CasePages({
    changed: () => this.#moved(),
    failed: (failure) => this.#tell(failure),
  });
  readonly #bulk = new BulkController(this, {
    connect: () => this.#session.connect(),
    moved: (rows) => {
      for (const row of rows) this.#pages.replace(row);
    },
    settled: (outcome) => this.#settled(outcome),
    failed: (failure) => this.#tell(failure),
  });
  readonly #body = new GridBody(this, {
    plan: () => this.#plan(),
    drawn: (first, end) => {
      this.#point();
      if (this.#state === 'ready') this.#pages.want(first, end);
    },
  });

  constructor() {
    super(
      {
        zh: reviewTable,
        en: async () => (await import('../locales/en/review-table.ts')).reviewTable,
        later: {
          'zh-CN': async () => (await import('../locales/zh-CN/review-table-later.ts')).reviewTableLater,
          en: async () => (await import('../locales/en/review-table-later.ts')).reviewTableLater,
        },
      },
      'authority',
    );
    this.caseHref = this.loginHref = '';
    this._narrow = false;
    this._offline = !navigator.onLine;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    for (const [type, listener] of this.#heard) addEventListener(type, listener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    for (const [type, listener] of this.#heard) removeEventListener(type, listener);
    clearTimeout(this.#pause);
    this.#abort.abort();
    this.#pages.close();
  }

  /** Asks the server again. */
  reload(): Promise<void> {
    return this.#load();
  }

  /** The cases before and after one in the list, as far as they are loaded: for going through a list case by case. */
  neighbours(id: string): { readonly previous: string | undefined; readonly next: string | undefined } {
    const ids = [...this.#pages.held()].map((row) => row.id);
    const at = ids.indexOf(id);
    return { previous: at < 0 ? undefined : ids[at - 1], next: at < 0 ? undefined : ids[at + 1] };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('viewIn') && this.viewIn) this.#follow();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#lay();
  }

  protected override view(): unknown {
    const { text, loginHref } = this;
    return page({
      text,
      form: this.#form,
      state: this.#state,
      failure: this.#failure,
      session: this.#session,
      pages: this.#pages,
      bulk: this.#bulk,
      view: this.#view,
      columns: this.#columns(),
      isNarrow: this._narrow,
      isOffline: this._offline && this.#pages.total > 0,
      mayDecide: this.#mayDecide,
      active: this.#active,
      counts: this.#counts,
      chips: this.#chips(),
      said: this.#said,
      pane: this._pane,
      paneView: this._pane && this.#panes?.view(this._pane),
      loginHref,
      go: this.#go,
      signIn: () => this.emit('zxkt-sign-in-required', { reason: this.#session.ended ?? 'missing' }),
      retry: () => void this.#load(),
      find: (event) => {
        event.preventDefault();
        if (!this.#form.composing) this.#find();
      },
      clearText: () => {
        this.#form.set('text', '');
        this.#form.focus('text');
      },
      preset: (preset) => this.#show({ filter: withPreset(this.#view.filter, preset) }),
      remove: (name) => {
        const { [name]: _removed, ...filter } = this.#view.filter;
        this.#show({ filter });
      },
      clearFilters: () => this.#show({ filter: {} }),
      sort: () => this.#sort(),
      open: (pane) => void this.#open(pane),
      closed: () => (this._pane = this._pane === 'filter' ? 'filter' : undefined),
      decide: (event) => this.#decide(event),
      undo: () => {
        this.#bulk.undo();
        this.#say(text.get('pending/undone'));
        this.#focusGrid();
      },
      grid: {
        keyed: (event) => this.#keyed(event),
        clicked: (event) => this.#clicked(event),
        doubleClicked: (event) => {
          const place = this.#body.place(event.target as Element);
          if (place && !(event.target as Element).closest('a, .box')) this.#enter(place.row);
        },
        pressed: (event) => this.#pressed(event),
        held: (event) => {
          // The focus stays on the grid, which tells of the cell that is active.
          if (!(event.target as Element).closest('a, input, [role="columnheader"]')) return;
          event.preventDefault();
          this.#focusGrid();
        },
        scrolled: this.#body.scrolled,
        over: ({ target }) => {
          // What is cut off is told whole, to whoever points at it.
          const cell = (target as Element).closest<HTMLElement>('.rows .cell');
          if (cell && !cell.title) cell.title = cell.querySelector('.word')?.textContent ?? '';
        },
      },
    });
  }

  get #mayDecide(): boolean {
    return this.#session.who?.staff.roles.some((role) => role === 'reviewer' || role === 'senior-reviewer') ?? false;
  }

  /** The same array for as long as the columns are the same: rows are made for it. */
  #columns(): readonly CaseColumn[] {
    return this._narrow ? cardColumns : this.#view.columns;
  }

  #widthOf(column: CaseColumn): number {
    return this.#widths.get(column) ?? columnWidths[column];
  }

  #plan(): GridPlan {
    const { text } = this;
    const pages = this.#pages;
    return {
      count: pages.total,
      height: this._narrow ? cardHeight : densities[this.#view.density],
      head: this._narrow ? 0 : headHeight,
      columns: this.#columns(),
      painting: {
        active: this.#active,
        row: (index) => pages.row(index),
        isMissing: (index) => pages.isMissing(index),
        isSelected: ({ id }) => this.#bulk.selected.has(id),
        boxLabel: ({ unitName }) => text.get('row/select', { name: unitName }),
        href: ({ id }) => this.caseHref.replace('{id}', encodeURIComponent(id)),
        words: (column, row) =>
          (column === 'status' && this.#standing(row)) || cellWords(column, row, text, this.#names),
      },
    };
  }

  /** What is going on with a case by this person's hand: it stands in place of its status. */
  #standing({ id, status }: CaseRow): ReturnType<typeof cellWords> | undefined {
    const { text } = this;
    const { pending, outcomes } = this.#bulk;
    if (pending?.rows.has(id)) {
      const event = text.get(`bulk/${pending.decision.event}`);
      return { tone: 'busy', word: text.get(pending.state === 'sending' ? 'row/sending' : 'row/waiting', { event }) };
    }
    const problem = outcomes.get(id);
    if (problem === undefined) return undefined;
    if (problem) return { tone: 'bad', word: failureSentence(text, { code: problem }) };
    return { tone: 'good', word: text.get(`status/${status}`), note: text.get('row/done') };
  }

  /** Widths of columns, for all rows at once. */
  #lay(): void {
    const grid = this.#grid;
    if (!grid) return;
    const columns = this.#columns();
    const tracks = columns.map((column, at) => {
      const width = this.#widthOf(column);
      return at === 0 ? `minmax(${width}px, 1fr)` : `${width}px`;
    });
    grid.style.setProperty('--columns', `48px ${tracks.join(' ')}`);
    grid.style.setProperty('--least', `${48 + columns.reduce((sum, column) => sum + this.#widthOf(column), 0)}px`);
  }

  get #grid(): HTMLElement | null {
    return this.renderRoot.querySelector('#grid');
  }

  #focusGrid(): void {
    this.#grid?.focus({ preventScroll: true });
  }

  /** Tells which cell is active, wherever it is drawn by now. */
  #point(): void {
    const { row, column } = this.#active;
    const id = row < 0 ? `head-${column}` : this.#body.cell(this.#active)?.id;
    const grid = this.#grid;
    if (id === undefined) grid?.removeAttribute('aria-activedescendant');
    else if (grid?.getAttribute('aria-activedescendant') !== id) grid?.setAttribute('aria-activedescendant', id);
  }

  #chips(): TablePage['chips'] {
    const { filter } = this.#view;
    const hasPreset = presetOf(filter) !== undefined;
    return (Object.keys(filter) as (keyof CaseFilter)[]).flatMap((name) => {
      if (name === 'text' || (hasPreset && (name === 'status' || name === 'overdue'))) return [];
      return [{ name, value: filterValue(name, filter[name] ?? '', this.text, this.#names) }];
    });
  }

  // Loading

  async #load(keep = true): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (!keep) this.#body.rewind();
    this.#turn('loading');
    try {
      const connection = await this.#session.connect();
      signal.throwIfAborted();
      if (connection.session === 'closed') return this.#signedOut('missing');
      const question = this.#view;
      await this.#pages.open(connection, question);
      signal.throwIfAborted();
      this.#isNews = true;
      if (!keep) this.#active = { row: Math.min(this.#active.row, 0), column: this.#active.column };
      this.#turn('ready');
      this.#moved();
      await this.#learn(connection, question.filter, signal);
    } catch (error) {
      if (signal.aborted) return;
      // What of the question is refused says more than that it is.
      const [refusal] = (error as { readonly errors?: readonly Refusal[] }).errors ?? [];
      const failure = failureOf(error);
      this.#fail(refusal ? { ...failure, code: refusal.code } : failure);
    }
  }

  /** What is good to know once the rows are there: who looks at them, and how many there are of each kind. */
  async #learn(connection: Connection, filter: CaseFilter, signal: AbortSignal): Promise<void> {
    const before = this.#session.who?.staff.id;
    if (!before) await this.#session.read(askStaff);
    const counts = new Map<Preset, CaseCount>();
    for (const name of presetNames) {
      try {
        counts.set(name, await connection.send(countCases, { query: withPreset(filter, name) }, { signal }));
      } catch (error) {
        if (signal.aborted) return;
        // A chip without its number is a chip: what cannot be counted now is counted with the next list.
        console.warn(`zxkt: the cases of "${name}" could not be counted.`, error);
      }
    }
    this.#counts = counts;
    this.requestUpdate();
  }

  /** Pages came, or the length of the list is known better. */
  #moved(): void {
    const { total, exact, outdated } = this.#pages;
    const shape = `${total} ${exact} ${outdated}`;
    if (shape !== this.#shape) {
      this.#shape = shape;
      this.requestUpdate();
    } else this.#body.paint();
    if (this.#isNews && this.#pages.isCounted) {
      this.#isNews = false;
      const { text } = this;
      const count = total.toLocaleString('en-US');
      this.#say(text.get(total === 0 ? 'count/none' : exact ? 'count/say' : 'count/say/more', { count }));
    }
  }

  #turn(state: TablePage['state']): void {
    if (state !== 'failed') this.#failure = undefined;
    this.#state = state;
    this.requestUpdate();
  }

  #fail(failure: Failure): void {
    if (failure.code === 'session/missing') return this.#signedOut('missing');
    this.#failure = failure;
    this.#turn('failed');
    this.#tell(failure);
  }

  #signedOut(reason: SessionEndReason): void {
    // Who signs out is done here; whoever is signed out for want of movement comes back to what was ticked and decided.
    if (reason === 'signed-out') this.#bulk.forget();
    if (this.#state === 'signed-out') return;
    this.#abort.abort();
    this.#pages.close();
    this.#turn('signed-out');
    this.emit('zxkt-sign-in-required', { reason });
  }

  #tell({ code, requestId }: Failure): void {
    if (code === 'session/missing') return;
    this.emit('zxkt-call-failed', { code, requestId });
    this.#moved();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestUpdate();
  }

  // What is shown

  /** Shows another view of the queue. */
  #show(change: Partial<TableView>): void {
    const before = this.#view;
    this.#view = { ...before, ...change };
    if (change.filter) this.#form.fill({ text: change.filter.text ?? '' });
    if (this.viewIn) writeAddress(this.viewIn, wordsOfView(this.#view));
    this.#active = { ...this.#active, column: Math.min(this.#active.column, this.#columns().length) };
    this.requestUpdate();
    if (!isSameQuestion(before, this.#view)) void this.#load(false);
  }

  /** Takes the view that the page's address names. */
  readonly #follow = (): void => {
    if (!this.viewIn) return;
    const words = readAddress(this.viewIn);
    const view = words ? viewOfWords(words) : usualView;
    if (!this.hasUpdated) {
      this.#view = view;
      this.#form.fill({ text: view.filter.text ?? '' });
    } else if (JSON.stringify(wordsOfView(view)) !== JSON.stringify(wordsOfView(this.#view))) this.#show(view);
  };

  #typed(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#find(), this.#form.values.text ? pauseMilliseconds : 0);
  }

  #find(): void {
    clearTimeout(this.#pause);
    const typed = this.#form.values.text.trim();
    const { text = '', ...rest } = this.#view.filter;
    if (typed === text) return;
    const filter = typed ? { ...rest, text: typed } : rest;
    this.#view = { ...this.#view, filter };
    if (this.viewIn) writeAddress(this.viewIn, wordsOfView(this.#view));
    void this.#load(false);
  }

  #sort(): void {
    const sort = this.#view.sort === 'newest' ? 'oldest' : 'newest';
    this.#show({ sort });
    this.#say(this.text.get('sort/say', { order: this.text.get(`sort/${sort}`) }));
  }

  #resize(column: CaseColumn, width: number): void {
    this.#widths.set(column, Math.round(Math.max(narrowest, Math.min(width, widest))));
    this.#lay();
  }

  #moveColumn(column: CaseColumn, by: number): void {
    const columns = [...this.#view.columns];
    const from = columns.indexOf(column);
    const to = Math.max(0, Math.min(from + by, columns.length - 1));
    if (from < 0 || to === from) return;
    columns.splice(to, 0, ...columns.splice(from, 1));
    this.#active = { row: -1, column: to + 1 };
    this.#show({ columns });
    this.#say(this.text.get('column/move/say', { name: this.text.get(`column/${column}`), position: to + 1 }));
  }

  // The grid under the hand

  #keyed(event: KeyboardEvent): void {
    const size = { rows: this.#pages.total, columns: this.#columns().length + 1, page: this.#body.page };
    const act = gridAct(event, this.#active, size);
    if (!act) return;
    event.preventDefault();
    this.#act(act);
  }

  #act(act: GridAct): void {
    const { row, column } = this.#active;
    const name = this.#columns()[column - 1];
    if (act.act === 'go') this.#goTo(act.to);
    else if (act.act === 'go-to-end') void this.#goToEnd(act.column);
    else if (act.act === 'toggle') this.#toggle(row);
    else if (act.act === 'toggle-all') this.#toggleAll();
    else if (act.act === 'open') this.#enter(row);
    else if (act.act === 'sort') {
      if (name && isSortable(name)) this.#sort();
    } else if (name && act.act === 'widen') {
      this.#resize(name, this.#widthOf(name) + act.by * resizeStep);
      this.#say(
        this.text.get('column/width/say', { name: this.text.get(`column/${name}`), width: this.#widthOf(name) }),
      );
    } else if (name) this.#moveColumn(name, (act as { readonly by: number }).by);
  }

  #goTo(to: GridPlace): void {
    this.#active = to;
    this.requestUpdate();
    if (to.row >= 0) this.#body.show(to.row);
    void this.updateComplete.then(() => this.#reveal());
  }

  /** Brings the active cell into sight from the side. */
  #reveal(): void {
    const grid = this.#grid;
    const { row, column } = this.#active;
    const cell = row < 0 ? this.renderRoot.querySelector(`#head-${column}`) : this.#body.cell(this.#active);
    if (!grid || !cell) return;
    const [outer, inner] = [grid.getBoundingClientRect(), cell.getBoundingClientRect()];
    if (inner.left < outer.left) grid.scrollLeft -= outer.left - inner.left;
    else if (inner.right > outer.right) grid.scrollLeft += Math.min(inner.right - outer.right, inner.left - outer.left);
  }

  async #goToEnd(column: number): Promise<void> {
    await this.#pages.reachEnd(this.#abort.signal);
    this.#goTo({ row: this.#pages.total - 1, column });
  }

  #toggle(index: number): void {
    const row = this.#pages.row(index);
    if (!row || !this.#mayDecide) return;
    const fits = this.#bulk.toggle(row);
    this.#saySelected(fits);
  }

  #toggleAll(): void {
    if (!this.#mayDecide) return;
    if (this.#bulk.selected.size > 0) {
      this.#bulk.clear();
      this.#saySelected(true);
    } else {
      const { rows } = this.#pages.rowsAround(this.#body.first, bulkLimit + 1);
      this.#saySelected(this.#bulk.selectAll(rows));
    }
  }

  #selectTo(index: number): void {
    const [from, to] = [Math.min(this.#active.row, index), Math.max(this.#active.row, index)];
    const rows = Array.from({ length: to - from + 1 }, (_, at) => this.#pages.row(from + at));
    this.#saySelected(this.#bulk.selectAll(rows.filter((row) => row !== undefined)));
  }

  #saySelected(fits: boolean): void {
    const { text } = this;
    const said = text.get('select/say', { count: this.#bulk.selected.size });
    this.#say(fits ? said : `${said}。${text.get('select/limit', { count: bulkLimit })}`);
  }

  /** Opens a case as a click on its name does: the host may take it over. */
  #enter(index: number): void {
    this.#body
      .cell({ row: index, column: this.#columns().indexOf('unitName') + 1 })
      ?.querySelector('a')
      ?.click();
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const head = target.closest<HTMLElement>('[role="columnheader"]');
    if (head) {
      const column = Number(head.getAttribute('aria-colindex')) - 1;
      this.#active = { row: -1, column };
      if (column === 0) {
        if (target.closest('input')) this.#toggleAll();
      } else if (!target.closest('[data-grip]')) this.#act({ act: 'sort' });
      this.requestUpdate();
      return;
    }
    const place = this.#body.place(target);
    const row = place && this.#pages.row(place.row);
    if (place && this.#pages.isMissing(place.row)) this.#pages.retry();
    if (!place || !row) return;
    const link = target.closest('a');
    if (link && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
      if (!this.emit('zxkt-case-opened', { case: { id: row.id } }, { cancelable: true })) event.preventDefault();
    } else if (!link && event.shiftKey && this.#mayDecide) this.#selectTo(place.row);
    else if (target.closest('.box')) this.#toggle(place.row);
    this.#active = place;
    this.requestUpdate();
  }

  #pressed(event: PointerEvent): void {
    const head = (event.target as Element).closest<HTMLElement>('[data-column]');
    const column = head?.dataset['column'] as CaseColumn | undefined;
    if (!head || !column || event.button !== 0) return;
    if ((event.target as Element).closest('[data-grip]')) {
      const width = head.getBoundingClientRect().width;
      dragOf(event, { moved: (by) => this.#resize(column, width + by) });
    } else if (!this._narrow) {
      const heads = [...(head.parentElement?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
      dragOf(event, {
        dropped: (x) => {
          const to = heads.findIndex((other) => x < other.getBoundingClientRect().right);
          this.#moveColumn(column, (to < 0 ? heads.length - 1 : to) - heads.indexOf(head));
        },
        element: head,
      });
    }
  }

  // Panes and acts

  async #open(pane: Pane): Promise<void> {
    if (pane === 'filter' && this._pane === 'filter') {
      this._pane = undefined;
      return;
    }
    try {
      const { Panes: Late } = await import('./later/panes.ts');
      this.#panes ??= new Late(this, {
        text: this.text,
        connect: () => this.#session.connect(),
        view: () => this.#view,
        columns: () => this.#columns(),
        show: (change) => this.#show(change),
        selected: () => this.#bulk.selected.size,
        isSenior: () => this.#session.who?.staff.roles.includes('senior-reviewer') ?? false,
        me: () => this.#session.who?.staff.id ?? '',
        decide: (decision) => {
          this.#bulk.decide(decision);
          void this.#decided();
        },
        assign: (staff) => void this.#bulk.assign(staff),
        close: () => this.#close(),
        say: (sentence) => this.#say(sentence),
        failed: (failure) => this.#tell(failure),
        fetchFile: (url) => this.#fetchFile(url),
      });
      this.#panes.open(pane);
      this._pane = pane;
      await this.updateComplete;
      if (pane !== 'filter') this.renderRoot.querySelector('dialog')?.showModal();
      this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus();
    } catch (error) {
      this.#say(this.text.get('later'));
      this.#tell(failureOf(error));
    }
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
    this._pane = undefined;
  }

  #decide(event: BulkEvent): void {
    if (this.#bulk.pending || this.#bulk.isAssigning) return;
    if (event === 'approve') {
      this.#bulk.decide({ event });
      void this.#decided();
    } else void this.#open(event);
  }

  async #decided(): Promise<void> {
    const { pending } = this.#bulk;
    if (!pending) return;
    const { text } = this;
    const event = text.get(`bulk/${pending.decision.event}`);
    this.#say(text.get('pending/say', { count: pending.rows.size, event, seconds: undoSeconds }));
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('#undo')?.focus();
  }

  #settled(outcome: BulkOutcome): void {
    const { act, done, refused } = outcome;
    this.#say(outcomeWords(this.text, this.#bulk));
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement?.closest('.bars')) this.#focusGrid();
    this.emit('zxkt-cases-decided', { act, done, refused });
    const { signal } = this.#abort;
    void this.#session
      .connect()
      .then((connection) => this.#learn(connection, this.#view.filter, signal))
      .catch((error: unknown) => this.#tell(failureOf(error)));
  }

  #fetchFile(url: string): void {
    if (!this.emit('zxkt-export-fetched', { url }, { cancelable: true })) return;
    const link = document.createElement('a');
    link.href = url;
    link.download = '';
    link.rel = 'noreferrer';
    link.click();
  }

  // The page around

  readonly #network = (): void => {
    this._offline = !navigator.onLine;
    if (this._offline) return;
    if (this.#failure?.code.startsWith('network/')) void this.#load();
    else this.#pages.retry();
  };

  readonly #shown = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) void this.#load();
  };

  readonly #paper = (): void => {
    const { first, rows } = this.#pages.rowsAround(this.#body.first, mostPrinted);
    const { total, exact } = this.#pages;
    const count = countWords({ count: total, exact });
    this.#body.lay([first, first + rows.length]);
    const printed = this.renderRoot.querySelector('.printed');
    if (printed)
      printed.textContent = this.text.get('print/rows', { first: first + 1, last: first + rows.length, count });
  };

  readonly #heard: readonly (readonly [type: string, listener: (event: Event) => void])[] = [
    ['online', this.#network],
    ['offline', this.#network],
    ['pageshow', this.#shown],
    ['popstate', this.#follow],
    ['hashchange', this.#follow],
    ['beforeprint', this.#paper],
    ['afterprint', () => this.#body.lay()],
  ];

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
