import { bulkLimit, type CaseRow } from '@zxkt/contract/resources/review';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BulkController } from './bulk-controller.ts';
import { dragOf } from './column-drag.ts';
import { columnWidths, isSortable } from './columns.ts';
import type { GridBody } from './grid-body.ts';
import { gridAct, type GridAct } from './grid-keys.ts';
import type { QueueController } from './queue-controller.ts';
import type { TableText } from './review-table.view.ts';
import type { GridPlace } from './row-pool.ts';
import { withinWidths, type Widths } from './table-view.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

interface Parts {
  readonly text: TableText;
  readonly queue: QueueController;
  readonly bulk: BulkController;
  readonly body: GridBody;
  readonly columns: () => readonly CaseColumn[];
  readonly say: (sentence: string) => void;
  /** False where the host takes over. */
  readonly mayOpen: (row: CaseRow) => boolean;
}

const resizeStep = 16;
const boxWidth = 48;

/**
 * The hand in the grid, with the mouse or on the keys. The grid has the focus and tells which of its cells is active, for
 * cells come and go while someone scrolls.
 */
export class GridHand implements ReactiveController {
  active: GridPlace = { row: 0, column: 1 };
  readonly #host: Host;
  readonly #parts: Parts;
  /** A column that is being drawn wider or narrower. */
  #drawn: Widths = {};

  constructor(host: Host, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#lay();
  }

  focus(): void {
    this.#grid?.focus({ preventScroll: true });
  }

  /** To the first row: the list is another one. */
  rewind(): void {
    const { row, column } = this.active;
    this.active = { row: Math.min(row, 0), column };
    this.#parts.body.rewind();
  }

  /** No column more than there are. */
  keepWithin(): void {
    const { row, column } = this.active;
    this.active = { row, column: Math.min(column, this.#parts.columns().length) };
  }

  /** Tells which cell is active, wherever it is drawn by now. */
  point(): void {
    const grid = this.#grid;
    const id = this.#cell?.id;
    if (id === undefined) grid?.removeAttribute('aria-activedescendant');
    else if (grid?.getAttribute('aria-activedescendant') !== id) grid?.setAttribute('aria-activedescendant', id);
  }

  readonly keyed = (event: KeyboardEvent): void => {
    const { queue, columns, body } = this.#parts;
    const size = { rows: queue.pages.total, columns: columns().length + 1, page: body.page };
    const act = gridAct(event, this.active, size);
    if (!act) return;
    event.preventDefault();
    this.#act(act);
  };

  readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    const head = target.closest('[role="columnheader"]');
    if (head) this.#clickHead(target, Number(head.getAttribute('aria-colindex')) - 1);
    else this.#clickRow(event, target);
    this.#host.requestUpdate();
  };

  /** The focus stays on the grid. */
  readonly held = (event: MouseEvent): void => {
    if (!(event.target as Element).closest('a, input, [role="columnheader"]')) return;
    event.preventDefault();
    this.focus();
  };

  /** What is cut off is told whole, to whoever points at it. */
  readonly over = ({ target }: Event): void => {
    const cell = (target as Element).closest<HTMLElement>('.rows .cell');
    const words = (cell?.querySelector('.word') ?? cell)?.textContent ?? '';
    if (cell && cell.title !== words) cell.title = words;
  };

  readonly pressed = (event: PointerEvent): void => {
    const target = event.target as Element;
    const head = target.closest<HTMLElement>('[data-column]');
    const column = head?.dataset['column'] as CaseColumn | undefined;
    if (!head || !column || event.button !== 0) return;
    if (target.closest('[data-grip]')) {
      const { width } = head.getBoundingClientRect();
      dragOf(event, {
        moved: (by) => {
          this.#drawn = { [column]: withinWidths(width + by) };
          this.#lay();
        },
        ended: () => this.#keepWidths(),
      });
      return;
    }
    const heads = [...(head.parentElement?.querySelectorAll('[data-column]') ?? [])];
    const drop = (x: number): void => {
      const under = heads.findIndex((other) => x < other.getBoundingClientRect().right);
      const to = under < 0 ? heads.length - 1 : under;
      this.#move(column, to - heads.indexOf(head));
    };
    dragOf(event, { dropped: drop, element: head });
  };

  get #grid(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#grid');
  }

