import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../../fields/icons.ts';
import type { TextController } from '../../locales/text-controller.ts';
import type { QualificationFieldsKey } from '../../locales/zh-CN/qualification-fields.ts';
import type { QualificationSheetKey } from '../../locales/zh-CN/qualification-sheet.ts';
import type { NameOf } from '../catalogue-names.ts';
import { sheetSections, type Cell } from './sheet-layout.ts';
import { sheetValue, type SheetValue } from './sheet-value.ts';

export type SheetText = Pick<TextController<QualificationFieldsKey | QualificationSheetKey>, 'get' | 'code'>;

export type SheetContent = Readonly<Record<string, Readonly<Record<string, SheetValue>> | undefined>>;

/** Something to look at again in a field; `pointer` is its JSON Pointer in the content. */
export interface SheetWarning {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface RegistrationSheet {
  readonly text: SheetText;
  /** A draft, finished or not, or a version as it was submitted. */
  readonly content: SheetContent;
  readonly nameOf: NameOf;
  /** Leads back to a field (JSON Pointer). While the sheet can be edited it has no place to sign. */
  readonly edit?: (pointer: string) => void;
  /** The field may be looked at, and not be changed now. */
  readonly isLocked?: (pointer: string) => boolean;
  readonly warnings?: readonly SheetWarning[];
  /** 登记编号. */
  readonly number?: string | null;
  /** Its name, in the language of `text`. */
  readonly status?: string;
  /** Of the heading, among those of the page around it; 3 unless told. */
  readonly level?: number;
  /** 第 n 版 and when it was submitted, in words. */
  readonly version?: string;
}

const editLink = ({ text, edit, isLocked }: RegistrationSheet, pointer: string, label: string): unknown => {
  const act = isLocked?.(pointer) ? 'sheet/see' : 'sheet/edit';
  const go = (event: Event) => {
    event.preventDefault();
    edit?.(pointer);
  };
  return edit
    ? html`<a class="edit" part="edit" href="#${pointer}" aria-label=${text.get(`${act}/of`, { label })} @click=${go}
        >${text.get(act)}</a
      >`
    : nothing;
};

const cell = (sheet: RegistrationSheet, { field, kind, wide }: Cell): TemplateResult => {
  const { text, nameOf, content, warnings = [] } = sheet;
  const [section = '', name = ''] = field.split('.');
  const pointer = `/${section}/${name}`;
  const label = text.get(`qualification/${field}`);
  const value = sheetValue(text, nameOf, kind, content[section]?.[name]);
  // A warning at an entry of a list stands at the list.
  const warned = warnings.filter((warning) => warning.pointer.replace(/\/\d+$/, '') === pointer);
  return html`
    <div class="cell ${wide ? 'wide-cell' : ''}" data-pointer=${pointer}>
      <dt>${label}</dt>
      <dd>
        <div class="value">
          ${value ?? html`<span class="none">${text.get('sheet/empty')}</span>`}
          ${warned.map(
            ({ code, params }) =>
              html`<p class="warned-line" part="warning">${warningIcon}<span>${text.code(code, params)}</span></p>`,
          )}
        </div>
        ${editLink(sheet, pointer, label)}
      </dd>
    </div>
  `;
};

const meta = ({ text, number, status, version }: RegistrationSheet): TemplateResult => html`
  <dl class="sheet-meta">
    <div>
      <dt>${text.get('sheet/number')}</dt>
      <dd translate="no">${number ?? text.get('sheet/number/none')}</dd>
    </div>
    ${
      status
        ? html`<div>
            <dt>${text.get('sheet/status')}</dt>
            <dd>${status}</dd>
          </div>`
        : nothing
    }
    ${
      version
        ? html`<div>
            <dt>${text.get('sheet/submitted')}</dt>
            <dd>${version}</dd>
          </div>`
        : nothing
    }
  </dl>
`;

const signatures = (text: SheetText, level: number): TemplateResult => html`
  <div class="signatures">
    <div>
      <h4 aria-level=${level}>${text.get('sheet/statement')}</h4>
      <p>${text.get('sheet/statement/text')}</p>
      <p class="sign">${text.get('sheet/representative')}</p>
      <p class="sign">${text.get('sheet/seal')}</p>
      <p class="day">${text.get('sheet/date')}</p>
    </div>
    <div>
      <h4 aria-level=${level}>${text.get('sheet/authority')}</h4>
      <p class="room"></p>
      <p class="sign">${text.get('sheet/reviewer')}</p>
      <p class="sign">${text.get('sheet/authority/seal')}</p>
      <p class="day">${text.get('sheet/date')}</p>
    </div>
  </div>
`;

/** The 登记表 as it is printed: on the screen to be confirmed, with a link back to each field, and to be signed on paper. */
export const registrationSheet = (sheet: RegistrationSheet): TemplateResult => {
  const { text, edit, level = 3 } = sheet;
  return html`
    <article class="sheet ${edit ? 'editable' : ''}" part="sheet" aria-labelledby="sheet-title">
      <header>
        <h3 id="sheet-title" aria-level=${level}>${text.get('sheet/title')}</h3>
        ${meta(sheet)}
      </header>
      ${sheetSections.map(
        ([section, cells]) => html`
          <section class="sheet-section">
            <h4 aria-level=${level + 1}>${text.get(`qualification/${section}`)}</h4>
            <dl class="cells">${cells.map((one) => cell(sheet, one))}</dl>
          </section>
        `,
      )}
      ${edit ? nothing : signatures(text, level + 1)}
    </article>
  `;
};
