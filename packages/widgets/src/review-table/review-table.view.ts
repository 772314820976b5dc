import type { CaseCount, CaseFilter } from '@zxkt/contract/resources/review';
import type { CaseColumn } from '@zxkt/contract/resources/review-desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { closeIcon, offlineIcon, searchIcon } from '../fields/hall-icons.ts';
import { alertIcon, checkIcon, infoIcon } from '../fields/icons.ts';
import { failedPlate, plate, signedOutPage } from '../lists/list-view.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { ReviewTableKey } from '../locales/zh-CN/review-table.ts';
import { numberWords } from '../review/case-words.ts';
import type { BulkController, BulkEvent, BulkOutcome } from './bulk-controller.ts';
import { isSortable } from './columns.ts';
import type { GridHand } from './grid-hand.ts';
import { presetNames, presetOf, type Preset } from './presets.ts';
import type { QueueController } from './queue-controller.ts';
import type { GridPlace } from './row-pool.ts';
import { columnsIcon, downloadIcon, filterIcon, refreshIcon, sortIcon, viewsIcon } from './table-icons.ts';

export type TableText = TextController<ReviewTableKey>;
/** What opens over or above the list, and loads when it is first opened. */
export type Pane = 'filter' | 'views' | 'layout' | 'export' | 'return' | 'reject' | 'assign';

export interface TablePage {
  readonly text: TableText;
  readonly form: FormController<'text'>;
  readonly queue: QueueController;
  readonly bulk: BulkController;
  readonly hand: GridHand;
  readonly scrolled: () => void;
  /** Columns as they are drawn: fewer on a phone. */
  readonly columns: readonly CaseColumn[];
  readonly isNarrow: boolean;
  /** False until what stands above the rows is drawn: they come first. */
  readonly isWhole: boolean;
  /** The filters that no preset shows: name of the field, value in words. */
  readonly chips: readonly { readonly name: keyof CaseFilter; readonly value: string }[];
  readonly said: string;
  readonly pane: Pane | undefined;
  readonly paneView: unknown;
  readonly loginHref: string;
  readonly go: Go;
  readonly signIn: () => void;
  readonly find: (event: Event) => void;
  readonly clearText: () => void;
  readonly preset: (preset: Preset) => void;
  readonly remove: (name: keyof CaseFilter) => void;
  readonly clearFilters: () => void;
  readonly open: (pane: Pane) => void;
  readonly closed: (event: Event) => void;
  readonly decide: (event: BulkEvent) => void;
  readonly undo: () => void;
}

