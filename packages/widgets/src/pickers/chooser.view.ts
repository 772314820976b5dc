import type { Entry } from '@zxkt/catalog';
import { html, type TemplateResult } from 'lit';
import { chevronRightIcon } from '../fields/hall-icons.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { ChooserKey } from '../locales/zh-CN/chooser.ts';
import { chosenList } from './chosen-list.view.ts';
import type { ChooserKind, Later } from './chooser-element.ts';
import type { Finder } from './finder.ts';
import { finderView } from './finder.view.ts';
import type { RowWindow } from './row-window.ts';
import type { Chosen } from './selection.ts';

export interface ChooserView<E extends Entry = Entry> {
  readonly text: TextController<ChooserKey>;
  readonly kind: ChooserKind<E>;
  readonly label: string;
  readonly finder: Finder<E> | undefined;
  readonly window: RowWindow;
  readonly failed: boolean;
  readonly chosen: readonly Chosen<E>[];
  readonly max: number;
  /** Nothing can be changed: only what is chosen is shown. */
  readonly readonly: boolean;
  readonly narrow: boolean;
  readonly sheet: boolean;
  readonly strip: boolean;
  readonly details: boolean;
  readonly english: ReadonlyMap<string, string> | undefined;
  readonly full: boolean;
  readonly undo: Chosen<E> | undefined;
  readonly said: string;
  readonly later: Later;
  readonly retry: () => void;
  readonly typed: (event: Event) => void;
  readonly clear: () => void;
  readonly keyed: (event: KeyboardEvent) => void;
  readonly pressed: (event: Event) => void;
  readonly entered: () => void;
  readonly locate: (code: string) => void;
  readonly showDetails: () => void;
  readonly remove: (code: string) => void;
  readonly replace: (code: string, successor: E) => void;
  readonly restore: () => void;
  readonly openSheet: () => void;
  readonly closeSheet: () => void;
  readonly toggleStrip: () => void;
}

export const status = (said: string): TemplateResult => html`<p class="hidden" role="status">${said}</p>`;

/** Both panes side by side. */
const panes = <E extends Entry>(view: ChooserView<E>): TemplateResult => html`
  <div class="panes" part="panes">${finderView(view)}${chosenList(view)}</div>
`;

/** On a phone: what is chosen, and the way to the catalogue. */
const closed = <E extends Entry>(view: ChooserView<E>): TemplateResult => html`
  <div class="closed">
    ${chosenList(view)}
    <button type="button" class="button open" part="open" data-focus @click=${view.openSheet}>
      ${view.text.get('sheet/open', { label: view.label })}${chevronRightIcon}
    </button>
  </div>
`;

/** Within the frame of the control. */
export const chooserView = <E extends Entry>(view: ChooserView<E>): TemplateResult => {
  if (view.readonly) return html`<div class="closed">${chosenList(view)}</div>`;
  return view.narrow ? html`${closed(view)}${view.later.sheet?.view(view)}` : panes(view);
};
