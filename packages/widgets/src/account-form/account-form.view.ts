import type { AccountType } from '@zxkt/contract/resources/account';
import type { IdentityDocumentType } from '@zxkt/contract/rules/identity-document';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { checkField } from '../fields/check-field.ts';
import { newPasswordFields } from '../fields/new-password-fields.ts';
import { phoneFields } from '../fields/phone-fields.ts';
import { segmentedField } from '../fields/segmented-field.ts';
import { selectField } from '../fields/select-field.ts';
import { textField, type TextFieldOptions } from '../fields/text-field.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { AccountFormKey } from '../locales/zh-CN/account-form.ts';
import type { AccountField } from './account-fields.ts';
import type { SampledField } from './code-sample.ts';
import type { Registration } from './registration.ts';

// The contract's lists stay out of the first load; a new entry there stops the build here.
const accountTypes = Object.keys({
  person: 0,
  'domestic-enterprise': 0,
  'foreign-enterprise': 0,
} satisfies Record<AccountType, 0>) as AccountType[];
const documentTypes = Object.keys({
  'identity-card': 0,
  passport: 0,
  'hong-kong-macao-permit': 0,
  'taiwan-permit': 0,
  'residence-permit': 0,
  'permanent-residence': 0,
} satisfies Record<IdentityDocumentType, 0>) as IdentityDocumentType[];

/** What the sections of the form are drawn from. */
export interface AccountFormView {
  readonly form: FormController<AccountField>;
  readonly text: TextController<AccountFormKey>;
  /** Absent until the person begins to type. */
  readonly registration: Registration | undefined;
  readonly revealed: boolean;
  readonly sample: { readonly field: SampledField; readonly draw: () => unknown } | undefined;
  readonly reveal: () => void;
  readonly showSample: (field: SampledField) => void;
  readonly sendCode: () => void;
}

type TextOptions = Omit<TextFieldOptions<AccountField>, 'form' | 'text' | 'name' | 'label' | 'placeholder'> & {
  readonly placeholder?: AccountFormKey;
};

/** A one-line input under its own label. */
export const input = (
  { form, text }: AccountFormView,
  name: AccountField & AccountFormKey,
  options: TextOptions,
): TemplateResult => {
  const placeholder = options.placeholder ?? (`${name}/placeholder` as AccountFormKey);
  return textField({ form, text, name, label: text.get(name), ...options, placeholder: text.get(placeholder) });
};

const accountSection = (view: AccountFormView): TemplateResult => {
  const { form, text, revealed, reveal } = view;
  const policy = view.registration?.configuration?.passwordPolicy ?? 'guide-2019';
  return html`
    <section part="section" aria-labelledby="section-account">
      <div>
        <h3 id="section-account">${text.get('section/account')}</h3>
        <p class="lead">${text.get('section/account/lead')}</p>
      </div>
      <div class="grid">
        ${input(view, 'account', {
          note: text.get('account/note'),
          required: true,
          autocomplete: 'username',
          maxlength: 64,
        })}
        ${input(view, 'displayName', { note: text.get('displayName/note'), required: true, autocomplete: 'nickname' })}
        ${newPasswordFields({ form, text, revealed, reveal, policy, label: text.get('password') })}
      </div>
    </section>
  `;
};

const sampleButton = ({ text, sample, showSample }: AccountFormView, field: SampledField) => {
  const open = sample?.field === field;
  const label = text.get(open ? 'sample/close' : 'sample');
  return html`<button
    type="button"
    class="button"
    aria-label="${label}：${text.get(field)}"
    aria-expanded=${open}
    @click=${() => showSample(field)}
  >
    ${label}
  </button>`;
};

const enterpriseFields = (view: AccountFormView): unknown => {
  const { form, text, sample } = view;
  const { type } = form.values;
  if (type === 'person') return nothing;
  const coded = (name: SampledField) => ({
    number: true,
    maxlength: 40,
    action: sampleButton(view, name),
    ...(sample?.field === name && { hint: sample.draw() }),
  });
  return html`
    <div class="group">
      <p class="lead">${text.get('section/enterprise/lead')}</p>
      <div class="grid">
        ${
          type === 'domestic-enterprise'
            ? html`
                ${input(view, 'enterpriseCode', {
                  ...coded('enterpriseCode'),
                  note: text.get('enterpriseCode/note'),
                  required: true,
                  wide: true,
                })}
                ${input(view, 'tradeCode', { ...coded('tradeCode'), note: text.get('form/optional'), wide: true })}
              `
            : view.registration?.fromAbroad?.foreignEnterprise(view)
        }
      </div>
    </div>
  `;
};

const userSection = (view: AccountFormView): TemplateResult => {
  const { form, text } = view;
  return html`
    <section part="section" aria-labelledby="section-user">
      <h3 id="section-user">${text.get('section/user')}</h3>
      ${segmentedField({
        form,
        text,
        name: 'type',
        label: text.get('type'),
        options: accountTypes.map((type) => [type, text.get(`type/${type}`)] as const),
      })}
      ${enterpriseFields(view)}
    </section>
  `;
};

const phoneSection = (view: AccountFormView): TemplateResult => {
  const { form, text, registration, sendCode } = view;
  const { phone, challenge } = registration ?? {};
  const imageCode = registration?.imageCode(text);
  return html`
    <div class="group">
      <p class="lead">${text.get('section/mobile/lead')}</p>
      <div class="grid">
        ${phoneFields({ form, text, phone, challenge, imageCode, sendCode, required: true, note: text.get('mobile/note') })}
      </div>
    </div>
  `;
};

const personSection = (view: AccountFormView): TemplateResult => {
  const { form, text } = view;
  return html`
    <section part="section" aria-labelledby="section-person">
      <div>
        <h3 id="section-person">${text.get('section/person')}</h3>
        <p class="lead">${text.get('section/person/lead')}</p>
      </div>
      <div class="group">
        <p class="lead">${text.get('section/document/lead')}</p>
        <div class="grid">
          ${selectField({
            form,
            text,
            name: 'documentType',
            label: text.get('documentType'),
            required: true,
            options: documentTypes.map((type) => [type, text.get(`document/${type}`)] as const),
          })}
          ${input(view, 'documentNumber', {
            required: true,
            number: true,
            maxlength: 40,
            placeholder:
              form.values.documentType === 'identity-card'
                ? 'documentNumber/placeholder'
                : 'documentNumber/placeholder/other',
          })}
          ${input(view, 'email', { type: 'text', inputmode: 'email', autocomplete: 'email', required: true })}
        </div>
      </div>
      ${phoneSection(view)}
    </section>
  `;
};

const consent = ({ form, text, registration }: AccountFormView): TemplateResult => {
  const consentUrl = registration?.configuration?.consentUrl;
  const terms = text.get('consent/terms');
  return checkField({
    form,
    text,
    name: 'consent',
    required: true,
    label: html`${text.get('consent')}${
      consentUrl ? html`<a href=${consentUrl} target="_blank" rel="noopener">${terms}</a>` : terms
    }${text.get('consent/purpose')}`,
  });
};

/** The fields of the form, in the guide's order. */
export const formSections = (view: AccountFormView): TemplateResult =>
  html`${accountSection(view)}${userSection(view)}${personSection(view)}${consent(view)}`;