export const countWords = ({ count, exact }: CaseCount): string => {
  const number = numberWords(count);
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

const tools = (page: TablePage): TemplateResult => {
  const { text, form, find, clearText, chips, queue, hand, isNarrow } = page;
  const { view } = queue;
  return html`
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
          ? html`<button type="button" class="inner" aria-label=${text.get('search/clear')} @click=${clearText}>
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
          ? html`<button type="button" class="button tool" part="tool" @click=${() => hand.sort()}>
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
        @click=${() => void queue.load()}
      >
        ${refreshIcon}
      </button>
    </div>
  `;
};

const presets = ({ text, queue: { view, counts }, preset }: TablePage): TemplateResult[] => {
  const current = presetOf(view.filter);
  return presetNames.map((name) => {
    const count = counts.get(name);
    return html`<button type="button" class="chip" aria-pressed=${name === current} @click=${() => preset(name)}>
      ${text.get(`preset/${name}`)} <b>${count && countWords(count)}</b>
    </button>`;
  });
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

const isActive = (active: GridPlace, column: number): string =>
  active.row < 0 && active.column === column ? 'active' : '';

const footWords = ({ text, queue: { pages, state } }: TablePage): string => {
  if (state !== 'ready') return text.get('list/loading');
  return pages.isCounted ? text.get(pages.exact ? 'count' : 'count/more', { count: numberWords(pages.total) }) : '';
};

const outdated = ({ text, queue }: TablePage): TemplateResult =>
  html`<span class="outdated"
    >${text.get('outdated')}
    <button type="button" class="link" @click=${() => void queue.load()}>${text.get('refresh')}</button></span
  >`;

const title = (
  { text, queue: { view }, hand: { active } }: TablePage,
  column: CaseColumn,
  at: number,
): TemplateResult => {
  const sorted = isSortable(column) ? (view.sort === 'newest' ? 'descending' : 'ascending') : undefined;
  return html`<div
    role="columnheader"
    id="head-${at}"
    data-column=${column}
    aria-colindex=${at + 1}
    aria-sort=${sorted ?? nothing}
    class="cell ${isActive(active, at)}"
  >
    <span class="word">${text.get(`column/${column}`)}</span>${sorted ? sortIcon(sorted === 'ascending') : nothing}<span
      class="grip"
      data-grip
    ></span>
  </div>`;
};

/**
 * One template for what is drawn first: each of its own would have to be read before the first rows. While rows are waited
 * for, the line below them is an element of its own: the foot of the rows would be seen to move to its place.
 */
const grid = (page: TablePage): TemplateResult => {
  const { text, columns, isNarrow, hand, scrolled, bulk } = page;
  const { state, pages, view, mayDecide } = page.queue;
  const count = bulk.selected.size;
  const isKnown = pages.total > 0;
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
      @keydown=${hand.keyed}
      @click=${hand.clicked}
      @pointerdown=${hand.pressed}
      @mousedown=${hand.held}
      @mouseover=${hand.over}
      @scroll=${scrolled}
    >
      <div role="rowgroup" class="titles">
        <div role="row" class="columns" aria-rowindex="1">
          <div role="columnheader" id="head-0" aria-colindex="1" class="cell box ${isActive(hand.active, 0)}">
            <input
              type="checkbox"
              tabindex="-1"
              aria-label=${text.get('select/all')}
              ?disabled=${!mayDecide}
              .checked=${count > 0}
              .indeterminate=${count > 0}
            />
          </div>
          ${columns.map((column, at) => title(page, column, at + 1))}
        </div>
      </div>
      <div role="rowgroup" class="rows" data-extent></div>
    </div>
    <span class="ring"></span>
    <p class="hidden" id="grid-help">${text.get('grid/help')}</p>
    <div class="foot" ?hidden=${!isKnown}>
      <span>${footWords(page)}</span>${pages.outdated ? outdated(page) : nothing}
    </div>
    <p class="foot" ?hidden=${isKnown}>${text.get('list/loading')}</p>
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

export const outcomeWords = (text: TableText, { act, done, refused }: BulkOutcome): string => {
  const words = { event: text.get(`bulk/${act}`), count: done, refused };
  return text.get(done === 0 ? 'outcome/none' : refused > 0 ? 'outcome/mixed' : 'outcome/done', words);
};

/** Why some could not be done, each reason once. */
const reasons = ({ text, bulk }: TablePage): string =>
  [...new Set(bulk.outcomes.values())]
    .filter((code) => code !== '')
    .map((code) => failureSentence(text, { code }))
    .join('');

const outcomeBar = (page: TablePage): unknown => {
  const { text, bulk } = page;
  const { outcome, failure } = bulk;
  if (!outcome && !failure) return nothing;
  const isBad = !outcome || outcome.refused > 0;
  return html`
    <div class="bar ${isBad ? 'failed' : 'done'}" part="outcome">
      ${isBad ? alertIcon : checkIcon}
      <p>
        ${failure ? failureSentence(text, failure) : outcome && outcomeWords(text, outcome)}
        <span class="note">${reasons(page)}</span>
      </p>
      <button type="button" class="link" @click=${() => bulk.dismiss()}>${text.get('outcome/close')}</button>
    </div>
  `;
};

const bulkEvents = ['approve', 'return', 'reject'] as const;

const bulkBar = ({ text, bulk, decide, open, queue: { mayDecide } }: TablePage): unknown => {
  const count = bulk.selected.size;
  if (count === 0 || !mayDecide) return nothing;
  const isBusy = !!bulk.pending || bulk.isAssigning;
  return html`
    <div class="bar bulk" part="bulk" role="group" aria-label=${text.get('bulk/count', { count })}>
      <p>${text.get('bulk/count', { count })}</p>
      ${bulkEvents.map(
        (event) =>
          html`<button
            type="button"
            class="button ${event === 'approve' ? 'primary' : ''}"
            aria-disabled=${isBusy}
            @click=${() => decide(event)}
          >
            ${eventName(text, event)}
          </button> `,
      )}
      <button type="button" class="button" aria-disabled=${isBusy} @click=${() => open('assign')}>
        ${text.get('bulk/assign')}
      </button>
      <button type="button" class="link" @click=${() => bulk.clear()}>${text.get('bulk/clear')}</button>
    </div>
  `;
};

const body = (page: TablePage): unknown => {
  const { text, queue, clearFilters } = page;
  const { state, failure, pages, view } = queue;
  if (state === 'failed' && failure) return failedPlate(text, failure, () => void queue.load());
  if (pages.total > 0 || state === 'loading') return grid(page);
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
  const { text, queue, loginHref, go, signIn, said, pane, paneView, closed, isWhole } = view;
  const { session, isOffline, pages } = queue;
  if (queue.state === 'signed-out') return signedOutPage({ text, list: { session }, loginHref, go, signIn });
  return html`
    <div class="page" ?hidden=${!isWhole && queue.state === 'loading'}>
      <div class="tools">${isWhole ? tools(view) : nothing}</div>
      ${pane === 'filter' ? html`<div class="panel" part="filter-panel">${paneView}</div>` : nothing}
      <div class="presets" part="presets" role="group" aria-label=${text.get('preset/label')}>
        ${isWhole ? presets(view) : nothing}
      </div>
      ${filterChips(view)}
      ${isOffline && pages.total > 0 ? html`<p class="notice warning" part="offline">${offlineIcon}<span>${text.get('offline')}</span></p>` : nothing}
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
