import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import { RowWindow } from '../pickers/row-window.ts';
import { RowPool, type GridPlace, type Painting } from './row-pool.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** What the body of the grid shows. */
export interface GridPlan {
  readonly count: number;
  /** Of a row, in pixels. */
  readonly height: number;
  /** Of the head that stands still above the rows, in pixels. */
  readonly head: number;
  readonly columns: readonly CaseColumn[];
  readonly painting: Omit<Painting, 'y'>;
}

/** Rows drawn above and below those in sight. */
const spare = 2;
/** Height of the rows in pixels at most, or seven tenths of the window, unless the host says otherwise. */
const tallest = 720;
/** Rows that are here by then are the first thing that is seen, at first and far from where someone was: nothing stands in their place before. */
export const waitMilliseconds = 80;

interface Source {
  readonly plan: () => GridPlan;
  /** These rows are about to be drawn. */
  readonly want: (first: number, end: number) => void;
  readonly drawn: () => void;
}

/**
 * The rows of the grid in `[data-extent]`. They are painted apart from the rest of the widget, at once when someone
 * scrolls: a template is read again only when something else than the place in the list has changed.
 */
export class GridBody implements ReactiveController {
  readonly #host: Host;
  readonly #source: Source;
  readonly #window: RowWindow;
  #extent: HTMLElement | undefined;
  #columns: readonly CaseColumn[] = [];
  #pool: RowPool | undefined;
  /** The rows for paper: all of them at once, and no others. */
  #sheet: readonly [first: number, end: number] | undefined;
  /** Whether rows are seen, and not only places where they will be. */
  #hasRows = false;
  #wait: ReturnType<typeof setTimeout> | undefined;
  /** What was drawn last. */
  #painted: readonly [first: number, end: number] = [0, 0];

  constructor(host: Host, source: Source) {
    this.#host = host;
    this.#source = source;
    const paint = (): void => this.paint();
    this.#window = new RowWindow(
      {
        addController: () => undefined,
        requestUpdate: paint,
        get renderRoot() {
          return host.renderRoot;
        },
      },
      spare,
      Math.min(innerHeight * 0.7, tallest),
    );
    host.addController(this);
  }

  hostUpdated(): void {
    this.#pool?.refresh();
    this.paint();
  }

  hostDisconnected(): void {
    this.#stopWaiting();
    this.#window.hostDisconnected();
    this.#extent = undefined;
  }

  /** Rows that PageUp and PageDown pass. */
  get page(): number {
    return this.#window.page;
  }

  get first(): number {
    return this.#window.first;
  }

  readonly scrolled = (): void => this.#window.scrolled();

  rewind(): void {
    this.#window.rewind();
  }

  /** Brings a row into sight. */
  show(index: number): void {
    this.#window.show(index);
  }

  /** Draws these rows from top to bottom, for paper; without them, those in sight again. */
  lay(rows?: readonly [first: number, end: number]): void {
    this.#sheet = rows;
    this.paint();
  }

  cell(place: GridPlace): Element | undefined {
    return this.#pool?.cell(place);
  }

  place(target: Element): GridPlace | undefined {
    return this.#pool?.place(target);
  }

  paint(): void {
    const extent = this.#host.renderRoot.querySelector<HTMLElement>('[data-extent]') ?? undefined;
    if (!extent) return;
    const { count, height, head, columns, painting } = this.#source.plan();
    if (extent !== this.#extent || columns !== this.#columns || !this.#pool) {
      this.#extent = extent;
      this.#columns = columns;
      this.#pool = new RowPool(extent, columns);
    }
    if (this.#sheet) {
      const [top, bottom] = this.#sheet;
      extent.style.setProperty('height', `${(bottom - top) * height}px`);
      this.#pool.paint(top, bottom, { ...painting, y: (index) => (index - top) * height });
      return;
    }
    const window = this.#window;
    window.plan(count, height, head);
    window.hostUpdated();
    const { first, end } = window;
    this.#source.want(first, end);
    let known = 0;
    for (let index = first; index < end; index += 1)
      known += Number(!!painting.row(index) || painting.isMissing(index));
    // Far away rows may be of two pages: they are seen together.
    const [from, to] = this.#painted;
    const least = first >= to || end <= from ? end - first : 1;
    if (this.#hasRows && known < least) {
      this.#wait ??= setTimeout(() => {
        this.#hasRows = false;
        this.paint();
      }, waitMilliseconds);
      return;
    }
    this.#stopWaiting();
    this.#hasRows = known > 0;
    this.#painted = [first, end];
    this.#pool.paint(first, end, { ...painting, y: (index) => window.y(index) });
    this.#source.drawn();
  }

  #stopWaiting(): void {
    clearTimeout(this.#wait);
    this.#wait = undefined;
  }
}
