import {
  applicationCategories,
  type Application,
  type ApplicationCategory,
} from '@zxkt/contract/resources/application';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormController } from '../controllers/form-controller.ts';
import type { CredentialController } from '../credentials/credential-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { searchIcon } from '../fields/hall-icons.ts';
import { alertIcon, checkIcon } from '../fields/icons.ts';
import type { ListController } from '../lists/list-controller.ts';
import { failedPlate, plate, signedOutPage, skeletonRows } from '../lists/list-view.ts';
import { searchField } from '../lists/search-field.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { ApplicationPickerKey } from '../locales/zh-CN/application-picker.ts';
import type { Found, RowState } from './application-picker.ts';
import { bindingDialog } from './binding-dialog.ts';
import { categoryTabs } from './category-tabs.ts';
import { pager } from './pager.ts';

export interface PickerPage {
  readonly text: TextController<ApplicationPickerKey>;
  readonly form: FormController<'search'>;
  readonly list: ListController<Found>;
  readonly rows: ReadonlyMap<string, RowState>;
  readonly category: ApplicationCategory;
  readonly said: string;
  readonly binding: Application | undefined;
  readonly credentials: CredentialController;
  readonly myApplicationsHref: string;
  readonly loginHref: string;
  readonly go: Go;
  readonly choose: (category: ApplicationCategory) => void;
  readonly find: (event: Event) => void;
  readonly turn: (cursor: string | null, page: number) => void;
  readonly apply: (application: Application) => void;
  readonly bind: (application: Application) => void;
  readonly closeDialog: () => void;
  readonly signIn: () => void;
}

const addedMark = ({ text, myApplicationsHref, go }: PickerPage, name: string): TemplateResult => html`
  <span class="added" part="added" tabindex=${myApplicationsHref ? nothing : '-1'} ?data-added=${!myApplicationsHref}
    >${checkIcon}${text.get('added')}</span
  >
  ${
    myApplicationsHref
      ? html`<a
          class="link"
          data-added
          href=${myApplicationsHref}
          aria-label=${text.get('added/way/of', { name })}
          @click=${(event: Event) => go(event, 'my-applications', myApplicationsHref)}
          >${text.get('added/way')}</a
        >`
      : nothing
  }
`;

const offers = (page: PickerPage, application: Application, busy: boolean): TemplateResult => {
  const { text, apply, bind } = page;
  const { name, applicable, bindable } = application;
  return html`${
    applicable
      ? html`<button
          type="button"
          class="button"
          part="apply"
          aria-label=${text.get('apply/of', { name })}
          aria-disabled=${busy}
          @click=${() => apply(application)}
        >
          ${busy ? html`<span class="spinner"></span>` : nothing}${text.get('apply')}
        </button>`
      : nothing
  }${
    bindable
      ? html`<button
          type="button"
          class="button"
          part="bind"
          aria-label=${text.get('bind/of', { name })}
          aria-haspopup="dialog"
          @click=${() => bind(application)}
        >
          ${text.get('bind')}
        </button>`
      : nothing
  }`;
};

const tableRow = (page: PickerPage, application: Application): TemplateResult => {
  const { text, rows } = page;
  const { id, name, category, added } = application;
  const { busy, failure } = rows.get(id) ?? {};
  return html`
    <tr role="row" data-row=${id}>
      <th scope="row" role="rowheader">
        <b>${name}</b>
        <span role="alert"
          >${failure ? html`<span class="row-error">${alertIcon}<span>${failureSentence(text, failure)}</span></span>` : nothing}</span
        >
      </th>
      <td role="cell" class="at">${text.get(`category/${category}`)}</td>
      <td role="cell" class="do">
        <div class="row">${added ? addedMark(page, name) : offers(page, application, !!busy)}</div>
      </td>
    </tr>
  `;
};

/** The roles say what the elements are also where cards are made of them. */
const table = (page: PickerPage, { items }: Found): TemplateResult => {
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
        ${repeat(
          items,
          ({ id }) => id,
          (application) => tableRow(page, application),
        )}
      </tbody>
    </table>
  `;
};

const emptyPlate = (page: PickerPage, { category: of, search, elsewhere }: Found): TemplateResult => {
  const { text, form, choose } = page;
  const category = text.get(`category/${of}`);
  if (!search) return plate({ icon: searchIcon, title: text.get('empty/category', { category }) });
  return plate({
    icon: searchIcon,
    title: text.get('empty/search', { category, search }),
    text: elsewhere.length
      ? html`${text.get('empty/elsewhere')}${elsewhere.map(
          (other) =>
            html`<button type="button" class="link" @click=${() => choose(other)}>
              ${text.get(`category/${other}`)}
            </button> `,
        )}`
      : text.get('empty/search/text'),
    action: html`<button type="button" class="button" @click=${() => form.set('search', '')}>
      ${text.get('search/clear')}
    </button>`,
  });
};

const content = (page: PickerPage): TemplateResult => {
  const { text, list } = page;
  if (list.failure) return failedPlate(text, list.failure, () => void list.load());
  if (!list.value) return skeletonRows(10);
  return list.value.items.length ? table(page, list.value) : emptyPlate(page, list.value);
};

const found = (view: PickerPage): TemplateResult => {
  const { text, form, list, category } = view;
  const { value } = list;
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
        ${searchField(form, text)}
      </form>
      <div class="body">
        ${categoryTabs(text, applicationCategories, category, view.choose)}
        <div
          id="panel"
          role="tabpanel"
          aria-labelledby="tab-${category}"
          aria-busy=${list.state === 'loading'}
          class="frame ${value && value.total > 10 ? 'paged' : ''}"
        >
          ${content(view)}
        </div>
      </div>
      ${value?.items.length ? pager(text, value, view.turn) : nothing}
    </section>
  `;
};

export const page = (view: PickerPage): TemplateResult => html`
  ${view.list.state === 'signed-out' ? signedOutPage(view) : found(view)}
  <p class="hidden" role="status">${view.list.state === 'loading' ? view.text.get('list/loading') : view.said}</p>
  ${bindingDialog(view)}
`;