  get #cell(): Element | undefined {
    const { row, column } = this.active;
    if (row >= 0) return this.#parts.body.cell(this.active);
    return this.#host.renderRoot.querySelector(`#head-${column}`) ?? undefined;
  }

  #act(act: GridAct): void {
    const { text, columns } = this.#parts;
    const { row, column } = this.active;
    const name = columns()[column - 1];
    if (act.act === 'go') this.#goTo(act.to);
    else if (act.act === 'go-to-end') void this.#goToEnd(act.column);
    else if (act.act === 'toggle') this.#toggle(row);
    else if (act.act === 'toggle-all') this.#toggleAll();
    else if (act.act === 'open') this.#open(row);
    else if (!name) return;
    else if (act.act === 'move') this.#move(name, act.by);
    else if (act.act === 'widen') {
      this.#drawn = { [name]: withinWidths(this.#widthOf(name) + act.by * resizeStep) };
      this.#keepWidths();
      const words = { name: text.get(`column/${name}`), width: this.#widthOf(name) };
      this.#parts.say(text.get('column/width/say', words));
    } else if (isSortable(name)) this.sort();
  }

  /** The other way round. */
  sort(): void {
    const { queue, text, say } = this.#parts;
    const sort = queue.view.sort === 'newest' ? 'oldest' : 'newest';
    queue.show({ sort });
    say(text.get('sort/say', { order: text.get(`sort/${sort}`) }));
  }

  #goTo(to: GridPlace): void {
    this.active = to;
    this.#host.requestUpdate();
    if (to.row >= 0) this.#parts.body.show(to.row);
    void this.#host.updateComplete.then(() => this.#reveal());
  }

  async #goToEnd(column: number): Promise<void> {
    const { pages, signal } = this.#parts.queue;
    await pages.reachEnd(signal);
    this.#goTo({ row: pages.total - 1, column });
  }

  /** Brings the active cell into sight from the side. */
  #reveal(): void {
    const grid = this.#grid;
    const cell = this.#cell;
    if (!grid || !cell) return;
    const [outer, inner] = [grid.getBoundingClientRect(), cell.getBoundingClientRect()];
    if (inner.left < outer.left) grid.scrollLeft -= outer.left - inner.left;
    else if (inner.right > outer.right) grid.scrollLeft += Math.min(inner.right - outer.right, inner.left - outer.left);
  }

  #clickHead(target: Element, column: number): void {
    this.active = { row: -1, column };
    if (column === 0) {
      if (target.closest('input')) this.#toggleAll();
    } else if (!target.closest('[data-grip]')) this.#act({ act: 'sort' });
  }

  #clickRow(event: MouseEvent, target: Element): void {
    const { body, queue, mayOpen } = this.#parts;
    const place = body.place(target);
    if (!place) return;
    const row = queue.pages.row(place.row);
    if (!row) {
      queue.pages.retry();
      return;
    }
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (target.closest('a')) {
      // Into another tab: the browser's own affair.
      if (!isElsewhere && !mayOpen(row)) event.preventDefault();
    } else if (event.shiftKey) this.#toggleTo(place.row);
    else if (target.closest('.box')) this.#toggle(place.row);
    this.active = place;
  }

  /** As a click on the name does. */
  #open(index: number): void {
    const { body, columns } = this.#parts;
    body
      .cell({ row: index, column: columns().indexOf('unitName') + 1 })
      ?.querySelector('a')
      ?.click();
  }

  #toggle(index: number): void {
    const { queue, bulk } = this.#parts;
    const row = queue.pages.row(index);
    if (row && queue.mayDecide) this.#saySelected(bulk.toggle(row));
  }

  #toggleAll(): void {
    const { queue, bulk, body } = this.#parts;
    if (!queue.mayDecide) return;
    if (bulk.selected.size > 0) {
      bulk.clear();
      this.#saySelected(true);
    } else this.#saySelected(bulk.selectAll(queue.pages.rowsAround(body.first, bulkLimit + 1).rows));
  }

  #toggleTo(index: number): void {
    const { queue, bulk } = this.#parts;
    if (!queue.mayDecide) return;
    const from = Math.max(0, Math.min(this.active.row, index));
    const to = Math.max(this.active.row, index);
    const rows = Array.from({ length: to - from + 1 }, (_, at) => queue.pages.row(from + at));
    this.#saySelected(bulk.selectAll(rows.filter((row) => row !== undefined)));
  }

  #saySelected(fits: boolean): void {
    const { text, bulk, say } = this.#parts;
    const said = text.get('select/say', { count: bulk.selected.size });
    say(fits ? said : `${said}。${text.get('select/limit', { count: bulkLimit })}`);
  }

  #widthOf(column: CaseColumn): number {
    return this.#drawn[column] ?? this.#parts.queue.view.widths[column] ?? columnWidths[column];
  }

  #keepWidths(): void {
    const { queue } = this.#parts;
    queue.show({ widths: { ...queue.view.widths, ...this.#drawn } });
    this.#drawn = {};
  }

  /** Widths of columns, for all rows at once; what is left goes to the first. */
  #lay(): void {
    const widths = this.#parts.columns().map((column) => this.#widthOf(column));
    const [first, ...others] = widths.map((width) => `${width}px`);
    const least = widths.reduce((sum, width) => sum + width, boxWidth);
    const style = this.#grid?.style;
    style?.setProperty('--columns', `${boxWidth}px minmax(${first}, 1fr) ${others.join(' ')}`);
    style?.setProperty('--least', `${least}px`);
  }

  #move(column: CaseColumn, by: number): void {
    const { queue, text, say } = this.#parts;
    const columns = [...queue.view.columns];
    const from = columns.indexOf(column);
    const to = Math.max(0, Math.min(from + by, columns.length - 1));
    if (from < 0 || to === from) return;
    columns.splice(to, 0, ...columns.splice(from, 1));
    this.active = { row: -1, column: to + 1 };
    queue.show({ columns });
    say(text.get('column/move/say', { name: text.get(`column/${column}`), position: to + 1 }));
  }
}
