import type { CaseFilter, CaseRow } from '@zxkt/contract/resources/review';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import { adoptStyles, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { authority } from '../connection/authority.ts';
import { failureOf } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { frameStyles } from '../lists/frame.styles.ts';
import { numberWords } from '../review/case-words.ts';
import { reviewTable, type ReviewTableKey } from '../locales/zh-CN/review-table.ts';
import { BulkController, type BulkEvent, type BulkOutcome } from './bulk-controller.ts';
import { CaseNames } from './case-names.ts';
import { cardColumns, cardHeight, cellWords, densities, type CellWords } from './columns.ts';
import { filterValue } from './filter-words.ts';
import { GridBody, waitMilliseconds, type GridPlan } from './grid-body.ts';
import { GridHand } from './grid-hand.ts';
import type { Desk } from './later/desk.ts';
import type { Panes } from './later/panes.ts';
import { presetOf, withPreset } from './presets.ts';
import { QueueController } from './queue-controller.ts';
import { reviewTableStyles } from './review-table.styles.ts';
import { countWords, outcomeWords, page, type Pane, type TablePage } from './review-table.view.ts';
import { choiceStyles } from '../theme/choice.styles.ts';
import type { AddressPart } from './view-address.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** Someone wants to see a case. Cancel it to show it by other means than `case-href`. */
    'zxkt-case-opened': { readonly case: string };
    /** Cases were decided, or put into someone's hands, together: how many, and how many could not be. */
    'zxkt-cases-decided': { readonly act: BulkOutcome['act']; readonly done: number; readonly refused: number };
    /** The file of an export is to be fetched, from an address that is good once. Cancel it to fetch it by other means. */
    'zxkt-export-fetched': { readonly url: string };
  }
}

/** The pause after the last key before a search goes out. */
const pauseMilliseconds = 300;
/** From this width of the widget on rows are lines of a table; below, cards. */
const tableWidth = 640;
const headHeight = 44;
/** Rows that are drawn before any is known. */
const waitingRows = 12;
/** Rows that one look at paper is good for; more is an export. */
const mostPrinted = 400;

/**
 * 企业资质审核: the submissions of a jurisdiction, to find, to open, to decide together. A grid for mouse, keyboard and
 * screen reader, which shows lists of any length. Guide part 3.
 *
 * @tag zxkt-review-table
 * @attr {string} case-href - Where a case leads; `{id}` is replaced by its id. Without it opening only tells the host.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in.
 * @attr {hash|query} view-in - Keeps what is shown in this part of the page's address: it can be reloaded and passed on.
 * @attr {number} undo-seconds - How long a decision of many can be taken back before it is sent; 10 unless told.
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
 * @csspart exports - The files of the last day.
 * @csspart empty - What stands where there is no row.
 * @csspart failure - What stands where the list could not be loaded.
 * @csspart signed-out - What stands where nobody is signed in.
 * @cssprop [--zxkt-review-table-height=min(70vh, 720px)] - Greatest height of the rows.
 */
export class ZxktReviewTable extends WidgetElement<ReviewTableKey> {
  static override styles: CSSResultGroup = [super.styles, choiceStyles, frameStyles, reviewTableStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    caseHref: { attribute: 'case-href' },
    loginHref: { attribute: 'login-href' },
    viewIn: { attribute: 'view-in' },
    undoSeconds: { type: Number, attribute: 'undo-seconds' },
    _pane: { state: true, attribute: false },
    _narrow: { state: true, attribute: false },
    _said: { state: true, attribute: false },
    _isWhole: { state: true, attribute: false },
  };

  declare caseHref: string;
  declare loginHref: string;
  declare viewIn: AddressPart | undefined;
  declare undoSeconds: number;
  declare private _pane: Pane | undefined;
  declare private _narrow: boolean;
  /** Said to who cannot see it. */
  declare private _said: string;
  /** False until the first rows are seen, or take their time: what stands above them is drawn then. */
  declare private _isWhole: boolean;

