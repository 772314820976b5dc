import type { Catalogue, Entry } from '@zxkt/catalog';

/** A line of the tree on the screen. */
export interface Row<E extends Entry = Entry> {
  readonly entry: E;
  /** From 1. */
  readonly depth: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly size: number;
  readonly open: boolean;
}

/** What a group shows when it is opened. */
export type ChildrenOf<E extends Entry> = (catalogue: Catalogue<E>, code: string, today: string) => readonly E[];

export const childrenInForce = <E extends Entry>(catalogue: Catalogue<E>, code: string, today: string): readonly E[] =>
  catalogue.children(code, today);

/** The open part of a catalogue's tree as one list of lines, top to bottom. */
export class TreeRows<E extends Entry> {
  rows: readonly Row<E>[];
  readonly #catalogue: Catalogue<E>;
  readonly #today: string;
  readonly #childrenOf: ChildrenOf<E>;

  constructor(catalogue: Catalogue<E>, today: string, childrenOf: ChildrenOf<E>) {
    this.#catalogue = catalogue;
    this.#today = today;
    this.#childrenOf = childrenOf;
    this.rows = rowsOf(
      // Asked about a code, a catalogue makes its table of all codes: not before the first lines are on the screen.
      catalogue.roots.filter(({ code, from, until }) => !(from || until) || catalogue.isCurrent(code, today)),
      1,
    );
  }

  indexOf(code: string): number {
    return this.rows.findIndex(({ entry }) => entry.code === code);
  }

  open(index: number): void {
    const row = this.rows[index];
    if (!row || row.open || row.entry.leaf) return;
    const held = rowsOf(this.#childrenOf(this.#catalogue, row.entry.code, this.#today), row.depth + 1);
    if (!held.length) return;
    this.rows = [...this.rows.slice(0, index), { ...row, open: true }, ...held, ...this.rows.slice(index + 1)];
  }

  close(index: number): void {
    const row = this.rows[index];
    if (!row?.open) return;
    this.rows = [...this.rows.slice(0, index), { ...row, open: false }, ...this.rows.slice(this.#endOf(index))];
  }

  toggle(index: number): void {
    if (this.rows[index]?.open) this.close(index);
    else this.open(index);
  }

  parentOf(index: number): number {
    const depth = this.rows[index]?.depth ?? 1;
    let at = index - 1;
    while (at >= 0 && (this.rows[at]?.depth ?? 0) >= depth) at--;
    return at;
  }

  /** Opens a line and all its siblings, as `*` does in a tree. Answers how many. */
  openSiblings(index: number): number {
    const parent = this.parentOf(index);
    const depth = this.rows[index]?.depth ?? 1;
    const end = parent < 0 ? this.rows.length : this.#endOf(parent);
    const opened: Row<E>[] = [];
    let count = 0;
    for (const row of this.rows.slice(parent + 1, end)) {
      const held =
        row.depth === depth && !row.open && !row.entry.leaf
          ? rowsOf(this.#childrenOf(this.#catalogue, row.entry.code, this.#today), depth + 1)
          : [];
      if (held.length) count++;
      opened.push(held.length ? { ...row, open: true } : row, ...held);
    }
    this.rows = [...this.rows.slice(0, parent + 1), ...opened, ...this.rows.slice(end)];
    return count;
  }

  /** Opens the way to a code, and answers its line; -1 where the tree does not show it. */
  reveal(code: string): number {
    for (const { code: group } of this.#catalogue.path(code).slice(0, -1)) {
      const index = this.indexOf(group);
      if (index >= 0) this.open(index);
    }
    return this.indexOf(code);
  }

  #endOf(index: number): number {
    const depth = this.rows[index]?.depth ?? 0;
    let end = index + 1;
    while (end < this.rows.length && (this.rows[end]?.depth ?? 0) > depth) end++;
    return end;
  }
}

const rowsOf = <E extends Entry>(entries: readonly E[], depth: number): Row<E>[] =>
  entries.map((entry, at) => ({ entry, depth, position: at + 1, size: entries.length, open: false }));
