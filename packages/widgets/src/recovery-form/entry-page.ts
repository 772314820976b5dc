import { html, nothing, type TemplateResult } from 'lit';
import type { Go } from '../element/widget-element.ts';
import { infoIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryFormKey } from '../locales/zh-CN/recovery-form.ts';
import { folderIcon, mailIcon, phoneIcon } from './recovery-icons.ts';
import type { RecoveryRoute } from './recovery-fields.ts';

export interface EntryPage {
  readonly text: TextController<RecoveryFormKey>;
  readonly elsewhere: Readonly<Record<Elsewhere, string>>;
  readonly contactsHref: string;
  readonly follow: (route: RecoveryRoute) => void;
  readonly go: Go;
  /** 点此下载. */
  readonly letter: () => void;
  readonly letterState: 'busy' | 'failed' | undefined;
}

/** Applications whose accounts are recovered where they are kept. */
export type Elsewhere = (typeof elsewhere)[number];
const elsewhere = ['foreign-investment', 'cooperation', 'processing-trade'] as const;

const hotline = '010-67870108';

const application = (page: EntryPage, name: Elsewhere): TemplateResult => {
  const { text, go } = page;
  const href = page.elsewhere[name];
  return html`<li>
    <span>${text.get(`application/${name}`)}</span>
    ${
      href
        ? html`<a class="link" href=${href} @click=${(event: Event) => go(event, 'recovery', href)}
            >${text.get('entry/go')}<span class="hidden">：${text.get(`application/${name}`)}</span></a
          >`
        : html`<a class="link" href="tel:${hotline}">${text.get('entry/call', { phone: hotline })}</a>`
    }
  </li>`;
};

const routes = [
  ['email', mailIcon],
  ['mobile', phoneIcon],
  ['account', folderIcon],
] as const;

const tile = (
  { text, follow }: EntryPage,
  route: 'email' | 'mobile' | 'account',
  icon: unknown,
): TemplateResult => html`
  <li>
    <button type="button" class="tile" data-route=${route} @click=${() => follow(route)}>
      ${icon}<strong>${text.get(`route/${route}`)}</strong><span>${text.get(`route/${route}/text`)}</span>
    </button>
  </li>
`;

/** Where somebody goes who forgot: guide part 4, step 2. */
export const entryPage = (page: EntryPage): TemplateResult => {
  const { text, follow } = page;
  return html`
    <div class="page" part="entry">
      <div class="head">
        <h2 tabindex="-1">${text.get('title')}</h2>
        <p class="lead">${text.get('entry/lead')}</p>
      </div>
      <section aria-labelledby="applications-title">
        <h3 id="applications-title">${text.get('entry/applications')}</h3>
        <ol class="applications">
          ${elsewhere.map((name) => application(page, name))}
          <li class="ours">
            <span>${text.get('application/fund')}</span>
            <button type="button" class="button primary" data-route="fund" @click=${() => follow('fund')}>
              ${text.get('entry/go')}
            </button>
          </li>
        </ol>
      </section>
      <section aria-labelledby="routes-title">
        <h3 id="routes-title">${text.get('entry/others')}</h3>
        <ul class="tiles">
          ${routes.map(([route, icon]) => tile(page, route, icon))}
        </ul>
      </section>
      ${progressLine(page)}
    </div>
  `;
};

const progressLine = ({ text, follow }: EntryPage): TemplateResult => html`
  <p class="aside">
    ${text.get('entry/submitted')}
    <button type="button" class="link" data-route="progress" @click=${() => follow('progress')}>
      ${text.get('route/progress')}
    </button>
  </p>
`;

/** Ours: by papers, or by the authority. Guide part 4, step 3. */
export const fundPage = (page: EntryPage): TemplateResult => {
  const { text, follow, contactsHref, go } = page;
  const quick = (route: 'email' | 'mobile') =>
    html`<button type="button" class="link" data-route=${route} @click=${() => follow(route)}>
      ${text.get(`route/${route}`)}
    </button>`;
  return html`
    <div class="page" part="fund">
      <div class="head">
        <p class="of">${text.get('application/fund')}</p>
        <h2 tabindex="-1">${text.get('title')}</h2>
      </div>
      <ol class="ways">
        <li>
          <h3>${text.get('fund/papers')}</h3>
          <p>${text.get('fund/papers/text')}</p>
          <ul class="needs">
            <li>
              ${text.get('fund/need/letter')}
              <button
                type="button"
                class="link"
                part="letter"
                aria-disabled=${page.letterState === 'busy'}
                @click=${page.letter}
              >
                ${text.get(page.letterState === 'busy' ? 'fund/letter/busy' : 'fund/letter')}
              </button>
              ${page.letterState === 'failed' ? html`<p class="failed" role="alert">${text.get('fund/letter/failed')}</p>` : nothing}
            </li>
            <li>${text.get('fund/need/licence')}</li>
          </ul>
          <p>
            <button type="button" class="button primary" data-route="account" @click=${() => follow('account')}>
              ${text.get('route/account')}
            </button>
          </p>
        </li>
        <li>
          <h3>${text.get('fund/authority')}</h3>
          <p>${text.get('fund/authority/text')}</p>
          ${
            contactsHref
              ? html`<p>${way(go, 'contacts', contactsHref, 'button', text.get('fund/authority/contacts'))}</p>`
              : nothing
          }
        </li>
      </ol>
      <p class="notice">${infoIcon}<span>${text.get('fund/quick')} ${quick('email')} ${quick('mobile')}</span></p>
      ${progressLine(page)}
    </div>
  `;
};
