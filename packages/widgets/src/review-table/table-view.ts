import { caseFilterEntries, caseSorts, type CaseFilter } from '@zxkt/contract/resources/review';
import { caseColumns, narrowest, widest, type CaseColumn } from '@zxkt/contract/resources/review-desk';
import * as v from 'valibot';
import type { CaseQuestion, CaseSort } from './case-pages.ts';
import { densities, usualColumns, type Density } from './columns.ts';

export const filterNames = Object.keys(caseFilterEntries) as (keyof CaseFilter)[];

/** What someone sees of the queue: what is asked, and how it is laid out. */
export interface TableView extends CaseQuestion {
  readonly columns: readonly CaseColumn[];
  readonly density: Density;
  /** In pixels, of columns that someone made wider or narrower. */
  readonly widths: Widths;
}

export type Widths = Readonly<Partial<Record<CaseColumn, number>>>;

export const usualView: TableView = {
  filter: {},
  sort: 'newest',
  columns: usualColumns,
  density: 'normal',
  widths: {},
};

type Words = Readonly<Record<string, string | null | undefined>>;

/** A filter from words that anybody may have changed, each judged by the contract's own rule: the others stay. */
export const filterOf = (words: Words): CaseFilter =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const result = v.safeParse(caseFilterEntries[name], words[name] ?? undefined);
      return result.success && result.output ? [[name, result.output]] : [];
    }),
  );

const isColumn = (word: string): word is CaseColumn => (caseColumns as readonly string[]).includes(word);

/** Columns in their order; the name is always among them. */
export const columnsOf = (words: readonly string[]): readonly CaseColumn[] => {
  const columns = [...new Set(words.filter(isColumn))];
  if (columns.length === 0) return usualColumns;
  return columns.includes('unitName') ? columns : ['unitName', ...columns];
};

export const withinWidths = (width: number): number => Math.round(Math.max(narrowest, Math.min(width, widest)));

/** Of columns that there are: the others are as wide as usual. */
export const widthsOf = (pairs: Iterable<readonly [column: string, width: number]>): Widths =>
  Object.fromEntries(
    [...pairs].flatMap(([column, width]) => (isColumn(column) ? [[column, withinWidths(width)]] : [])),
  );

/** `uscc-212.status-300` */
const widthsInWord = (word: string): Widths =>
  widthsOf([...word.matchAll(/(\w+)-(\d+)/g)].map(([, column = '', width]) => [column, Number(width)]));

const sortOf = (word: string | null | undefined): CaseSort => caseSorts.find((sort) => sort === word) ?? 'newest';

export const viewOfWords = (words: Words): TableView => ({
  filter: filterOf(words),
  sort: sortOf(words['sort']),
  columns: columnsOf((words['columns'] ?? '').split(',')),
  density: words['density'] && words['density'] in densities ? (words['density'] as Density) : 'normal',
  widths: widthsInWord(words['widths'] ?? ''),
});

/** The words of a filter, without those that are not given. */
export const wordsOfFilter = (filter: CaseFilter): Readonly<Record<string, string>> =>
  Object.fromEntries(filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : [])));

/** The words of a view: what is as usual is left out. */
export const wordsOfView = ({
  filter,
  sort,
  columns,
  density,
  widths,
}: TableView): Readonly<Record<string, string>> => ({
  ...wordsOfFilter(filter),
  ...(sort !== usualView.sort && { sort }),
  ...(columns.join() !== usualColumns.join() && { columns: columns.join() }),
  ...(density !== usualView.density && { density }),
  ...(Object.keys(widths).length > 0 && {
    widths: Object.entries(widths)
      .map((pair) => pair.join('-'))
      .join('.'),
  }),
});

/** Whether two questions are the same. */
export const isSameQuestion = (one: CaseQuestion, other: CaseQuestion): boolean =>
  one.sort === other.sort && filterNames.every((name) => one.filter[name] === other.filter[name]);
