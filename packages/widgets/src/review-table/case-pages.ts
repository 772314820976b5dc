import type { Connection } from '@zxkt/client/connection';
import { listCases, markCases } from '@zxkt/contract/calls/reviews';
import { markEvery, type CaseFilter, type CaseRow, type caseSorts } from '@zxkt/contract/resources/review';
import { failureOf, type Failure } from '../controllers/failure.ts';

export type CaseSort = (typeof caseSorts)[number];

/** What the list is asked for. */
export interface CaseQuestion {
  readonly filter: CaseFilter;
  readonly sort: CaseSort;
}

interface Page {
  readonly rows: readonly CaseRow[];
  readonly next: string | null;
}

interface Watch {
  /** Rows came, or there are more to come. */
  readonly changed: () => void;
  readonly failed: (failure: Failure) => void;
}

/** Pages that are kept: those looked at last. What is printed takes all of them. */
const mostKept = 8;

/** So many rows before the end of what is known, more is asked for. */
const ahead = 10 * markEvery;

/**
 * The rows of a list of any length by their place in it, a page at a time: the pages in sight are asked for, wherever they
 * are. A page begins where its neighbour ends; in the middle of the list, where the server marked it (`markCases`). Ten
 * thousand rows are marked at a time, more when someone comes near their end.
 */
export class CasePages {
  /** Rows that can be looked at by now. */
  total = 0;
  /** Whether these are all there are. */
  exact = false;
  /** The list is another one by now: its pages no longer follow on each other. */
  outdated = false;
  readonly #watch: Watch;
  #question: CaseQuestion = { filter: {}, sort: 'newest' };
  #connection: Connection | undefined;
  #pages = new Map<number, Page>();
  #asked = new Map<number, AbortController>();
  #failed = new Set<number>();
  #marks: string[] = [];
  /** Where the next marks begin; undefined while nothing is known of it, null where there are none. */
  #nextMarks: string | null | undefined;
  #isMarking = false;
  #range: readonly [first: number, end: number] = [0, 0];
  #whole = new AbortController();

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** Begins another list, or the same anew: settles when its first rows are there. Throws what the call throws. */
  async open(connection: Connection, question: CaseQuestion): Promise<void> {
    this.close();
    this.#connection = connection;
    const { signal } = this.#whole;
    const page = await this.#ask(connection, question, undefined, signal);
    signal.throwIfAborted();
    this.#question = question;
    this.#pages = new Map([[0, page]]);
    this.#failed = new Set();
    this.#marks = page.next === null ? [] : [page.next];
    this.#nextMarks = page.next === null ? null : undefined;
    this.#range = [0, 0];
    this.outdated = false;
    this.exact = page.next === null;
    this.total = page.rows.length + (this.exact ? 0 : markEvery);
    // Not before `count`.
    this.#isMarking = true;
  }

  /** The rows were seen: now to how many there are, and where their pages begin. */
  count(): void {
    this.#isMarking = false;
    void this.#mark();
  }

