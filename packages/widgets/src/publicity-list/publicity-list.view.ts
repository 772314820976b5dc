import type { Publication } from '@zxkt/contract/resources/publicity';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { chevronLeftIcon, chevronRightIcon, listIcon, searchIcon } from '../fields/hall-icons.ts';
import { selectField } from '../fields/select-field.ts';
import type { ListController } from '../lists/list-controller.ts';
import { failedPlate, plate, skeletonRows } from '../lists/list-view.ts';
import { searchField } from '../lists/search-field.ts';
import { dayText } from '../locales/moment-text.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { PublicityListKey } from '../locales/zh-CN/publicity-list.ts';
import type { Found } from './publicity-list.ts';
import type { RegionNames } from './region-names.ts';

export interface PublicityPage {
  readonly text: TextController<PublicityListKey>;
  readonly form: FormController<'search' | 'filing'>;
  readonly list: ListController<Found>;
  readonly names: RegionNames;
  readonly choosesFiling: boolean;
  readonly find: (event: Event) => void;
  readonly all: () => void;
  readonly turn: (cursor: string | null) => void;
}

const filingField = ({ text, form, names }: PublicityPage): TemplateResult =>
  selectField({
    form,
    text,
    name: 'filing',
    label: text.get('filing'),
    options: [
      ['', text.get('filing/all')],
      ...(names.filings?.roots ?? []).map(({ code, name }) => [code, name] as const),
    ],
  });

const tableRow = ({ text, names }: PublicityPage, row: Publication): TemplateResult => html`
  <tr role="row">
    <th scope="row" role="rowheader"><b>${row.unitName}</b></th>
    <td role="cell" class="number" data-label=${text.get('column/number')}>${row.number}</td>
    <td role="cell" class="place" data-label=${text.get('column/region')}>${names.regionOf(row.region)}</td>
    <td role="cell" class="date" data-label=${text.get('column/approved')}>
      <time datetime=${new Date(row.approvedAt).toISOString()}>${dayText(text, row.approvedAt)}</time>
    </td>
  </tr>
`;

/** The roles say what the elements are also where cards are made of them. */
const table = (page: PublicityPage, { items }: Found): TemplateResult => {
  const { text } = page;
  return html`
    <table role="table" part="table" aria-label=${text.get('title')}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${text.get('column/name')}</th>
          <th scope="col" role="columnheader" class="number">${text.get('column/number')}</th>
          <th scope="col" role="columnheader" class="place">${text.get('column/region')}</th>
          <th scope="col" role="columnheader" class="date">${text.get('column/approved')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map((row) => tableRow(page, row))}
      </tbody>
    </table>
  `;
};

const total = ({ text }: PublicityPage, { count, exact }: Found): string =>
  text.get(exact ? 'page/total' : 'page/many', { count: count.toLocaleString(text.language) });

const pager = (page: PublicityPage, found: Found): TemplateResult => {
  const { text, turn } = page;
  const { next, previous } = found;
  return html`
    <nav class="pager" part="pager" aria-label=${text.get('pages')}>
      <p><b>${total(page, found)}</b></p>
      <div class="turn" ?hidden=${!next && !previous}>
        <button type="button" class="button" aria-disabled=${!previous} @click=${() => turn(previous)}>
          ${chevronLeftIcon}${text.get('page/previous')}
        </button>
        <button type="button" class="button" aria-disabled=${!next} @click=${() => turn(next)}>
          ${text.get('page/next')}${chevronRightIcon}
        </button>
      </div>
    </nav>
  `;
};

const emptyPlate = ({ text, all }: PublicityPage, { question }: Found): TemplateResult =>
  question.text || question.filingRegion
    ? plate({
        icon: searchIcon,
        title: text.get('empty/search'),
        text: text.get('empty/search/text'),
        action: html`<button type="button" class="button" @click=${all}>${text.get('empty/all')}</button>`,
      })
    : plate({ icon: listIcon, title: text.get('empty/title'), text: text.get('empty/text') });

const content = (page: PublicityPage): TemplateResult => {
  const { text, list } = page;
  if (list.failure) return failedPlate(text, list.failure, () => void list.load());
  if (!list.value) return skeletonRows(8);
  return list.value.items.length ? table(page, list.value) : emptyPlate(page, list.value);
};

const said = (page: PublicityPage): string => {
  const { text, list } = page;
  if (list.state === 'loading') return text.get('list/loading');
  return list.value && !list.failure ? total(page, list.value) : '';
};

export const page = (view: PublicityPage): TemplateResult => {
  const { text, form, list } = view;
  return html`
    <section class="page" aria-label=${text.get('title')}>
      <form
        class="search"
        part="search"
        role="search"
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @submit=${view.find}
      >
        ${view.choosesFiling ? filingField(view) : nothing} ${searchField(form, text)}
        <button class="button">${text.get('search/submit')}</button>
      </form>
      <div class="frame" aria-busy=${list.state === 'loading'}>${content(view)}</div>
      ${list.value?.items.length && !list.failure ? pager(view, list.value) : nothing}
      <p class="hidden" role="status">${said(view)}</p>
    </section>
  `;
};
