import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../fields/icons.ts';
import type { CaseView } from './case-view.ts';

/** 重置密码: what an authority does for an enterprise that is registered to it. */
export const caseAccount = ({ text, current, askReset }: CaseView): TemplateResult => {
  const { reset } = current;
  return html`
    <section class="account" part="account" aria-labelledby="account-title">
      <h3 id="account-title">${text.get('account/title')}</h3>
      <p class="lead">${text.get('account/text')}</p>
      ${
        reset
          ? html`<div class="notice done" part="reset-sent" tabindex="-1" data-reset>
              ${checkIcon}
              <div>
                ${text.get('account/reset/done', {
                  email: reset.maskedEmail,
                  minutes: Math.round(reset.expiresInSeconds / 60),
                })}
              </div>
            </div>`
          : nothing
      }
      <div>
        <button type="button" class="button" part="reset" @click=${askReset}>${text.get('account/reset')}</button>
      </div>
    </section>
  `;
};
