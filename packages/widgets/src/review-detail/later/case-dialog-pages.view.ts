import { disclosurePurposes } from '@zxkt/contract/resources/review';
import { html, nothing, type TemplateResult } from 'lit';
import { failureNotice } from '../../fields/form-summary.ts';
import type { CaseDialog, Decision, DialogView } from '../case-dialogs.view.ts';

const cancel = ({ text, close }: DialogView): TemplateResult =>
  html`<button type="button" class="button" @click=${close}>${text.get('cancel')}</button>`;

/** The button that sends, and the way back. */
const sendActs = (view: DialogView, send: () => void, label: string, busyLabel: string): TemplateResult => {
  const { busy } = view;
  return html`
    <div class="acts">
      <button type="button" class="button primary" part="confirm" aria-disabled=${busy} @click=${() => busy || send()}>
        ${busy ? html`<span class="spinner"></span>${busyLabel}` : label}
      </button>
      ${cancel(view)}
    </div>
  `;
};

const purposePage = (view: DialogView): TemplateResult => {
  const { text, purpose, failure, choose, disclose } = view;
  return html`
    <h3 id="dialog-title">${text.get('personal/show')}</h3>
    <p class="lead" id="dialog-text">${text.get('personal/ask')}</p>
    ${failure ? failureNotice(text, failure) : nothing}
    <fieldset class="purposes">
      <legend>${text.get('personal/purpose')}</legend>
      ${disclosurePurposes.map(
        (one) => html`
          <label class="check"
            ><input
              type="radio"
              name="purpose"
              value=${one}
              .checked=${one === purpose}
              ?autofocus=${one === purpose}
              @change=${() => choose(one)}
            /><span>${text.get(`purpose/${one}`)}</span></label
          >
        `,
      )}
    </fieldset>
    ${sendActs(view, disclose, text.get('personal/confirm'), text.get('personal/busy'))}
  `;
};

const resetPage = (view: DialogView): TemplateResult => {
  const { text, failure, reset } = view;
  return html`
    <h3 id="dialog-title">${text.get('account/reset/title')}</h3>
    <p class="lead" id="dialog-text">${text.get('account/reset/text')}</p>
    ${failure ? failureNotice(text, failure) : nothing}
    ${sendActs(view, reset, text.get('account/reset/confirm'), text.get('account/reset/busy'))}
  `;
};

const sessionPage = ({ text, client, close }: DialogView): TemplateResult => html`
  <h3 id="dialog-title">${text.get('login/title')}</h3>
  <p class="lead" id="dialog-text">${text.get('login/text')}</p>
  <zxkt-authority-login compact .client=${client}></zxkt-authority-login>
  <button type="button" class="link" @click=${close}>${text.get('login/later')}</button>
`;

const confirmPage =
  (event: Decision) =>
  (view: DialogView): TemplateResult => {
    const { text, count, confirm, close } = view;
    return html`
      <h3 id="dialog-title">${text.get(`confirm/${event}/title`)}</h3>
      <p class="lead" id="dialog-text">${text.get(`confirm/${event}`, { count })}</p>
      <div class="acts">
        <button type="button" class="button primary" part="confirm" @click=${confirm}>
          ${text.get(`decide/${event}`)}
        </button>
        <button type="button" class="button" autofocus @click=${close}>${text.get('cancel')}</button>
      </div>
    `;
  };

const keysPage = (view: DialogView): TemplateResult => {
  const { text, areKeysOn, setKeys, close } = view;
  const line = (keys: readonly string[], what: string) => html`
    <div>
      <dt>${keys.map((key) => html`<kbd>${key}</kbd>`)}</dt>
      <dd>${what}</dd>
    </div>
  `;
  return html`
    <h3 id="dialog-title">${text.get('keys/title')}</h3>
    <p class="lead" id="dialog-text">${text.get('keys/text')}</p>
    <dl class="keys-list">
      ${line(['j'], text.get('keys/next'))} ${line(['k'], text.get('keys/previous'))}
      ${line(['t'], text.get('keys/take'))} ${line(['a', 'r', 'x'], text.get('keys/decide'))}
      ${line(['m'], text.get('keys/reason'))} ${line(['w'], text.get('keys/mark'))}
      ${line(['?'], text.get('keys/help'))}
    </dl>
    <label class="check"
      ><input
        type="checkbox"
        name="keys"
        .checked=${areKeysOn}
        @change=${({ target }: Event) => setKeys((target as HTMLInputElement).checked)}
      /><span>${text.get('keys/on')}</span></label
    >
    <div class="acts">
      <button type="button" class="button" autofocus @click=${close}>${text.get('keys/close')}</button>
    </div>
  `;
};

const pages: Readonly<Record<CaseDialog, (view: DialogView) => TemplateResult>> = {
  purpose: purposePage,
  keys: keysPage,
  reset: resetPage,
  session: sessionPage,
  approve: confirmPage('approve'),
  reject: confirmPage('reject'),
  suspend: confirmPage('suspend'),
  revoke: confirmPage('revoke'),
};

/** What stands in the dialog that is open. */
export const caseDialogPage = (open: CaseDialog, view: DialogView): TemplateResult => pages[open](view);
