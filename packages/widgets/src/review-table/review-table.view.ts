import type { SessionEndReason } from '@zxkt/client/connection';
import type { CaseCount, CaseFilter } from '@zxkt/contract/resources/review';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { FormController } from '../controllers/form-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { closeIcon, offlineIcon, searchIcon } from '../fields/hall-icons.ts';
import { alertIcon, checkIcon, infoIcon } from '../fields/icons.ts';
import { failedPlate, plate, signedOutPage, skeletonRows } from '../lists/list-view.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { ReviewTableKey } from '../locales/zh-CN/review-table.ts';
import type { BulkController, BulkEvent } from './bulk-controller.ts';
import type { CasePages } from './case-pages.ts';
import { isSortable } from './columns.ts';
import { presetNames, presetOf, type Preset } from './presets.ts';
import type { GridPlace } from './row-pool.ts';
import { columnsIcon, downloadIcon, filterIcon, refreshIcon, sortIcon, viewsIcon } from './table-icons.ts';
import type { TableView } from './table-view.ts';

export type TableText = TextController<ReviewTableKey>;
/** What opens over or above the list, and loads when it is first opened. */
export type Pane = 'filter' | 'views' | 'layout' | 'export' | 'return' | 'reject' | 'assign';

export interface TablePage {
  readonly text: TableText;
  readonly form: FormController<'text'>;
  readonly state: 'loading' | 'ready' | 'failed' | 'signed-out';
  readonly failure: Failure | undefined;
  readonly session: { readonly ended: SessionEndReason | undefined };
  readonly pages: CasePages;
  readonly bulk: BulkController;
  readonly view: TableView;
  /** Columns as they are drawn: fewer on a phone. */
  readonly columns: readonly CaseColumn[];
  readonly isNarrow: boolean;
  readonly isOffline: boolean;
  /** Whether this member of staff decides cases; false until it is known. */
  readonly mayDecide: boolean;
  readonly active: GridPlace;
  readonly counts: ReadonlyMap<Preset, CaseCount>;
  /** The filters that no preset shows: name of the field, value in words. */
  readonly chips: readonly { readonly name: keyof CaseFilter; readonly value: string }[];
  readonly said: string;
  readonly pane: Pane | undefined;
  readonly paneView: unknown;
  readonly loginHref: string;
  readonly go: Go;
  readonly signIn: () => void;
  readonly retry: () => void;
  readonly find: (event: Event) => void;
  readonly clearText: () => void;
  readonly preset: (preset: Preset) => void;
  readonly remove: (name: keyof CaseFilter) => void;
  readonly clearFilters: () => void;
  readonly sort: () => void;
  readonly open: (pane: Pane) => void;
  readonly closed: () => void;
  readonly decide: (event: BulkEvent) => void;
  readonly undo: () => void;
  readonly grid: {
    readonly keyed: (event: KeyboardEvent) => void;
    readonly clicked: (event: MouseEvent) => void;
    readonly doubleClicked: (event: MouseEvent) => void;
    readonly pressed: (event: PointerEvent) => void;
    readonly held: (event: MouseEvent) => void;
    readonly scrolled: () => void;
    readonly over: (event: Event) => void;
  };
}

export const countWords = ({ count, exact }: CaseCount): string => {
  const number = count.toLocaleString('en-US');
  return exact ? number : `${number}+`;
};

const tool = (
  { text, open, pane }: TablePage,
  name: 'filter' | 'views' | 'layout' | 'export',
  icon: TemplateResult,
  label: string = text.get(name),
): TemplateResult => html`
  <button
    type="button"
    class="button tool"
    part="tool"
    id="open-${name}"
    aria-expanded=${name === 'filter' ? pane === 'filter' : nothing}
    aria-haspopup=${name === 'filter' ? nothing : 'dialog'}
    @click=${() => open(name)}
  >
    ${icon}<span>${label}</span>
  </button>
`;

const toolbar = (page: TablePage): TemplateResult => {
  const { text, form, find, clearText, chips, retry, sort, view, isNarrow } = page;
  return html`
    <div class="tools">
      <form
        class="search"
        part="search"
        role="search"
        novalidate
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @focusout=${form}
        @keydown=${form}
        @submit=${find}
      >
        ${searchIcon}
        <input
          type="search"
          id="text"
          name="text"
          part="input"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="100"
          aria-label=${text.get('search')}
          placeholder=${text.get('search/placeholder')}
          .value=${form.values.text}
        />
        ${
          form.values.text
            ? html`<button
                type="button"
                class="inner"
                aria-label=${text.get('search/clear')}
                title=${text.get('search/clear')}
                @click=${clearText}
              >
                ${closeIcon}
              </button>`
            : nothing
        }
      </form>
      <div class="buttons">
        ${tool(
          page,
          'filter',
          filterIcon,
          chips.length > 0 ? text.get('filter/active', { count: chips.length }) : undefined,
        )}
        ${
          isNarrow
            ? html`<button
                type="button"
                class="button tool"
                part="tool"
                aria-label=${text.get('sort/by')}
                @click=${sort}
              >
                ${sortIcon(view.sort === 'oldest')}<span>${text.get(`sort/${view.sort}`)}</span>
              </button>`
            : nothing
        }
        ${tool(page, 'views', viewsIcon)} ${isNarrow ? nothing : tool(page, 'layout', columnsIcon)}
        ${tool(page, 'export', downloadIcon)}
        <button
          type="button"
          class="button tool bare"
          part="tool"
          aria-label=${text.get('refresh')}
          title=${text.get('refresh')}
          @click=${retry}
        >
          ${refreshIcon}
        </button>
      </div>
    </div>
  `;
};

