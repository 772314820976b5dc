import { html, nothing, type TemplateResult } from 'lit';
import type { EnterpriseAct } from './status-facts.ts';
import type { StatusText } from './status-texts.ts';

/** What one may regret, and is asked about first. */
export type Regrettable = Extract<EnterpriseAct, 'withdraw' | 'discard-change'>;

export const isRegrettable = (act: EnterpriseAct): act is Regrettable => act === 'withdraw' || act === 'discard-change';

interface Question {
  readonly text: StatusText;
  readonly asked: Regrettable | undefined;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Asks before it is done; Esc means no. The element stays, so that the focus goes back to the button that opened it. */
export const confirmDialog = ({ text, asked, confirm, cancel }: Question): TemplateResult => html`
  <dialog part="dialog" aria-labelledby="confirm-title" aria-describedby="confirm-text" @close=${cancel}>
    ${
      asked
        ? html`
            <h2 id="confirm-title">${text.get(`confirm/${asked}/title`)}</h2>
            <p class="lead" id="confirm-text">${text.get(`confirm/${asked}`)}</p>
            <div class="acts">
              <button type="button" class="button primary" part="confirm" @click=${confirm}>
                ${text.get(`act/${asked}`)}
              </button>
              <button type="button" class="button" autofocus @click=${cancel}>${text.get('confirm/cancel')}</button>
            </div>
          `
        : nothing
    }
  </dialog>
`;