  #pause: ReturnType<typeof setTimeout> | undefined;
  #panes: Panes | undefined;
  readonly #observer = new ResizeObserver(([entry]) => {
    // With the next frame: what changes size while sizes are told is told as an error. What is hidden has no size to go by.
    const width = entry?.contentRect.width;
    if (width) requestAnimationFrame(() => (this._narrow = width < tableWidth));
  });
  readonly #names = new CaseNames(() => this.requestUpdate());
  readonly #form = new FormController<'text'>(this, { text: {} }, () => this.#typed());
  readonly #queue: QueueController = new QueueController(this, this.connection, {
    part: () => this.viewIn,
    shown: ({ filter }, isAnother) => {
      this.#form.fill({ text: filter.text ?? '' });
      this.#hand.keepWithin();
      if (isAnother) this.#hand.rewind();
    },
    counted: ({ count, exact }) => {
      const key = count === 0 ? 'count/none' : exact ? 'count/say' : 'count/say/more';
      this._said = this.text.get(key, { count: numberWords(count) });
    },
    painted: () => this.#body.paint(),
    seen: () => (this._isWhole = true),
    signedOut: (reason) => {
      // Who signs out is done here; whoever is signed out for want of movement comes back to what was ticked and decided.
      if (reason === 'signed-out') this.#bulk.forget();
      this._pane = undefined;
      this.emit('zxkt-sign-in-required', { reason });
    },
    failed: this.tellFailure,
  });
  readonly #bulk = new BulkController(this, {
    undoSeconds: () => this.undoSeconds,
    connection: () => this.#queue.connection,
    sending: () => {
      const { activeElement } = this.renderRoot as ShadowRoot;
      if (activeElement?.closest('.bars')) this.#hand.focus();
    },
    moved: (rows) => {
      for (const row of rows) this.#queue.pages.replace(row);
    },
    settled: (outcome) => this.#settled(outcome),
    failed: (failure) => {
      this._said = failureSentence(this.text, failure);
      this.#queue.tell(failure);
    },
  });
  readonly #body = new GridBody(this, {
    plan: () => this.#plan(),
    want: (first, end) => {
      if (this.#queue.state === 'ready') this.#queue.pages.want(first, end);
    },
    drawn: () => this.#hand.point(),
  });
  readonly #hand: GridHand = new GridHand(this, {
    text: this.text,
    queue: this.#queue,
    bulk: this.#bulk,
    body: this.#body,
    columns: () => this.#columns,
    say: (sentence) => (this._said = sentence),
    mayOpen: ({ id }) => this.emit('zxkt-case-opened', { case: id }, { cancelable: true }),
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
      authority,
    );
    this.caseHref = this.loginHref = this._said = '';
    // Until its own width is told.
    this._narrow = innerWidth < tableWidth;
    // Cards are few, and what stands above them takes as many lines as its words need: it is drawn with them.
    this._isWhole = this._narrow;
    this.undoSeconds = 10;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
    document.addEventListener('zxkt-case-changed', this.#changed);
    addEventListener('beforeprint', this.#onPaper);
    addEventListener('afterprint', this.#onScreen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    document.removeEventListener('zxkt-case-changed', this.#changed);
    removeEventListener('beforeprint', this.#onPaper);
    removeEventListener('afterprint', this.#onScreen);
    clearTimeout(this.#pause);
  }

  /** Asks the server again. */
  reload(): Promise<void> {
    return this.#queue.load();
  }

  /** Ids of the cases that are loaded, in the order of the list: for `.cases` of `<zxkt-review-detail>`. */
  get cases(): readonly string[] {
    return Array.from(this.#queue.pages.held(), ({ id }) => id);
  }

  /** Style sheets are read while the first rows are on their way. */
  protected override createRenderRoot(): ShadowRoot {
    return this.attachShadow({ mode: 'open' });
  }

  /** The first rows are on their way while everything around them is drawn. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await this.#queue.begin();
      adoptStyles(this.renderRoot as ShadowRoot, ZxktReviewTable.elementStyles);
    }
    return super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    setTimeout(() => (this._isWhole ||= this.#queue.state === 'loading'), waitMilliseconds);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const queue = this.#queue;
    // What begins with the first update has followed already.
    if (this.hasUpdated && changed.has('viewIn')) queue.follow();
    this._isWhole ||= queue.state === 'failed' || queue.state === 'signed-out';
  }

  protected override view(): unknown {
    const queue = this.#queue;
    const { view } = queue;
    return page({
      text: this.text,
      form: this.#form,
      queue,
      bulk: this.#bulk,
      hand: this.#hand,
      scrolled: this.#body.scrolled,
      columns: this.#columns,
      isNarrow: this._narrow,
      isWhole: this._isWhole,
      chips: this.#chips(),
      said: this._said,
      pane: this._pane,
      paneView: this._pane && this.#panes?.view(this._pane),
      loginHref: this.loginHref,
      go: (event, to, href) => void this.mayGo(event, to, href),
      signIn: () => this.emit('zxkt-sign-in-required', { reason: queue.session.ended ?? 'missing' }),
      find: (event) => {
        event.preventDefault();
        if (!this.#form.composing) this.#find();
      },
      clearText: () => {
        this.#form.set('text', '');
        this.#form.focus('text');
      },
      preset: (preset) => queue.show({ filter: withPreset(view.filter, preset) }),
      remove: (name) => {
        const { [name]: _removed, ...filter } = view.filter;
        queue.show({ filter });
      },
      clearFilters: () => queue.show({ filter: {} }),
      open: (pane) => void this.#open(pane),
      // An engine may tell of it when another is open already.
      closed: ({ target }) => (target as HTMLDialogElement).open || this._pane === 'filter' || (this._pane = undefined),
      decide: (event) => this.#decide(event),
      undo: () => {
        this.#bulk.undo();
        this._said = this.text.get('pending/undone');
        this.#hand.focus();
      },
    });
  }

  /** The same array for as long as the columns are the same: rows are made for it. */
  get #columns(): readonly CaseColumn[] {
    return this._narrow ? cardColumns : this.#queue.view.columns;
  }

  #plan(): GridPlan {
    const { text } = this;
    const { pages, state, view } = this.#queue;
    return {
      count: pages.total || (state === 'loading' ? waitingRows : 0),
      height: this._narrow ? cardHeight : densities[view.density],
      head: this._narrow ? 0 : headHeight,
      columns: this.#columns,
      painting: {
        active: this.#hand.active,
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
  #standing({ id, status }: CaseRow): CellWords | undefined {
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

  /** The filters that neither the search nor a preset shows. */
  #chips(): TablePage['chips'] {
    const { filter } = this.#queue.view;
    const isPreset = presetOf(filter) !== undefined;
    return (Object.keys(filter) as (keyof CaseFilter)[]).flatMap((name) => {
      if (name === 'text' || (isPreset && (name === 'status' || name === 'overdue'))) return [];
      return [{ name, value: filterValue(name, filter[name] ?? '', this.text, this.#names) }];
    });
  }

  #typed(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#find(), this.#form.values.text ? pauseMilliseconds : 0);
  }

  #find(): void {
    clearTimeout(this.#pause);
    const typed = this.#form.values.text;
    const { text: before = '', ...rest } = this.#queue.view.filter;
    const text = typed.trim();
    if (text === before) return;
    this.#queue.show({ filter: text ? { ...rest, text } : rest });
    // What is being typed stays as it is typed.
    this.#form.fill({ text: typed });
  }

  async #open(pane: Pane): Promise<void> {
    if (pane === 'filter' && this._pane === 'filter') {
      this._pane = undefined;
      return;
    }
    try {
      const [late] = await Promise.all([import('./later/panes.ts'), this.text.prepare()]);
      this.#panes ??= new late.Panes(this, this.#desk());
      this.#panes.open(pane);
      this._pane = pane;
      await this.updateComplete;
      if (pane !== 'filter') this.renderRoot.querySelector('dialog')?.showModal();
      this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus();
    } catch (error) {
      this._said = this.text.get('later');
      this.#queue.tell(failureOf(error));
    }
  }

  #desk(): Desk {
    const queue = this.#queue;
    const bulk = this.#bulk;
    const staff = () => queue.session.who?.staff;
    return {
      text: this.text,
      connect: () => queue.session.connect(),
      view: () => queue.view,
      show: (change) => queue.show(change),
      selected: () => bulk.selected.size,
      isSenior: () => staff()?.roles.includes('senior-reviewer') ?? false,
      decide: (decision) => {
        bulk.decide(decision);
        void this.#decided();
      },
      assign: (to) => void bulk.assign(to),
      close: () => {
        this.renderRoot.querySelector('dialog')?.close();
        this._pane = undefined;
      },
      focus: (selector) =>
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus()),
      say: (sentence) => (this._said = sentence),
      failed: (failure) => queue.tell(failure),
      fetchFile: (url) => this.#fetchFile(url),
    };
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
    this._said = text.get('pending/waiting', { count: pending.rows.size, event, seconds: this.undoSeconds });
    await this.updateComplete;
    // The button that was pressed is gone.
    this.renderRoot.querySelector<HTMLElement>('#undo')?.focus();
  }

  #settled(outcome: BulkOutcome): void {
    this._said = outcomeWords(this.text, outcome);
    this.emit('zxkt-cases-decided', { ...outcome });
    void this.#queue.recount();
  }

  #fetchFile(url: string): void {
    if (!this.emit('zxkt-export-fetched', { url }, { cancelable: true })) return;
    const link = document.createElement('a');
    link.href = url;
    link.download = '';
    link.rel = 'noreferrer';
    link.click();
  }

  /** A case was decided beside the list. */
  readonly #changed = (): void => void this.#queue.load();

  readonly #onPaper = (): void => {
    const { pages } = this.#queue;
    const { first, rows } = pages.rowsAround(this.#body.first, mostPrinted);
    const words = {
      first: first + 1,
      last: first + rows.length,
      count: countWords({ count: pages.total, exact: pages.exact }),
    };
    this.#body.lay([first, first + rows.length]);
    const printed = this.renderRoot.querySelector('.printed');
    if (printed) printed.textContent = this.text.get('print/rows', words);
  };

  readonly #onScreen = (): void => this.#body.lay();
}
