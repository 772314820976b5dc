import type { Account } from '@zxkt/contract/resources/account';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { CredentialController } from '../credentials/credential-controller.ts';
import { credentialFields, credentialLabels, submitLabel } from '../credentials/credential-fields.ts';
import type { Go } from '../element/widget-element.ts';
import { failureNotice, formSummary } from '../fields/form-summary.ts';
import { personIcon } from '../fields/hall-icons.ts';
import { infoIcon, warningIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { LoginFormKey } from '../locales/zh-CN/login-form.ts';

interface Page {
  readonly text: TextController<LoginFormKey>;
  readonly compact: boolean;
  readonly go: Go;
}

export interface FormPage extends Page {
  /** It is not known yet whether the form is needed: it takes its room and is not shown. */
  readonly waiting: boolean;
  readonly credentials: CredentialController;
  /** A session ended before the person's eyes. */
  readonly expired: boolean;
  readonly recoveryHref: string;
  readonly registerHref: string;
}

const notes = (text: TextController<LoginFormKey>): TemplateResult => {
  const [before, after] = text.get('note/old-account', { account: '\n' }).split('\n');
  const [call, then] = text.get('note/e-key', { phone: '\n' }).split('\n');
  const phone = text.get('note/e-key/phone');
  return html`
    <aside class="notes" part="notes" aria-label=${text.get('note/title')}>
      ${infoIcon}
      <div>
        <strong>${text.get('note/title')}</strong>
        <ul>
          <li>${before}<b>${text.get('note/old-account/name')}</b>${after}</li>
          <li>${call}<a href="tel:${phone.replaceAll(' ', '-')}">${phone}</a>${then}</li>
        </ul>
      </div>
    </aside>
  `;
};

export const formPage = (page: FormPage): TemplateResult => {
  const { text, credentials, compact, go, recoveryHref, registerHref } = page;
  const { form, busy, countdown } = credentials;
  return html`
    <div class="page ${compact ? 'compact' : ''} ${page.waiting ? 'waiting' : ''}">
      <div class="card">
        ${compact ? nothing : html`<h2 part="title" id="title" tabindex="-1">${text.get('title')}</h2>`}
        ${page.expired ? html`<p class="notice warning" role="status">${warningIcon}<span>${text.get('expired')}</span></p>` : nothing}
        <form
          novalidate
          part="form"
          aria-label=${text.get('title')}
          @focusin=${credentials.prepare}
          @input=${form}
          @compositionstart=${form}
          @compositionend=${form}
          @keydown=${form}
          @focusout=${form}
          @submit=${credentials.submit}
        >
          ${formSummary(form, text, (name) => text.get(credentialLabels[name]))}
          ${credentialFields(credentials, text, ['username', 'current-password'])}
          <button class="button primary" part="submit" aria-disabled=${busy || countdown.seconds > 0}>
            ${submitLabel(credentials, text.get('submit'), text.get('submit/busy'), (time) => text.get('submit/wait', { time }))}
          </button>
          ${
            recoveryHref || registerHref
              ? html`<p class="ways">
                  ${recoveryHref ? way(go, 'recovery', recoveryHref, 'link', text.get('recovery')) : nothing}
                  ${
                    registerHref
                      ? html`<span
                          >${text.get('register/before')}${way(go, 'register', registerHref, 'link', text.get('register/link'))}</span
                        >`
                      : nothing
                  }
                </p>`
              : nothing
          }
        </form>
      </div>
      ${compact ? nothing : notes(text)}
      <p class="hidden" role="status">${page.waiting ? text.get('loading') : ''}</p>
    </div>
  `;
};

export interface SignedInPage extends Page {
  readonly account: Account;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly myApplicationsHref: string;
  readonly signOut: () => void;
}

export const signedInPage = (page: SignedInPage): TemplateResult => {
  const { text, account, busy, compact, go, myApplicationsHref } = page;
  return html`
    <div class="page signed-in ${compact ? 'compact' : ''}" part="signed-in">
      <div class="card">
        <div class="who">
          ${personIcon}
          <div>
            <h2 tabindex="-1" data-signed-in>${text.get('signed-in/title', { displayName: account.displayName })}</h2>
            <p class="lead">${text.get('signed-in/text')}</p>
            <p class="note">${text.get('signed-in/account')} <b translate="no">${account.account}</b></p>
          </div>
        </div>
        ${page.failure ? failureNotice(text, page.failure) : nothing}
        <div class="acts">
          ${
            myApplicationsHref
              ? way(go, 'my-applications', myApplicationsHref, 'button primary', text.get('signed-in/applications'))
              : nothing
          }
          <button type="button" class="button" part="sign-out" aria-disabled=${busy} @click=${page.signOut}>
            ${busy ? html`<span class="spinner"></span>${text.get('sign-out/busy')}` : text.get('sign-out')}
          </button>
        </div>
      </div>
    </div>
  `;
};
