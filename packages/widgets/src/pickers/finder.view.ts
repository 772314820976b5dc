import type { Entry } from '@zxkt/catalog';
import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, offlineIcon, searchIcon } from '../fields/hall-icons.ts';
import { checkIcon, chevronIcon } from '../fields/icons.ts';
import type { ChooserView } from './chooser.view.ts';
import type { Finder } from './finder.ts';
import { marked } from './marked.ts';
import { plusIcon } from './picker-icons.ts';

const searchField = <E extends Entry>(view: ChooserView<E>): TemplateResult => {
  const { text, label, finder, narrow } = view;
  const active = activeId(view);
  return html`
    <div class="search" part="search">
      ${searchIcon}
      <input
        type="search"
        part="input"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="64"
        ?data-focus=${!narrow}
        aria-label=${text.get('search/label', { label })}
        aria-haspopup="tree"
        aria-expanded=${!!finder?.length}
        aria-controls="tree"
        aria-autocomplete="list"
        aria-activedescendant=${active ?? nothing}
        placeholder=${text.get('search/placeholder')}
        @input=${view.typed}
        @compositionstart=${view.typed}
        @compositionend=${view.typed}
        @keydown=${view.keyed}
        @change=${(event: Event) => event.stopPropagation()}
      />
      ${
        finder?.query
          ? html`<button
              type="button"
              class="inner"
              aria-label=${text.get('search/clear')}
              title=${text.get('search/clear')}
              @click=${view.clear}
            >
              ${closeIcon}
            </button>`
          : nothing
      }
    </div>
  `;
};

/** Only a line that is drawn can be pointed to. */
const activeId = <E extends Entry>({ finder, window }: ChooserView<E>): string | undefined => {
  if (!finder || finder.active < window.first || finder.active >= window.end) return undefined;
  return `row-${finder.active}`;
};

/** What pressing a line does, for those who see. Signs that every line has are drawn by the style sheet: see there. */
const tail = <E extends Entry>({ text, kind }: ChooserView<E>, entry: E, isChosen: boolean): TemplateResult => html`
  <span class="tail" aria-hidden="true">
    <span class="tool" data-details title=${text.get('row/details')}></span>
    ${
      kind.choosable(entry)
        ? html`<span class="tool add" data-add
            >${isChosen ? checkIcon : plusIcon}<span>${text.get(isChosen ? 'row/added' : 'row/add')}</span></span
          >`
        : nothing
    }
  </span>
`;

const line = <E extends Entry>(
  view: ChooserView<E>,
  finder: Finder<E>,
  index: number,
  chosenCodes: ReadonlySet<string>,
): unknown => {
  const entry = finder.entryAt(index);
  if (!entry) return nothing;
  const { kind, chosen, max } = view;
  const hit = finder.hitAt(index);
  const row = finder.rowAt(index);
  const choosable = kind.choosable(entry);
  const isChosen = chosenCodes.has(entry.code);
  return html`
    <div
      role="treeitem"
      id="row-${index}"
      data-index=${index}
      class="line ${index === finder.active ? 'active' : ''} ${row && !entry.leaf ? 'group-line' : ''}"
      aria-level=${row?.depth ?? 1}
      aria-posinset=${row?.position ?? index + 1}
      aria-setsize=${row?.size ?? finder.length}
      aria-expanded=${row && !entry.leaf ? row.open : nothing}
      aria-selected=${choosable ? isChosen : nothing}
      aria-disabled=${choosable && !isChosen && chosen.length >= max ? 'true' : nothing}
    >
      ${row ? html`<span class=${entry.leaf ? 'twist' : 'twist group'}></span>` : nothing}
      <code>${marked(entry.code, hit?.codeRanges)}</code>
      ${
        hit
          ? html`<span class="name"
              ><span class="words">${marked(entry.name, hit.nameRanges)}</span>${
                hit.path.length > 1
                  ? html`<span class="crumbs">${kind.whereabouts(hit.path.slice(0, -1))}</span>`
                  : nothing
              }</span
            >`
          : html`<span class="name words">${entry.name}</span>`
      }
      ${tail(view, entry, isChosen)}
    </div>
  `;
};

const tree = <E extends Entry>(view: ChooserView<E>, finder: Finder<E>): TemplateResult => {
  const { text, label, window, chosen } = view;
  const codes = new Set(chosen.map(({ code }) => code));
  const lines: unknown[] = [];
  for (let index = window.first; index < window.end; index++) lines.push(line(view, finder, index, codes));
  return html`
    <div
      id="tree"
      class="lines ${finder.result ? 'hits' : ''} ${view.kind.wideRoots ? 'wide-roots' : ''}"
      part="tree"
      role="tree"
      tabindex="0"
      aria-label=${text.get('tree/label', { label })}
      aria-multiselectable="true"
      aria-activedescendant=${activeId(view) ?? nothing}
      data-viewport
      @scroll=${window.scrolled}
      @keydown=${view.keyed}
      @click=${view.pressed}
      @focus=${view.entered}
    >
      <div role="none" class="extent" data-extent><div role="none" class="drawn" data-drawn>${lines}</div></div>
    </div>
  `;
};

const plate = (icon: unknown, title: string, words: string, action: unknown): TemplateResult => html`
  <div class="lines plate">
    ${icon}
    <p class="title">${title}</p>
    <p class="note">${words}</p>
    ${action}
  </div>
`;

const list = <E extends Entry>(view: ChooserView<E>): TemplateResult => {
  const { text, finder, failed } = view;
  if (failed) {
    return plate(
      offlineIcon,
      text.get('tree/failed'),
      text.get('tree/failed/text'),
      html`<button type="button" class="button" data-retry @click=${view.retry}>${text.get('tree/retry')}</button>`,
    );
  }
  if (!finder) {
    // Drawn by the style sheet: laying lines out that nobody reads would hold up those that are coming.
    return html`<div class="lines skeleton" aria-busy="true">
      <p class="hidden">${text.get('tree/loading')}</p>
    </div>`;
  }
  if (finder.result && !finder.length) {
    return plate(
      searchIcon,
      text.get('search/none', { query: finder.query.trim() }),
      text.get('search/none/text'),
      html`<button type="button" class="button" @click=${view.clear}>${text.get('search/clear')}</button>`,
    );
  }
  return tree(view, finder);
};

const found = <E extends Entry>({ text, finder }: ChooserView<E>): unknown => {
  const result = finder?.result;
  if (!result?.total) return nothing;
  const { total, hits } = result;
  const shown = hits.length;
  return html`<p class="found">${text.get(total > shown ? 'search/found-many' : 'search/found', { total, shown })}</p>`;
};

/** Search, tree, and details of the line that the keyboard is on. */
export const finderView = <E extends Entry>(view: ChooserView<E>): TemplateResult => html`
  <div class="finder" part="finder">
    ${searchField(view)}${found(view)}${list(view)}
    ${view.details && view.finder ? view.later.details?.view(view, view.finder) : nothing}
    <div class="foot">
      <button
        type="button"
        class="link details-toggle"
        aria-expanded=${view.details}
        aria-controls=${view.details && view.finder ? 'details' : nothing}
        @click=${view.showDetails}
      >
        ${view.text.get('details/show')}${chevronIcon}
      </button>
      <span class="note">${view.finder?.catalogue.edition ?? ''}</span>
    </div>
  </div>
`;
