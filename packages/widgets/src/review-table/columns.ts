import type { CodeTreeId } from '@zxkt/catalog';
import type { CaseRow } from '@zxkt/contract/resources/review';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import { clockTone, clockWords, caseToneOf, type CaseTone, type ReviewText } from '../review/case-words.ts';

/** Width in pixels at first. */
export const columnWidths: Readonly<Record<CaseColumn, number>> = {
  unitName: 240,
  number: 220,
  uscc: 192,
  organisationCode: 136,
  filingRegion: 120,
  region: 208,
  economicType: 160,
  industries: 220,
  status: 172,
  version: 72,
  submittedAt: 148,
  dueOn: 252,
};

/** Shown unless someone chooses otherwise. */
export const usualColumns: readonly CaseColumn[] = ['unitName', 'uscc', 'region', 'status', 'submittedAt', 'dueOn'];

/** What a card on a phone has room for. */
export const cardColumns: readonly CaseColumn[] = ['unitName', 'uscc', 'status', 'submittedAt', 'region', 'dueOn'];

/** Heights of rows in pixels: on a desk by density, on a phone those of cards. */
export const densities = { normal: 52, dense: 36 } as const;
export type Density = keyof typeof densities;
export const cardHeight = 156;

/** What the order of the list follows: being due follows from being submitted. */
export const isSortable = (column: CaseColumn): boolean => column === 'submittedAt';

/** What a cell shows: a word, perhaps in a frame of a tone, and something smaller behind it. */
export interface CellWords {
  readonly word: string;
  readonly tone?: CaseTone | undefined;
  readonly note?: string | undefined;
}

export interface Names {
  /** The code itself, where its name is not there or there is none. */
  readonly nameOf: (catalogue: CodeTreeId, code: string) => string;
}

/** `2026-03-10 18:30`, as the ministry's clock shows it. */
export const instantWords = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

type Say = (row: CaseRow, text: ReviewText, names: Names) => CellWords | string | null;

const sayings: Readonly<Record<CaseColumn, Say>> = {
  unitName: (row) => row.unitName,
  number: (row) => row.number,
  uscc: (row) => row.uscc,
  organisationCode: (row) => row.organisationCode,
  filingRegion: ({ filingRegion: code }, _text, { nameOf }) => nameOf('filing-regions', code),
  region: ({ region: code }, _text, { nameOf }) => nameOf('regions', code),
  economicType: ({ economicType: code }, _text, { nameOf }) => nameOf('economic-types', code),
  industries: ({ industries }, _text, { nameOf }) => industries.map((code) => nameOf('industries', code)).join('、'),
  status: ({ status, holder }, text) => ({
    word: text.get(`status/${status}`),
    tone: caseToneOf(status),
    note: holder ? (holder.mine ? text.get('holder/mine') : holder.name) : undefined,
  }),
  version: ({ version }) => String(version),
  submittedAt: ({ submittedAt }) => instantWords(submittedAt),
  dueOn: ({ clock }, text) =>
    clock ? { word: clockWords(text, clock), tone: clockTone(clock), note: clock.dueOn ?? undefined } : null,
};

/** What a cell of a column says about a case. */
export const cellWords = (column: CaseColumn, row: CaseRow, text: ReviewText, names: Names): CellWords => {
  const said = sayings[column](row, text, names);
  return typeof said === 'string' ? { word: said } : (said ?? { word: '' });
};
