import type { RecoverySession } from '@zxkt/contract/resources/recovery';
import { html, nothing, type TemplateResult } from 'lit';
import { checkField } from '../fields/check-field.ts';
import { formSummary } from '../fields/form-summary.ts';
import { infoIcon } from '../fields/icons.ts';
import { phoneFields } from '../fields/phone-fields.ts';
import { textField } from '../fields/text-field.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import type { AttachmentController } from '../papers/attachment-controller.ts';
import { attachmentField } from '../papers/attachment-field.ts';
import { input, labelOf, stepLine, warning, type FormPage } from './form-page.ts';
import type { LetterOffice } from './letter-office.ts';
import { reasonList } from './reason-list.ts';

export interface PapersPage extends FormPage {
  readonly stages: TextController<RecoveryStagesKey>;
  readonly session: RecoverySession;
  readonly attachments: Readonly<Record<'licence' | 'letter', AttachmentController>>;
  /** Files of an earlier visit are back. */
  readonly isKept: boolean;
  /** The submission waits for uploads. */
  readonly isUploading: boolean;
  readonly office: LetterOffice;
  readonly download: () => void;
  readonly print: () => void;
  readonly paste: (event: ClipboardEvent) => void;
}

const own = (
  { form, stages: text }: PapersPage,
  name: 'enterpriseName' | 'contact',
  autocomplete: string,
): TemplateResult =>
  textField({
    form,
    text,
    name,
    label: text.get(name),
    placeholder: text.get(`${name}/placeholder`),
    required: true,
    autocomplete,
    maxlength: 200,
  });

/** An address that was given before stays: whoever reads that mailbox is who asks. */
const emailField = (page: PapersPage): TemplateResult => {
  const { text, stages, session, form } = page;
  if (!session.earlier) {
    return input(page, 'email', {
      required: true,
      inputmode: 'email',
      autocomplete: 'email',
      hint: stages.get('email/hint'),
    });
  }
  return html`<div class="field fixed">
    <p class="label">${text.get('email')}</p>
    <p class="value" translate="no">${form.values.email}</p>
    <p class="hint">${stages.get('email/fixed')}</p>
  </div>`;
};

const whoSection = (page: PapersPage): TemplateResult => {
  const { form, text, stages, recovery, sendCode } = page;
  const { phone, phoneChallenge: challenge } = recovery ?? {};
  const imageCode = form.values.mobile ? recovery?.imageCode(text, 'papers') : undefined;
  const note = text.get('form/optional');
  return html`
    <section aria-labelledby="who-title">
      <h3 id="who-title">${stages.get('papers/who')}</h3>
      <div class="grid">
        ${input(page, 'account', { note, autocomplete: 'username', maxlength: 128, hint: stages.get('account/hint') })}
        ${own(page, 'enterpriseName', 'organization')} ${own(page, 'contact', 'name')} ${emailField(page)}
        ${phoneFields({ form, text, phone, challenge, imageCode, sendCode, required: false, note })}
      </div>
    </section>
  `;
};

const letterHint = ({ stages, office, download, print }: PapersPage): TemplateResult => html`
  ${stages.get('letter/hint')}
  <span class="links">
    <button type="button" class="link" part="letter" aria-disabled=${office.busy} @click=${download}>
      ${stages.get(office.busy ? 'letter/busy' : 'letter/download')}
    </button>
    <button type="button" class="link" part="print-letter" @click=${print}>${stages.get('letter/print')}</button>
  </span>
  ${office.failed ? html`<span class="failed" role="alert">${stages.get('letter/failed')}</span>` : nothing}
`;

const filesSection = (page: PapersPage): TemplateResult => {
  const { form, stages: text, attachments } = page;
  return html`
    <section aria-labelledby="files-title">
      <h3 id="files-title">${text.get('papers/files')}</h3>
      ${
        page.isKept
          ? html`<p class="notice" role="status">${infoIcon}<span>${text.get('papers/kept')}</span></p>`
          : nothing
      }
      ${attachmentField({
        form,
        text,
        name: 'licence',
        label: text.get('licence'),
        hint: text.get('licence/hint'),
        attachment: attachments.licence,
      })}
      ${attachmentField({
        form,
        text,
        name: 'letter',
        label: text.get('letter'),
        hint: letterHint(page),
        attachment: attachments.letter,
      })}
    </section>
  `;
};

const consent = ({ form, stages: text, recovery }: PapersPage): TemplateResult => {
  const consentUrl = recovery?.configuration?.consentUrl;
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

const returned = ({ stages: text, session }: PapersPage): unknown =>
  session.earlier?.reasons.length
    ? html`<section class="returned" aria-labelledby="returned-title">
        <h3 id="returned-title">${text.get('papers/returned')}</h3>
        ${reasonList(text, session.earlier.reasons)}
      </section>`
    : nothing;

/** 找回账号, step 2: guide part 4, step 3. */
export const papersPage = (page: PapersPage): TemplateResult => {
  const { text, stages, form, busy, session } = page;
  const busyText = stages.get(page.isUploading ? 'papers/uploading' : 'papers/busy');
  return html`
    <div class="page papers" part="papers">
      <div class="head">
        <h2 tabindex="-1">${stages.get('papers/title')}</h2>
        ${stepLine(text, 2)}
        <p class="lead">${stages.get('papers/lead')}</p>
        <p class="note">${stages.get('papers/of')}：<b translate="no">${session.code}</b></p>
      </div>
      ${returned(page)}
      <form
        novalidate
        part="form"
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @focusout=${form}
        @paste=${page.paste}
        @submit=${page.submit}
      >
        ${warning(page.notice)} ${formSummary(form, stages, labelOf(text))} ${whoSection(page)} ${filesSection(page)}
        ${consent(page)}
        <div class="foot">
          <button class="button primary" part="submit" aria-disabled=${busy}>
            ${busy ? html`<span class="spinner"></span>${busyText}` : stages.get('papers/submit')}
          </button>
          <button type="button" class="button" part="back" @click=${page.back}>${text.get('back')}</button>
        </div>
      </form>
    </div>
  `;
};
