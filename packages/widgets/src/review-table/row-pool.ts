import type { CaseRow } from '@zxkt/contract/resources/review';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import type { CellWords } from './columns.ts';

/** A cell of the grid: row −1 is the head, column 0 the boxes to tick. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What the rows are painted from. */
export interface Painting {
  readonly row: (index: number) => CaseRow | undefined;
  readonly isMissing: (index: number) => boolean;
  readonly isSelected: (row: CaseRow) => boolean;
  readonly words: (column: CaseColumn, row: CaseRow) => CellWords;
  /** What a box to tick is called. */
  readonly boxLabel: (row: CaseRow) => string;
  /** Where a case leads; empty: nowhere by itself. */
  readonly href: (row: CaseRow) => string;
  readonly y: (index: number) => number;
  readonly active: GridPlace;
}

/** Of one cell: its nodes, and what they show now. Texts are changed, not put in place of one another: nothing is laid out anew but them. */
interface Cell {
  readonly frame: HTMLElement;
  readonly word: Text;
  readonly note: Text | undefined;
  said: CellWords;
}

const none: CellWords = { word: '' };

const make = (tag: string, role: string, name: string): HTMLElement => {
  const element = document.createElement(tag);
  if (role) element.setAttribute('role', role);
  element.className = name;
  return element;
};

const makeWords = (tag: string, name: string): HTMLElement => {
  const element = make(tag, '', name);
  element.append('');
  return element;
};

const makeCell = (column: CaseColumn): HTMLElement => {
  const element = make('div', 'gridcell', `cell ${column}`);
  if (column === 'unitName') {
    const link = make('a', '', 'name');
    link.tabIndex = -1;
    // A name may hold marks that turn the direction of what follows: they end with it.
    link.append(makeWords('bdi', 'word'));
    element.append(link);
  } else if (column === 'status') element.append(makeWords('span', 'word'), makeWords('span', 'aside'));
  // Dates are of one width: what stands behind them stands still.
  else if (column === 'dueOn') element.append(makeWords('span', 'aside'), makeWords('span', 'word'));
  else element.append('');
  return element;
};

/** A row as each of them begins: rows are copies of it. */
const makeRow = (columns: readonly CaseColumn[]): HTMLElement => {
  const row = make('div', 'row', 'row');
  const box = make('div', 'gridcell', 'cell box');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.tabIndex = -1;
  box.append(input);
  row.append(box, ...columns.map(makeCell));
  for (const [column, cell] of [...row.children].entries()) cell.setAttribute('aria-colindex', String(column + 1));
  return row;
};

/** One element that shows a row, then another: made once, painted whenever it shows something else. */
class PooledRow {
  readonly element: HTMLElement;
  index = -1;
  readonly #box: HTMLInputElement;
  readonly #cells: readonly Cell[];
  readonly #slot: number;
  readonly #columns: readonly CaseColumn[];
  readonly #link: Element | null;
  #row: CaseRow | undefined;
  #stamp = -1;
  /** Nowhere yet. No `NaN`, which makes an engine print all places as fractions, by way of a table of 49 kB. */
  #y = -1;
  #href = '';
  #kind = 'new';
  #active: Element | undefined;

