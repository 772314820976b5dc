import { disclosurePurposes, type CaseEvent } from '@zxkt/contract/resources/review';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import { failureNotice } from '../fields/form-summary.ts';
import type { Purpose } from './case-controller.ts';
import type { CaseText } from './case-view.ts';

/** What is asked or told apart from the page. */
export type CaseDialog = 'purpose' | 'keys' | Extract<CaseEvent, 'approve' | 'reject' | 'suspend' | 'revoke'>;

export interface DialogView {
  readonly text: CaseText;
  readonly open: CaseDialog | undefined;
  /** How many reasons an approval would lose. */
  readonly count: number;
  readonly purpose: Purpose;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly areKeysOn: boolean;
  readonly choose: (purpose: Purpose) => void;
  readonly disclose: () => void;
  readonly confirm: () => void;
  readonly setKeys: (on: boolean) => void;
  readonly close: () => void;
}

const cancel = ({ text, close }: DialogView): TemplateResult =>
  html`<button type="button" class="button" @click=${close}>${text.get('cancel')}</button>`;

const purposePage = (view: DialogView): TemplateResult => {
  const { text, purpose, busy, failure, choose, disclose } = view;
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
    <div class="acts">
      <button
        type="button"
        class="button primary"
        part="confirm"
        aria-disabled=${busy}
        @click=${() => busy || disclose()}
      >
        ${busy ? html`<span class="spinner"></span>${text.get('personal/busy')}` : text.get('personal/confirm')}
      </button>
      ${cancel(view)}
    </div>
  `;
};

const confirmPage = (view: DialogView, event: Exclude<CaseDialog, 'purpose' | 'keys'>): TemplateResult => {
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

/** One dialog for all of them: the element stays, so that the focus goes back to what opened it. Esc closes it. */
export const caseDialog = (view: DialogView): TemplateResult => {
  const { open, close } = view;
  const page =
    open === 'purpose'
      ? purposePage(view)
      : open === 'keys'
        ? keysPage(view)
        : open
          ? confirmPage(view, open)
          : nothing;
  // The word that one was closed may come when the next one is open.
  const closed = ({ target }: Event): void => {
    if (!(target as HTMLDialogElement).open) close();
  };
  return html`
    <dialog
      class=${open ?? ''}
      part="dialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-text"
      @close=${closed}
    >
      ${page}
    </dialog>
  `;
};
