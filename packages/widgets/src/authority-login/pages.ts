import { firstWorkYear, type AuthoritySession } from '@zxkt/contract/resources/authority';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { CredentialController } from '../credentials/credential-controller.ts';
import { credentialFields, credentialLabels, submitLabel } from '../credentials/credential-fields.ts';
import type { Go } from '../element/widget-element.ts';
import { failureNotice, formSummary } from '../fields/form-summary.ts';
import { personIcon } from '../fields/hall-icons.ts';
import { infoIcon, warningIcon } from '../fields/icons.ts';
import { selectField } from '../fields/select-field.ts';
import { textField } from '../fields/text-field.ts';
import { way } from '../fields/way.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { AuthorityLoginKey } from '../locales/zh-CN/authority-login.ts';
import { yearInChina } from '../session/authority-session.ts';
import type { IdleController } from '../session/idle-controller.ts';
import { idleWarning } from '../session/idle-warning.ts';
import type { StaffField } from './authority-login.ts';

type Text = TextController<AuthorityLoginKey>;

const labels = { ...credentialLabels, code: 'code', workYear: 'year' } as const;

const helps = ['e-key', 'recovery'] as const;
/** What a person may ask before being signed in; support answers. */
export type Help = (typeof helps)[number];

export interface FormPage {
  readonly text: Text;
  readonly compact: boolean;
  /** It is not known yet whether the form is needed: it takes its room and is not shown. */
  readonly waiting: boolean;
  readonly credentials: CredentialController<StaffField>;
  /** A session ended before the person's eyes. */
  readonly expired: boolean;
  readonly help: Help | undefined;
  readonly ask: (help: Help | undefined) => void;
}

/** A sentence with something in its middle. */
const around = (text: Text, key: AuthorityLoginKey, param: string, middle: unknown): TemplateResult => {
  const [before, after] = text.get(key, { [param]: '\n' }).split('\n');
  return html`${before}${middle}${after}`;
};

/** The current year in China first, and the years before it. */
const years = (text: Text): (readonly [string, string])[] => {
  const current = yearInChina();
  return Array.from({ length: current - firstWorkYear + 1 }, (_, back) => {
    const year = current - back;
    return [String(year), text.get(back ? 'year/of' : 'year/current', { year })] as const;
  });
};

const helpNote = (text: Text, help: Help): TemplateResult => {
  const phone = text.get(`help/${help}/phone`);
  const call = html`<a href="tel:${phone.replaceAll(' ', '-')}">${phone}</a>`;
  return html`<p class="notice" part="help" id="help" role="status">
    ${infoIcon}<span>${around(text, `help/${help}`, 'phone', call)}</span>
  </p>`;
};

const notes = (text: Text): TemplateResult => html`
  <aside class="notes" part="notes" aria-label=${text.get('note/title')}>
    ${infoIcon}
    <div>
      <strong>${text.get('note/title')}</strong>
      <ul>
        <li>${around(text, 'note/old-account', 'account', html`<b>${text.get('note/old-account/name')}</b>`)}</li>
        <li>${text.get('note/code')}</li>
        <li>${text.get('note/idle')}</li>
      </ul>
    </div>
  </aside>
`;

export const formPage = (page: FormPage): TemplateResult => {
  const { text, credentials, compact, help, ask } = page;
  const { form, busy, countdown } = credentials;
  return html`
    <div class="page ${compact ? 'compact' : ''} ${page.waiting ? 'waiting' : ''}">
      <div class="card">
        ${compact ? nothing : html`<h2 part="title" tabindex="-1">${text.get('title')}</h2>`}
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
          ${formSummary(form, text, (name) => text.get(labels[name]))}
          ${credentialFields(credentials, text, ['username', 'current-password'])}
          ${textField({
            form,
            text,
            name: 'code',
            label: text.get('code'),
            placeholder: text.get('code/placeholder'),
            hint: text.get('code/hint'),
            autocomplete: 'one-time-code',
            inputmode: 'numeric',
            maxlength: 16,
            number: true,
            required: true,
          })}
          ${selectField({
            form,
            text,
            name: 'workYear',
            label: text.get('year'),
            hint: text.get('year/hint'),
            options: years(text),
          })}
          <button class="button primary" part="submit" aria-disabled=${busy || countdown.seconds > 0}>
            ${submitLabel(credentials, text.get('submit'), text.get('submit/busy'), (time) => text.get('submit/wait', { time }))}
          </button>
          <p class="ways">
            ${helps.map(
              (of) =>
                html`<button
                  type="button"
                  class="link"
                  aria-expanded=${help === of}
                  aria-controls="help"
                  @click=${() => ask(help === of ? undefined : of)}
                >
                  ${text.get(of)}
                </button>`,
            )}
          </p>
          ${help ? helpNote(text, help) : nothing}
        </form>
      </div>
      ${compact ? nothing : notes(text)}
      <p class="hidden" role="status">${page.waiting ? text.get('loading') : ''}</p>
    </div>
  `;
};

export interface SignedInPage {
  readonly text: Text;
  readonly go: Go;
  readonly session: AuthoritySession;
  readonly idle: IdleController;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly onlineWorkHref: string;
  readonly signOut: () => void;
}

const greeting = ({ text, session }: SignedInPage): string =>
  text.get('staff/greeting', { displayName: session.staff.displayName });

const where = ({ text, session }: SignedInPage): TemplateResult =>
  html`<span>${session.staff.authority.name}</span><span>${text.get('staff/year', { year: session.workYear })}</span>`;

const signOutButton = ({ text, busy, signOut }: SignedInPage): TemplateResult => html`
  <button type="button" class="button" part="sign-out" aria-disabled=${busy} @click=${signOut}>
    ${busy ? html`<span class="spinner"></span>${text.get('sign-out/busy')}` : text.get('sign-out')}
  </button>
`;

const failed = ({ text, failure }: SignedInPage): unknown => (failure ? failureNotice(text, failure) : nothing);

export const signedInPage = (page: SignedInPage): TemplateResult => {
  const { text, session, go, onlineWorkHref } = page;
  return html`
    <div class="page signed-in" part="signed-in">
      ${idleWarning(text, page.idle)}
      <div class="card">
        <div class="who">
          ${personIcon}
          <div>
            <h2 tabindex="-1" data-signed-in>${greeting(page)}</h2>
            <p class="lead where">${where(page)}</p>
            <p class="note">${text.get('signed-in/account')} <b translate="no">${session.staff.account}</b></p>
          </div>
        </div>
        <p class="note">${text.get('signed-in/year')}</p>
        ${failed(page)}
        <div class="acts">
          ${
            onlineWorkHref
              ? way(go, 'online-work', onlineWorkHref, 'button primary', text.get('signed-in/online-work'))
              : nothing
          }
          ${signOutButton(page)}
        </div>
      </div>
    </div>
  `;
};

/** In one line, above what the person works with. */
export const signedInBar = (page: SignedInPage): TemplateResult => html`
  ${idleWarning(page.text, page.idle)}
  <div class="bar" part="signed-in">
    <p class="where"><b tabindex="-1" data-signed-in>${greeting(page)}</b>${where(page)}</p>
    ${signOutButton(page)}
  </div>
  ${failed(page)}
`;