  /** Ends what is under way. The rows stay until another list begins. */
  close(): void {
    this.#whole.abort();
    this.#whole = new AbortController();
    for (const asked of this.#asked.values()) asked.abort();
    this.#asked = new Map();
    this.#isMarking = false;
  }

  /** Whether it is known how many there are, or that they are more than are counted. */
  get isCounted(): boolean {
    return this.exact || this.#nextMarks !== undefined;
  }

  row(index: number): CaseRow | undefined {
    return this.#pages.get(Math.floor(index / markEvery))?.rows[index % markEvery];
  }

  /** Whether the page of a row could not be had. */
  isMissing(index: number): boolean {
    return this.#failed.has(Math.floor(index / markEvery));
  }

  /** Rows that are there around one, in order, without a gap, and the place of the first. */
  rowsAround(index: number, most: number): { readonly first: number; readonly rows: readonly CaseRow[] } {
    let page = Math.floor(index / markEvery);
    while (this.#pages.has(page - 1) && (index - (page - 1) * markEvery) * 2 < most) page -= 1;
    const first = page * markEvery;
    const rows: CaseRow[] = [];
    for (let next = this.#pages.get(page); next && rows.length < most; next = this.#pages.get((page += 1)))
      rows.push(...next.rows);
    return { first, rows: rows.slice(0, most) };
  }

  /** The rows that are in memory, in their order. */
  *held(): IterableIterator<CaseRow> {
    for (const [, { rows }] of [...this.#pages].sort(([one], [other]) => one - other)) yield* rows;
  }

  /** Asks for the rows in sight, and lets go of what is out of it. */
  want(first: number, end: number): void {
    this.#range = [first, end];
    if (end <= first) return;
    const [from, to] = [Math.floor(first / markEvery), Math.floor((end - 1) / markEvery)];
    for (const [page, asked] of this.#asked) {
      if (page >= from && page <= to) continue;
      asked.abort();
      this.#asked.delete(page);
    }
    for (let page = from; page <= to; page += 1) this.#load(page);
    // Rows come first: this is asked again when they are there.
    if (!this.exact && this.#asked.size === 0 && end > this.total - ahead) void this.#mark();
  }

  /** Asks once more for what could not be had. */
  retry(): void {
    if (this.#failed.size === 0) return;
    this.#failed = new Set();
    this.want(...this.#range);
  }

  /** Knows all of the list, however long: for who wants to its end. */
  async reachEnd(signal: AbortSignal): Promise<void> {
    while (!this.exact && !signal.aborted && (await this.#mark()));
  }

  /** Puts the newest state of a case in place of the one before. */
  replace(row: CaseRow): void {
    for (const [number, page] of this.#pages) {
      if (page.rows.some(({ id }) => id === row.id))
        this.#pages.set(number, { ...page, rows: page.rows.map((before) => (before.id === row.id ? row : before)) });
    }
  }

  #load(number: number): void {
    const page = this.#pages.get(number);
    if (page) {
      // The last to be let go.
      this.#pages.delete(number);
      this.#pages.set(number, page);
      return;
    }
    if (this.#asked.has(number) || this.#failed.has(number) || !this.#connection) return;
    const cursor = number === 0 ? undefined : (this.#pages.get(number - 1)?.next ?? this.#marks[number - 1]);
    if (number > 0 && cursor === undefined) return;
    const asked = new AbortController();
    this.#asked.set(number, asked);
    void this.#fetch(this.#connection, number, cursor, asked);
  }

  async #fetch(connection: Connection, number: number, cursor: string | undefined, asked: AbortController) {
    try {
      const page = await this.#ask(connection, this.#question, cursor, asked.signal);
      if (asked.signal.aborted) return;
      this.#keep(number, page);
    } catch (error) {
      if (asked.signal.aborted) return;
      this.#failed.add(number);
      this.#watch.failed(failureOf(error));
    }
    this.#asked.delete(number);
    this.#watch.changed();
  }

  #keep(number: number, page: Page): void {
    this.#pages.set(number, page);
    for (const old of this.#pages.keys()) {
      if (this.#pages.size <= mostKept) break;
      this.#pages.delete(old);
    }
    const mark = this.#marks[number];
    if (mark !== undefined && mark !== page.next) this.outdated = true;
    if (page.next !== null) return;
    this.exact = true;
    this.#nextMarks = null;
    this.total = number * markEvery + page.rows.length;
  }

  /** Gets the next marks; false where there are none, or they cannot be had now. */
  async #mark(): Promise<boolean> {
    const connection = this.#connection;
    if (!connection || this.#isMarking || this.#nextMarks === null) return false;
    const { signal } = this.#whole;
    const { filter, sort } = this.#question;
    const cursor = this.#nextMarks;
    this.#isMarking = true;
    try {
      const query = { ...filter, sort, ...(cursor !== undefined && { cursor }) };
      const { count, marks, next } = await connection.send(markCases, { query }, { signal });
      if (signal.aborted) return false;
      if (cursor === undefined) {
        if (this.#marks[0] !== marks[0] && count > markEvery) this.outdated = true;
        this.#marks = marks;
        this.total = Math.max(count, this.#pages.get(0)?.rows.length ?? 0);
      } else {
        this.#marks.push(cursor, ...marks);
        this.total += count;
      }
      this.#nextMarks = next;
      this.exact = next === null;
    } catch (error) {
      if (signal.aborted) return false;
      this.#watch.failed(failureOf(error));
      return false;
    } finally {
      if (!signal.aborted) this.#isMarking = false;
    }
    this.want(...this.#range);
    this.#watch.changed();
    return true;
  }

  async #ask(
    connection: Connection,
    { filter, sort }: CaseQuestion,
    cursor: string | undefined,
    signal: AbortSignal,
  ): Promise<Page> {
    const query = { ...filter, sort, limit: String(markEvery), ...(cursor !== undefined && { cursor }) };
    const { items, next } = await connection.send(listCases, { query }, { signal });
    return { rows: items, next };
  }
}
