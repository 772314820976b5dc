import type { PasswordSet } from '@zxkt/contract/resources/recovery';
import { html, nothing, type TemplateResult } from 'lit';
import type { Go } from '../element/widget-element.ts';
import { formSummary } from '../fields/form-summary.ts';
import { checkIcon } from '../fields/icons.ts';
import { newPasswordFields } from '../fields/new-password-fields.ts';
import { way } from '../fields/way.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { SetPasswordKey } from '../locales/zh-CN/set-password.ts';
import type { PasswordSetting } from './password-setting.ts';

type Text = TextController<SetPasswordKey>;

export interface PasswordPage {
  readonly text: Text;
  readonly setting: PasswordSetting;
  /** Masked; empty where it is not known whose it is. */
  readonly account: string;
}

/** The form for a new password. */
export const passwordPage = ({ text, setting, account }: PasswordPage): TemplateResult => {
  const { form, policy, revealed, reveal, busy } = setting;
  return html`
    <div class="page slim" part="set">
      <div class="head">
        <h2 tabindex="-1">${text.get('new/title')}</h2>
        ${account ? html`<p class="lead">${text.get('new/account')} <b translate="no">${account}</b></p>` : nothing}
        <p class="lead">${text.get('new/lead')}</p>
      </div>
      <form
        novalidate
        part="form"
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @focusout=${form}
        @submit=${setting.submit}
      >
        ${formSummary(form, text, (name) => text.get(name === 'password' ? 'new/password' : name))}
        <input class="hidden" type="text" autocomplete="username" tabindex="-1" aria-hidden="true" .value=${account} />
        ${newPasswordFields({ form, text, policy, revealed, reveal, label: text.get('new/password') })}
        <div class="foot">
          <button class="button primary" part="submit" aria-disabled=${busy}>
            ${busy ? html`<span class="spinner"></span>${text.get('new/busy')}` : text.get('new/submit')}
          </button>
        </div>
      </form>
    </div>
  `;
};

/** The password is set: with which account to sign in. */
export const passwordSetPage = (
  text: Text,
  { account }: PasswordSet,
  loginHref: string,
  go: Go,
): TemplateResult => html`
  <div class="page slim outcome good" part="done">
    ${checkIcon}
    <h2 tabindex="-1">${text.get('set/title')}</h2>
    <p class="lead">${text.get('set/text')}</p>
    <dl class="facts">
      <div>
        <dt>${text.get('set/account')}</dt>
        <dd translate="no">${account}</dd>
      </div>
    </dl>
    <p>${way(go, 'login', loginHref, 'button primary', text.get('set/login'))}</p>
  </div>
`;
