import type { Catalogue, Entry, Hit, SearchResult } from '@zxkt/catalog';
import { TreeRows, type ChildrenOf, type Row } from './tree-rows.ts';

/** Most hits that are listed; whoever gets more does better to type on. */
const mostHits = 100;

/** Letters typed into the tree within this time of each other make one word. */
const typingMilliseconds = 800;

/** What is on the left: the tree, or what a search found in it, and which line the keyboard is on. */
export class Finder<E extends Entry = Entry> {
  readonly tree: TreeRows<E>;
  readonly catalogue: Catalogue<E>;
  readonly today: string;
  query = '';
  result: SearchResult<E> | undefined;
  /** Line of the keyboard; -1 before it was used. */
  active = -1;
  #activeInTree = -1;
  #typed = '';
  #typedAt = 0;

  constructor(catalogue: Catalogue<E>, today: string, childrenOf: ChildrenOf<E>) {
    this.catalogue = catalogue;
    this.today = today;
    this.tree = new TreeRows(catalogue, today, childrenOf);
  }

  get length(): number {
    return this.result ? this.result.hits.length : this.tree.rows.length;
  }

  get activeEntry(): E | undefined {
    return this.entryAt(this.active);
  }

  entryAt(index: number): E | undefined {
    return this.result ? this.result.hits[index]?.entry : this.tree.rows[index]?.entry;
  }

  hitAt(index: number): Hit<E> | undefined {
    return this.result?.hits[index];
  }

  rowAt(index: number): Row<E> | undefined {
    return this.result ? undefined : this.tree.rows[index];
  }

  search(query: string): void {
    this.query = query;
    const wasSearching = !!this.result;
    if (query.trim()) {
      if (!wasSearching) this.#activeInTree = this.active;
      this.result = this.catalogue.search(query, { limit: mostHits, onDate: this.today });
      this.active = -1;
    } else {
      this.result = undefined;
      if (wasSearching) this.active = this.#activeInTree;
    }
  }

  /** Shows a code in its place in the tree, and leaves the search. */
  reveal(code: string): number {
    this.search('');
    const index = this.tree.reveal(code);
    if (index >= 0) this.active = index;
    return index;
  }

  toggle(index: number): void {
    const code = this.tree.rows[index]?.entry.code;
    this.tree.toggle(index);
    this.active = code === undefined ? this.active : index;
  }

  /**
   * Moves as the tree pattern of ARIA says. Answers whether the key was one for moving. `page`: lines of a PageDown.
   */
  move(key: string, page: number): boolean {
    const last = this.length - 1;
    const to = (index: number) => {
      this.active = Math.max(0, Math.min(last, index));
      return true;
    };
    switch (key) {
      case 'ArrowDown':
        return to(this.active + 1);
      case 'ArrowUp':
        return to(this.active - 1);
      case 'PageDown':
        return to(this.active + page);
      case 'PageUp':
        return to(this.active - page);
      case 'Home':
        return to(0);
      case 'End':
        return to(last);
      case 'ArrowRight':
        return this.#inward();
      case 'ArrowLeft':
        return this.#outward();
      case '*':
        if (!this.result) this.#openSiblings();
        return true;
    }
    return false;
  }

  /**
   * Moves to the next line that begins with what is typed: its code, its name, or the pinyin or initials of its name.
   * `at`: time stamp of the key.
   */
  typeAhead(letter: string, at: number): boolean {
    if (letter.length !== 1 || letter === ' ' || this.result) return false;
    const goesOn = at - this.#typedAt < typingMilliseconds;
    this.#typedAt = at;
    const word = goesOn ? this.#typed + letter : letter;
    // The same letter again, where no name begins with both, goes to the next name that begins with it.
    const repeats = goesOn && this.#typed === letter;
    if (this.#goTo(word, word.length === 1)) this.#typed = word;
    else if (repeats) this.#goTo(letter, true);
    else this.#typed = word;
    return true;
  }

  #goTo(word: string, beyond: boolean): boolean {
    const begin = this.#beginningWith(word);
    const { rows } = this.tree;
    const from = beyond ? this.active + 1 : Math.max(0, this.active);
    for (let step = 0; step < rows.length; step++) {
      const index = (from + step) % rows.length;
      if (!begin.has(rows[index]?.entry.code ?? '')) continue;
      this.active = index;
      return true;
    }
    return false;
  }

  #beginningWith(text: string): ReadonlySet<string> {
    const { hits } = this.catalogue.search(text, { limit: Number.POSITIVE_INFINITY });
    const begin = hits.filter(({ nameRanges: [name], codeRanges: [code] }) => name?.[0] === 0 || code?.[0] === 0);
    return new Set(begin.map(({ code }) => code));
  }

  #inward(): boolean {
    const row = this.rowAt(this.active);
    if (row && !row.entry.leaf) {
      if (row.open) this.active++;
      else this.tree.open(this.active);
    }
    return true;
  }

  #outward(): boolean {
    if (this.result) return true;
    if (this.rowAt(this.active)?.open) this.tree.close(this.active);
    else this.active = Math.max(0, this.tree.parentOf(this.active) < 0 ? this.active : this.tree.parentOf(this.active));
    return true;
  }

  #openSiblings(): void {
    const code = this.activeEntry?.code;
    this.tree.openSiblings(Math.max(0, this.active));
    if (code !== undefined) this.active = this.tree.indexOf(code);
  }
}
