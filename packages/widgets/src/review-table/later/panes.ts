import { nothing } from 'lit';
import { adoptLate } from '../../theme/adopt-late.ts';
import { fieldStyles } from '../../theme/field.styles.ts';
import type { Pane } from '../review-table.view.ts';
import { AssignPane } from './assign-pane.ts';
import type { Desk, PaneHostElement } from './desk.ts';
import { ExportPane } from './export-pane.ts';
import { FilterPane } from './filter-pane.ts';
import { layoutPane } from './layout-pane.ts';
import { paneStyles } from './panes.styles.ts';
import { ReasonPane } from './reason-pane.ts';
import { ViewsPane } from './views-pane.ts';

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
