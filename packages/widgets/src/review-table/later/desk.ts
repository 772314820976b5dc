import type { Connection } from '@zxkt/client/connection';
import type { ReactiveControllerHost } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import type { ReviewTableLaterKey } from '../../locales/zh-CN/review-table-later.ts';
import type { BulkDecision } from '../bulk-controller.ts';
import type { TableText } from '../review-table.view.ts';
import type { TableView } from '../table-view.ts';

export type PaneHostElement = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What the panes know of the table, and may do to it. */
export interface Desk {
  readonly text: TableText;
  readonly connect: () => Promise<Connection>;
  readonly view: () => TableView;
  readonly show: (change: Partial<TableView>) => void;
  readonly selected: () => number;
  readonly isSenior: () => boolean;
  readonly decide: (decision: BulkDecision) => void;
  readonly assign: (staff?: string) => void;
  readonly close: () => void;
  /** Once what is to be seen is drawn. */
  readonly focus: (selector: string) => void;
  readonly say: (sentence: string) => void;
  readonly failed: (failure: Failure) => void;
  readonly fetchFile: (url: string) => void;
}

export type Say = (key: ReviewTableLaterKey, params?: Readonly<Record<string, string | number>>) => string;

/** Sentences that load with the panes. */
export const sayOf =
  (text: TableText): Say =>
  (key, params) =>
    text.code(key, params);