  constructor(slot: number, columns: readonly CaseColumn[], pattern: HTMLElement) {
    this.#slot = slot;
    this.#columns = columns;
    this.element = pattern.cloneNode(true) as HTMLElement;
    const [box, ...cells] = this.element.children as Iterable<HTMLElement>;
    this.#box = box?.firstChild as HTMLInputElement;
    this.#cells = cells.map((element) => {
      const frame = element.querySelector<HTMLElement>('.word') ?? element;
      const note = element.querySelector('.aside')?.firstChild as Text | undefined;
      return { frame, word: frame.firstChild as Text, note, said: none };
    });
    this.#link = this.element.querySelector('a');
  }

  hide(): void {
    this.index = -1;
    this.#turn('gone');
  }

  /** `stamp` tells whether what rows are painted from is another than before. */
  paint(index: number, painting: Painting, stamp: number): void {
    const y = painting.y(index);
    if (y !== this.#y) this.element.style.setProperty('transform', `translateY(${y}px)`);
    this.#y = y;
    const row = painting.row(index);
    if (index === this.index && row && row === this.#row && stamp === this.#stamp) return;
    if (index !== this.index) this.element.setAttribute('aria-rowindex', String(index + 2));
    this.index = index;
    this.#stamp = stamp;
    this.#point(painting.active);
    if (!row) {
      this.#row = undefined;
      this.#turn(painting.isMissing(index) ? 'waiting missing' : 'waiting');
      return;
    }
    const isSelected = painting.isSelected(row);
    this.#turn(isSelected ? 'selected' : '');
    if (this.#box.checked !== isSelected) this.#box.checked = isSelected;
    if (row !== this.#row) {
      this.#box.setAttribute('aria-label', painting.boxLabel(row));
      const href = painting.href(row);
      if (href !== this.#href) this.#link?.setAttribute('href', href);
      this.#href = href;
    }
    this.#row = row;
    for (let at = 0; at < this.#columns.length; at += 1)
      this.#say(this.#cells[at] as Cell, painting.words(this.#columns[at] as CaseColumn, row));
  }

  #say(cell: Cell, { word, tone, note = '' }: CellWords): void {
    const before = cell.said;
    if (word !== before.word) cell.word.data = word;
    if (!cell.note) {
      cell.said = { word };
      return;
    }
    if (tone !== before.tone) cell.frame.className = tone ? `word tag ${tone}` : 'word';
    if (note !== (before.note ?? '')) cell.note.data = note;
    cell.said = { word, tone, note };
  }

  #turn(kind: string): void {
    if (kind === this.#kind) return;
    this.#kind = kind;
    this.element.className = `row ${kind}`;
    this.element.setAttribute('aria-selected', String(kind === 'selected'));
    // Its cells are hidden until there is something in them.
    this.element.setAttribute('aria-busy', String(kind.startsWith('waiting')));
  }

  #point({ row, column }: GridPlace): void {
    const cell = row === this.index ? this.element.children[column] : undefined;
    if (cell === this.#active) return;
    this.#active?.classList.remove('active');
    if (cell) {
      cell.classList.add('active');
      // By its id the grid tells which it is; the others need none.
      cell.id = `cell-${this.#slot}-${column}`;
    }
    this.#active = cell;
  }
}

/**
 * The rows in sight, each in an element that is used again for another row when it is out of sight: what moves is painted,
 * nothing is made or thrown away while someone scrolls.
 */
export class RowPool {
  readonly #extent: HTMLElement;
  readonly #columns: readonly CaseColumn[];
  readonly #pattern: HTMLElement;
  #rows: PooledRow[] = [];
  #stamp = 0;

  constructor(extent: HTMLElement, columns: readonly CaseColumn[]) {
    this.#extent = extent;
    this.#columns = columns;
    this.#pattern = makeRow(columns);
    extent.replaceChildren();
  }

  /** What the rows are painted from is another now, though they are the same. */
  refresh(): void {
    this.#stamp += 1;
  }

  paint(first: number, end: number, painting: Painting): void {
    this.#grow(end - first);
    const size = this.#rows.length;
    if (size === 0) return;
    for (let index = first; index < first + size; index += 1) {
      const row = this.#rows[index % size];
      if (index < end) row?.paint(index, painting, this.#stamp);
      else row?.hide();
    }
  }

  /** The element of a cell, where it is drawn. */
  cell({ row, column }: GridPlace): Element | undefined {
    return this.#rows.find(({ index }) => index === row)?.element.children[column];
  }

  /** The place of an element within the rows. */
  place(target: Element): GridPlace | undefined {
    const cell = target.closest('[role="gridcell"]');
    const row = this.#rows.find(({ element }) => element === cell?.parentElement);
    if (!cell || !row || row.index < 0) return undefined;
    return { row: row.index, column: [...row.element.children].indexOf(cell) };
  }

  #grow(size: number): void {
    const before = this.#rows.length;
    for (let slot = before; slot < size; slot += 1) this.#rows.push(new PooledRow(slot, this.#columns, this.#pattern));
    this.#extent.append(...this.#rows.slice(before).map(({ element }) => element));
  }
}