const presetBar = ({ text, view, counts, preset }: TablePage): TemplateResult => {
  const current = presetOf(view.filter);
  return html`
    <div class="presets" part="presets" role="group" aria-label=${text.get('preset/label')}>
      ${presetNames.map((name) => {
        const count = counts.get(name);
        return html`<button type="button" class="chip" aria-pressed=${name === current} @click=${() => preset(name)}>
          ${text.get(`preset/${name}`)}${count ? html` <b>${countWords(count)}</b>` : nothing}
        </button>`;
      })}
    </div>
  `;
};

const filterChips = ({ text, chips, remove, clearFilters }: TablePage): unknown => {
  if (chips.length === 0) return nothing;
  return html`
    <ul class="chips" part="filters">
      ${chips.map(({ name, value }) => {
        const label = text.code(`filter/${name}`);
        return html`<li class="chip on">
          <span>${label ? html`${label}：` : nothing}<bdi>${value}</bdi></span>
          <button
            type="button"
            aria-label=${text.get('filter/remove', { name: label, value })}
            title=${text.get('filter/remove', { name: label, value })}
            @click=${() => remove(name)}
          >
            ${closeIcon}
          </button>
        </li>`;
      })}
      <li><button type="button" class="link" @click=${clearFilters}>${text.get('filter/clear')}</button></li>
    </ul>
  `;
};

const head = ({ text, columns, view, active, bulk, mayDecide }: TablePage): TemplateResult => {
  const state = (column: number) => (active.row < 0 && active.column === column ? 'active' : '');
  const count = bulk.selected.size;
  return html`
    <div role="rowgroup" class="head">
      <div role="row" class="columns" aria-rowindex="1">
        <div role="columnheader" id="head-0" aria-colindex="1" class="cell box ${state(0)}">
          <input
            type="checkbox"
            tabindex="-1"
            aria-label=${text.get('select/all')}
            ?disabled=${!mayDecide}
            .checked=${count > 0}
            .indeterminate=${count > 0}
          />
        </div>
        ${columns.map((column, at) => {
          const sorted = isSortable(column) ? (view.sort === 'newest' ? 'descending' : 'ascending') : undefined;
          return html`<div
            role="columnheader"
            id="head-${at + 1}"
            data-column=${column}
            aria-colindex=${at + 2}
            aria-sort=${sorted ?? nothing}
            class="cell ${state(at + 1)}"
          >
            <span class="word">${text.get(`column/${column}`)}</span>${
              sorted ? sortIcon(sorted === 'ascending') : nothing
            }<span class="grip" data-grip></span>
          </div>`;
        })}
      </div>
    </div>
  `;
};

const grid = (page: TablePage): TemplateResult => {
  const { text, state, pages, columns, view, isNarrow, grid: on } = page;
  return html`
    <div
      class="viewport ${isNarrow ? 'cards' : view.density}"
      part="grid"
      data-viewport
      role="grid"
      id="grid"
      tabindex="0"
      aria-label=${text.get('grid/label')}
      aria-describedby="grid-help"
      aria-multiselectable="true"
      aria-rowcount=${pages.exact ? pages.total + 1 : -1}
      aria-colcount=${columns.length + 1}
      aria-busy=${state === 'loading'}
      @keydown=${on.keyed}
      @click=${on.clicked}
      @dblclick=${on.doubleClicked}
      @pointerdown=${on.pressed}
      @mousedown=${on.held}
      @mouseover=${on.over}
      @scroll=${on.scrolled}
    >
      ${head(page)}
      <div role="rowgroup" class="rows" data-extent></div>
    </div>
    <p class="hidden" id="grid-help">${text.get('grid/help')}</p>
  `;
};

const eventName = (text: TableText, event: BulkEvent) => text.get(`bulk/${event}`);

const pendingBar = ({ text, bulk, undo }: TablePage): unknown => {
  const { pending } = bulk;
  if (!pending) return nothing;
  const { decision, rows, state, failure } = pending;
  const words = { event: eventName(text, decision.event), count: rows.size, seconds: bulk.secondsLeft };
  return html`
    <div class="bar ${state}" part="pending">
      ${state === 'sending' ? html`<span class="spinner"></span>` : state === 'failed' ? alertIcon : infoIcon}
      <p>
        ${text.get(`pending/${state}`, words)}${
          failure ? html`<br /><span class="note">${failureSentence(text, failure)}</span>` : nothing
        }
      </p>
      ${
        state === 'sending'
          ? nothing
          : html`<button type="button" class="button" id="undo" @click=${undo}>${text.get('pending/undo')}</button>
              <button type="button" class="link" @click=${() => void bulk.send()}>
                ${text.get(state === 'failed' ? 'pending/again' : 'pending/now')}
              </button>`
      }
    </div>
  `;
};

