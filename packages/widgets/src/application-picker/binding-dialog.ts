import { html, type TemplateResult } from 'lit';
import { credentialFields, credentialLabels, submitLabel } from '../credentials/credential-fields.ts';
import { formSummary } from '../fields/form-summary.ts';
import type { PickerPage } from './application-picker.view.ts';

/** 绑定: the account and password that the person has in another application. Esc closes; what was typed stays. */
export const bindingDialog = ({ text, binding, credentials, closeDialog }: PickerPage): TemplateResult => {
  const { form, busy, countdown } = credentials;
  const label = submitLabel(credentials, text.get('binding/submit'), text.get('binding/busy'), (time) =>
    text.get('binding/wait', { time }),
  );
  return html`
    <dialog part="dialog" aria-labelledby="binding-title" aria-describedby="binding-text">
      <form
        novalidate
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @focusout=${form}
        @submit=${credentials.submit}
      >
        <header>
          <h2 id="binding-title">${text.get('binding/title')}</h2>
          <p class="of">${binding?.name ?? ''}</p>
          <p class="lead" id="binding-text">${text.get('binding/text')}</p>
        </header>
        ${formSummary(form, text, (name) => text.get(credentialLabels[name]))}
        ${credentialFields(credentials, text, ['off', 'off'])}
        <div class="acts">
          <button class="button primary" aria-disabled=${busy || countdown.seconds > 0}>${label}</button>
          <button type="button" class="button" @click=${closeDialog}>${text.get('binding/cancel')}</button>
        </div>
      </form>
    </dialog>
  `;
};
