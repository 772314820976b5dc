import { html, nothing, type TemplateResult } from 'lit';
import type { DraftController } from '../controllers/draft-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { mark } from '../fields/field.ts';
import { formSummary } from '../fields/form-summary.ts';
import { infoIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { AccountFormKey } from '../locales/zh-CN/account-form.ts';
import { formSections, type AccountFormView } from './account-form.view.ts';
import type { AccountField } from './account-fields.ts';

export interface FormPage extends AccountFormView {
  /** Absent until it is loaded, after the first paint. */
  readonly draft: DraftController<AccountField> | undefined;
  readonly busy: boolean;
  readonly loginHref: string;
  readonly closeHref: string;
  readonly submit: (event: Event) => void;
  readonly entered: () => void;
  readonly left: (event: FocusEvent) => void;
  readonly clear: () => void;
  readonly go: Go;
}

const draftNotice = ({ draft, text, clear }: FormPage): unknown => {
  if (!draft?.notice) return nothing;
  const restored = draft.notice === 'restored';
  return html`
    <div class="notice" part="draft">
      ${infoIcon}
      <div>${text.get(restored ? 'draft/restored' : 'draft/cleared')}</div>
      <div class="tools">
        ${
          restored
            ? html`<button type="button" class="link" @click=${clear}>${text.get('clear')}</button>`
            : html`<button type="button" class="link" @click=${() => draft.undo()}>${text.get('draft/undo')}</button>`
        }
        <button type="button" class="link" @click=${() => draft.dismiss()}>${text.get('draft/dismiss')}</button>
      </div>
    </div>
  `;
};

const intro = (text: TextController<AccountFormKey>): TemplateResult => html`
  <slot name="intro">
    <div class="group">
      <p>${text.get('greeting')}</p>
      <ol class="steps">
        <li class="current" aria-current="step">
          <strong>${text.get('step-1/title')}</strong><span>${text.get('step-1/text')}</span>
        </li>
        <li><strong>${text.get('step-2/title')}</strong><span>${text.get('step-2/text')}</span></li>
      </ol>
    </div>
  </slot>
`;

const requiredNote = (text: TextController<AccountFormKey>): TemplateResult => {
  const [before, after] = text.get('form/required-note', { mark: '\n' }).split('\n');
  return html`<p class="note">${before}${mark}${after}</p>`;
};

export const formPage = (page: FormPage): TemplateResult => {
  const { form, text, busy, go } = page;
  return html`
    <div class="page">
      <div class="head">
        <h2>${text.get('title')}</h2>
        ${intro(text)}
        <p>
          ${text.get('login/before')} ${way(go, 'login', page.loginHref, 'link', text.get('login/link'))}
          ${text.get('login/after')}
        </p>
        <div>
          ${requiredNote(text)}
          <div role="status">${draftNotice(page)}</div>
        </div>
      </div>
      <form
        novalidate
        part="form"
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @focusin=${page.entered}
        @focusout=${page.left}
        @submit=${page.submit}
      >
        ${formSummary(form, text, (name) =>
          name === 'imageCode' ? text.code('challenge/label') : text.get(name === 'consent' ? 'consent/terms' : name),
        )}
        ${formSections(page)}
        <div class="foot">
          <button class="button primary" part="submit" aria-disabled=${busy}>
            ${busy ? html`<span class="spinner"></span>${text.get('submit/busy')}` : text.get('submit')}
          </button>
          ${way(go, 'close', page.closeHref, 'button', text.get('close'))}
          <button type="button" class="link" @click=${page.clear}>${text.get('clear')}</button>
        </div>
      </form>
    </div>
  `;
};
