import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { formSummary } from '../fields/form-summary.ts';
import { checkIcon, warningIcon } from '../fields/icons.ts';
import { phoneFields } from '../fields/phone-fields.ts';
import { selectField } from '../fields/select-field.ts';
import { textField, type TextFieldOptions } from '../fields/text-field.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryFormKey } from '../locales/zh-CN/recovery-form.ts';
import type { RecoveryField, RecoveryStage } from './recovery-fields.ts';
import { mailIcon } from './recovery-icons.ts';
import type { Recovery } from './recovery.ts';

export type Text = TextController<RecoveryFormKey>;

export interface FormPage {
  readonly text: Text;
  readonly form: FormController<RecoveryField>;
  /** Absent until the person begins to type. */
  readonly recovery: Recovery | undefined;
  readonly stage: RecoveryStage;
  readonly busy: boolean;
  /** What is to be said above the fields: the hour is over. */
  readonly notice: string | undefined;
  readonly submit: (event: Event) => void;
  readonly entered: () => void;
  readonly sendCode: () => void;
  readonly back: () => void;
}

type Options = Omit<TextFieldOptions<RecoveryField>, 'form' | 'text' | 'name' | 'label' | 'placeholder'>;

/** A one-line input under its own label. */
export const input = (
  { form, text }: Pick<FormPage, 'form' | 'text'>,
  name: 'code' | 'account' | 'email' | 'number' | 'secret',
  options: Options,
): TemplateResult =>
  textField({ form, text, name, label: text.get(name), placeholder: text.get(`${name}/placeholder`), ...options });

const account = (page: FormPage) =>
  input(page, 'account', { required: true, autocomplete: 'username', maxlength: 128 });

const fields: Readonly<Record<Exclude<RecoveryStage, 'papers'>, (page: FormPage) => unknown>> = {
  email: (page) => html`
    ${account(page)} ${input(page, 'email', { required: true, inputmode: 'email', autocomplete: 'email' })}
  `,
  mobile: (page) => {
    const { form, text, recovery, sendCode } = page;
    const { phone, phoneChallenge: challenge } = recovery ?? {};
    const imageCode = recovery?.imageCode(text, 'mobile');
    return html`
      ${account(page)}
      ${phoneFields({ form, text, phone, challenge, imageCode, sendCode, required: true, note: text.get('mobile/note') })}
    `;
  },
  open: (page) => html`
    ${selectField({
      form: page.form,
      text: page.text,
      name: 'application',
      label: page.text.get('application'),
      required: true,
      options: [['sme-trade-fund', page.text.get('application/fund')]],
    })}
    ${input(page, 'code', { required: true, number: true, maxlength: 40, hint: page.text.get('code/hint') })}
  `,
  progress: (page) => html`
    ${input(page, 'number', { required: true, number: true, maxlength: 40 })}
    ${input(page, 'secret', { required: true, number: true, maxlength: 40, hint: page.text.get('secret/hint') })}
  `,
};

/** How a field is called in the summary. */
export const labelOf =
  (text: Text) =>
  (name: RecoveryField): string =>
    name === 'imageCode' ? text.code('challenge/label') : text.get(name);

/** Where one is on the way of two steps. */
export const stepLine = (text: Text, step: 1 | 2): TemplateResult => html`
  <ol class="steps" aria-label=${text.get('steps')}>
    ${([1, 2] as const).map(
      (number) =>
        html`<li class=${number === step ? 'current' : ''} aria-current=${number === step ? 'step' : nothing}>
          <span aria-hidden="true">${number < step ? checkIcon : number}</span>${text.get(`step/${number}`)}
        </li>`,
    )}
  </ol>
`;

export const warning = (sentence: string | undefined): unknown =>
  sentence ? html`<p class="notice warning" role="status">${warningIcon}<span>${sentence}</span></p>` : nothing;

export const submitButton = (text: Text, busy: boolean, label: string): TemplateResult => html`
  <button class="button primary" part="submit" aria-disabled=${busy}>
    ${busy ? html`<span class="spinner"></span>${text.get('busy')}` : label}
  </button>
`;

/** One of the short forms. */
export const formPage = (page: FormPage & { readonly stage: Exclude<RecoveryStage, 'papers'> }): TemplateResult => {
  const { text, form, stage, recovery, busy } = page;
  const challenge = recovery?.challengeOf(stage);
  return html`
    <div class="page slim" part=${stage}>
      <div class="head">
        <h2 tabindex="-1">${text.get(`${stage}/title`)}</h2>
        ${stage === 'open' ? stepLine(text, 1) : nothing}
        <p class="lead">${text.get(`${stage}/lead`)}</p>
      </div>
      <form
        novalidate
        part="form"
        @focusin=${page.entered}
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @focusout=${form}
        @submit=${page.submit}
      >
        ${warning(page.notice)} ${formSummary(form, text, labelOf(text))} ${fields[stage](page)}
        ${stage === 'mobile' ? nothing : recovery?.imageCode(text, stage)}
        ${
          challenge?.accessible && stage !== 'mobile'
            ? html`<p class="note" tabindex="-1" data-accessible>${text.code('challenge/passed')}</p>`
            : nothing
        }
        <div class="foot">
          ${submitButton(text, busy, text.get(`${stage}/submit`))}
          <button type="button" class="button" part="back" @click=${page.back}>${text.get('back')}</button>
        </div>
      </form>
    </div>
  `;
};

/** 通过账号和邮箱: the same page whether or not anything was sent. */
export const sentPage = (
  text: Text,
  { email, minutes, back }: { readonly email: string; readonly minutes: number; readonly back: () => void },
): TemplateResult => html`
  <div class="page slim outcome sent" part="sent">
    ${mailIcon}
    <h2 tabindex="-1">${text.get('sent/title')}</h2>
    <p class="lead">${text.get('sent/text', { email, minutes })}</p>
    <p class="note">${text.get('sent/none')}</p>
    <p><button type="button" class="button" part="back" @click=${back}>${text.get('sent/again')}</button></p>
  </div>
`;
