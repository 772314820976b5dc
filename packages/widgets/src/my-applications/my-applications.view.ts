import type { MyApplication } from '@zxkt/contract/resources/application';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { listIcon, searchIcon } from '../fields/hall-icons.ts';
import { way } from '../fields/way.ts';
import type { ListController } from '../lists/list-controller.ts';
import { failedPlate, plate, signedOutPage, skeletonRows } from '../lists/list-view.ts';
import { searchField } from '../lists/search-field.ts';
import { dayText } from '../locales/moment-text.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { MyApplicationsKey } from '../locales/zh-CN/my-applications.ts';
import type { Found } from './my-applications.ts';

export interface MyApplicationsPage {
  readonly text: TextController<MyApplicationsKey>;
  readonly form: FormController<'search'>;
  readonly list: ListController<Found>;
  readonly enterHref: string;
  readonly pickerHref: string;
  readonly loginHref: string;
  readonly go: Go;
  readonly enter: (event: MouseEvent, row: MyApplication) => void;
  readonly find: (event: Event) => void;
  readonly signIn: () => void;
}

const enterWay = ({ text, enterHref, enter }: MyApplicationsPage, row: MyApplication): TemplateResult => {
  const { id, name } = row.application;
  const label = text.get('enter/of', { name });
  const listener = (event: MouseEvent) => enter(event, row);
  return enterHref
    ? html`<a
        class="button"
        part="enter"
        href=${enterHref.replaceAll('{id}', encodeURIComponent(id))}
        aria-label=${label}
        @click=${listener}
        >${text.get('enter')}</a
      >`
    : html`<button type="button" class="button" part="enter" aria-label=${label} @click=${listener}>
        ${text.get('enter')}
      </button>`;
};

const tableRow = (page: MyApplicationsPage, row: MyApplication): TemplateResult => {
  const { text } = page;
  const { name, category } = row.application;
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">
        <b>${name}</b>
        <span class="sub">
          <time datetime=${new Date(row.addedAt).toISOString()}
            >${text.get('added', { date: dayText(text, row.addedAt) })}</time
          >
          ${row.boundAccount === null ? nothing : html`<span>${text.get('bound', { account: row.boundAccount })}</span>`}
        </span>
      </th>
      <td role="cell" class="at">${text.get(`category/${category}`)}</td>
      <td role="cell" class="do"><div class="row">${enterWay(page, row)}</div></td>
    </tr>
  `;
};

/** The roles say what the elements are also where cards are made of them. */
const table = (page: MyApplicationsPage, { items }: Found): TemplateResult => {
  const { text } = page;
  return html`
    <table role="table" part="table" aria-label=${text.get('title')}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${text.get('column/name')}</th>
          <th scope="col" role="columnheader" class="at">${text.get('column/category')}</th>
          <th scope="col" role="columnheader" class="do">${text.get('column/actions')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map((row) => tableRow(page, row))}
      </tbody>
    </table>
  `;
};

const pickerWay = ({ text, pickerHref, go }: MyApplicationsPage, kind: string): unknown =>
  pickerHref ? way(go, 'applications', pickerHref, kind, text.get('picker')) : nothing;

const emptyPlate = (page: MyApplicationsPage, search: string): TemplateResult => {
  const { text, form } = page;
  return search
    ? plate({
        icon: searchIcon,
        title: text.get('empty/search', { search }),
        action: html`<button type="button" class="button" @click=${() => form.set('search', '')}>
          ${text.get('search/clear')}
        </button>`,
      })
    : plate({
        icon: listIcon,
        title: text.get('empty/title'),
        text: text.get('empty/text'),
        action: pickerWay(page, 'button primary'),
      });
};

const content = (page: MyApplicationsPage): TemplateResult => {
  const { text, list } = page;
  if (list.failure) return failedPlate(text, list.failure, () => void list.load());
  if (!list.value) return skeletonRows(3);
  return list.value.items.length ? table(page, list.value) : emptyPlate(page, list.value.search);
};

const said = ({ text, list }: MyApplicationsPage): string => {
  if (list.state === 'loading') return text.get('list/loading');
  return list.value ? text.get('total', { total: list.value.items.length }) : '';
};

export const page = (view: MyApplicationsPage): TemplateResult => {
  const { text, form, list } = view;
  if (list.state === 'signed-out') return signedOutPage(view);
  return html`
    <section class="page" aria-label=${text.get('title')}>
      <div class="head">
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
          ${searchField(form, text)}
          <button class="button">${text.get('search/submit')}</button>
        </form>
        ${pickerWay(view, list.value?.items.length ? 'button' : 'button kept')}
      </div>
      <div class="frame" aria-busy=${list.state === 'loading'}>${content(view)}</div>
      <p class="hidden" role="status">${said(view)}</p>
    </section>
  `;
};
