import type { Connection } from '@zxkt/client/connection';
import { nothing, type ReactiveControllerHost } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import type { ReviewTableLaterKey } from '../../locales/zh-CN/review-table-later.ts';
import { adoptLate } from '../../theme/adopt-late.ts';
import { fieldStyles } from '../../theme/field.styles.ts';
import type { BulkDecision } from '../bulk-controller.ts';
import type { Pane, TableText } from '../review-table.view.ts';
import type { TableView } from '../table-view.ts';
import { AssignPane } from './assign-pane.ts';
import { ExportPane } from './export-pane.ts';
import { FilterPane } from './filter-pane.ts';
import { layoutPane } from './layout-pane.ts';
import { paneStyles } from './panes.styles.ts';
import { ReasonPane } from './reason-pane.ts';
import { ViewsPane } from './views-pane.ts';

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

interface PaneOf {
  /** It is about to be shown. */
  readonly open: () => void;
  readonly view: () => unknown;
}

/** The panel of filters and the dialogs: everything that is not needed to look at a list. */
export class Panes {
  readonly #panes: Readonly<Record<Pane, PaneOf>>;

  constructor(host: PaneHostElement, desk: Desk) {
    adoptLate(host, [fieldStyles, paneStyles]);
    this.#panes = {
      filter: new FilterPane(host, desk),
      views: new ViewsPane(host, desk),
      layout: { open: () => undefined, view: () => layoutPane(desk) },
      export: new ExportPane(host, desk),
      return: new ReasonPane(host, desk, 'return'),
      reject: new ReasonPane(host, desk, 'reject'),
      assign: new AssignPane(host, desk),
    };
  }

  open(pane: Pane): void {
    this.#panes[pane].open();
  }

  view(pane: Pane): unknown {
    return this.#panes[pane].view() ?? nothing;
  }
}