export const outcomeWords = (text: TableText, { outcome }: BulkController): string => {
  if (!outcome) return '';
  const { act, done, refused } = outcome;
  if (act === 'assign')
    return text.get(refused > 0 ? 'outcome/assigned/mixed' : 'outcome/assigned', { count: done, refused });
  return text.get(refused > 0 ? 'outcome/mixed' : 'outcome/done', {
    event: eventName(text, act),
    count: done,
    refused,
  });
};

const outcomeBar = ({ text, bulk }: TablePage): unknown => {
  const { outcome, failure } = bulk;
  if (!outcome && !failure) return nothing;
  const isBad = !!failure || (outcome?.refused ?? 0) > 0;
  return html`
    <div class="bar ${isBad ? 'failed' : 'done'}" part="outcome">
      ${isBad ? alertIcon : checkIcon}
      <p>
        ${failure ? failureSentence(text, failure) : outcomeWords(text, bulk)}${
          outcome && outcome.refused > 0 ? html` <span class="note">${text.get('outcome/why')}</span>` : nothing
        }
      </p>
      <button type="button" class="link" @click=${() => bulk.dismiss()}>${text.get('outcome/close')}</button>
    </div>
  `;
};

const bulkBar = ({ text, bulk, decide, open, mayDecide }: TablePage): unknown => {
  const count = bulk.selected.size;
  if (count === 0 || !mayDecide) return nothing;
  const isBusy = !!bulk.pending || bulk.isAssigning;
  return html`
    <div class="bar bulk" part="bulk" role="group" aria-label=${text.get('bulk/count', { count })}>
      <p>${text.get('bulk/count', { count })}</p>
      <button type="button" class="button go" aria-disabled=${isBusy} @click=${() => decide('approve')}>
        ${text.get('bulk/approve')}
      </button>
      <button type="button" class="button" aria-disabled=${isBusy} @click=${() => decide('return')}>
        ${text.get('bulk/return')}
      </button>
      <button type="button" class="button" aria-disabled=${isBusy} @click=${() => decide('reject')}>
        ${text.get('bulk/reject')}
      </button>
      <button type="button" class="button" aria-disabled=${isBusy} @click=${() => open('assign')}>
        ${text.get('bulk/assign')}
      </button>
      <button type="button" class="link" @click=${() => bulk.clear()}>${text.get('bulk/clear')}</button>
    </div>
  `;
};

const foot = ({ text, pages, retry, state }: TablePage): TemplateResult => {
  const count = pages.total.toLocaleString('en-US');
  return html`
    <div class="foot">
      <span>${state === 'ready' ? text.get(pages.exact ? 'count' : 'count/more', { count }) : ''}</span>
      ${
        pages.outdated
          ? html`<span class="outdated"
              >${text.get('outdated')}
              <button type="button" class="link" @click=${retry}>${text.get('refresh')}</button></span
            >`
          : nothing
      }
    </div>
  `;
};

const body = (page: TablePage): unknown => {
  const { text, state, failure, pages, view, retry, clearFilters } = page;
  if (state === 'failed' && failure) return failedPlate(text, failure, retry);
  if (state === 'loading' && pages.total === 0)
    return html`<p class="hidden">${text.get('list/loading')}</p>
      ${skeletonRows(8)}`;
  if (pages.total > 0) return html`${grid(page)}${foot(page)}`;
  const isFiltered = Object.keys(view.filter).length > 0;
  return plate({
    icon: searchIcon,
    title: text.get(isFiltered ? 'empty/filtered' : 'empty/title'),
    text: text.get(isFiltered ? 'empty/filtered/text' : 'empty/text'),
    action: isFiltered
      ? html`<button type="button" class="button" @click=${clearFilters}>${text.get('filter/clear')}</button>`
      : nothing,
  });
};

export const page = (view: TablePage): TemplateResult => {
  const { text, state, session, loginHref, go, signIn, isOffline, said, pane, paneView, closed } = view;
  if (state === 'signed-out') return signedOutPage({ text, list: { session }, loginHref, go, signIn });
  return html`
    <div class="page">
      ${toolbar(view)}${pane === 'filter' ? html`<div class="panel" part="filter-panel">${paneView}</div>` : nothing}
      ${presetBar(view)}${filterChips(view)}
      ${isOffline ? html`<p class="notice warning" part="offline">${offlineIcon}<span>${text.get('offline')}</span></p>` : nothing}
      <div class="frame">${body(view)}</div>
      <div class="bars">${pendingBar(view)}${outcomeBar(view)}${bulkBar(view)}</div>
      <p class="printed"></p>
    </div>
    <dialog part="dialog" aria-labelledby="pane-title" @close=${closed}>
      ${pane !== undefined && pane !== 'filter' ? paneView : nothing}
    </dialog>
    <p class="hidden" role="status">${said}</p>
  `;
};
