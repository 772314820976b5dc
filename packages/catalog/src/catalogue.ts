import type { Entry } from './entry.ts';

/** Half-open range of UTF-16 offsets, as `String.prototype.slice` takes them. */
export type Range = readonly [start: number, end: number];

export interface SearchOptions {
  /** Most hits to return; 50 unless told. `total` counts all of them. */
  readonly limit?: number;
  /** Code of a group: search it and what it holds, nothing else. */
  readonly within?: string;
  /** Leave out groups. */
  readonly leavesOnly?: boolean;
  /** Leave out what is not in force on this day (`YYYY-MM-DD`, Asia/Shanghai). */
  readonly onDate?: string;
}

export interface Hit<E extends Entry = Entry> {
  readonly code: string;
  readonly name: string;
  readonly leaf: boolean;
  readonly entry: E;
  /** From the root down to the entry itself. */
  readonly path: readonly E[];
  /** What of `name` matched, ascending, without overlap. Empty when only the code matched. */
  readonly nameRanges: readonly Range[];
  /** What of `code` matched. */
  readonly codeRanges: readonly Range[];
}

export interface SearchResult<E extends Entry = Entry> {
  /** Best first, at most `limit`. */
  readonly hits: readonly Hit<E>[];
  /** How many entries match in all. */
  readonly total: number;
}

/**
 * A classification with its codes, its tree and its search.
 *
 * @example
 * const industries = await loadIndustries();
 * industries.search('dgzz', { leavesOnly: true }).hits[0]; // 0111 稻谷种植, by its initials
 * industries.path('0111').map(({ name }) => name); // 农、林、牧、渔业 / 农业 / 谷物种植 / 稻谷种植
 */
export interface Catalogue<E extends Entry = Entry> {
  readonly id: string;
  /** Edition of the standard, as a person would name it. */
  readonly edition: string;
  /** SHA-256 of the content (`canonicalText`), 64 hexadecimal digits. The same in the browser and on the server. */
  readonly hash: string;
  readonly size: number;
  readonly roots: readonly E[];
  get(code: string): E | undefined;
  /** What a group holds directly, in the order of the standard; with a date, only what is in force on it. */
  children(code: string, onDate?: string): readonly E[];
  /** From the root down to the code itself; empty for an unknown code. */
  path(code: string): readonly E[];
  /** True for a known code that can be chosen, false for a group, a reserved code or an unknown one. */
  leaf(code: string): boolean;
  /** What replaced a retired code; undefined when it was not replaced, not retired or not known. */
  successor(code: string): E | undefined;
  /** True for a known code in force on the day (`YYYY-MM-DD`, Asia/Shanghai). */
  isCurrent(code: string, onDate: string): boolean;
  /** Every entry in the order of the standard, a group before what it holds. */
  entries(): IterableIterator<E>;
  /** Does beforehand what makes a first search slow, for a moment when nobody waits, as after a first paint. */
  prepareSearch(): void;
  /**
   * By code, Chinese text, full pinyin, initials or a mixture; width, case, tone marks and punctuation do not matter.
   * Words set apart by spaces must all match. Never throws; an empty query matches nothing.
   */
  search(query: string, options?: SearchOptions): SearchResult<E>;
}
