import type { AuthorityContact } from '@zxkt/contract/resources/authority-contact';
import type { Configuration } from '@zxkt/contract/resources/configuration';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { alertIcon } from '../fields/icons.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { AuthorityContactsKey } from '../locales/zh-CN/authority-contacts.ts';

export interface ContactsPage {
  readonly text: TextController<AuthorityContactsKey>;
  readonly filing: string;
  readonly region: string;
  readonly contacts: readonly AuthorityContact[] | undefined;
  readonly hotlines: Configuration['hotlines'];
  readonly failure: Failure | undefined;
  readonly busy: boolean;
  readonly choose: (event: Event) => void;
  readonly retry: () => void;
}

/** Several numbers in one text, each to be called: `400-886-3200 / 010-56193121`. */
const phoneLinks = (numbers: string): unknown =>
  numbers
    .split(/(\s*[/、,，;；]\s*)/)
    .map((part, index) =>
      index % 2 ? html`<span>${part}</span>` : html`<a href="tel:${part.replaceAll(/[^\d+*#-]/g, '')}">${part}</a>`,
    );

/** Only an address of the web leads anywhere. */
const websiteLink = (website: string): unknown =>
  /^https?:\/\//.test(website) ? html`<a href=${website} rel="external noopener">${website}</a>` : website;

const contactCard = ({ text }: ContactsPage, contact: AuthorityContact, isNearest: boolean): TemplateResult => {
  const { name, kind, phone, address, website } = contact;
  const line = (label: string, value: unknown) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`
    <li class=${isNearest ? 'nearest' : ''}>
      <h3>
        ${name}${
          isNearest || kind !== 'ministry'
            ? html`<span class="tag">${text.get(isNearest ? 'contact/nearest' : `kind/${kind}`)}</span>`
            : nothing
        }
      </h3>
      <dl>
        ${line(text.get('contact/phone'), phone ? phoneLinks(phone) : text.get('contact/no-phone'))}
        ${address ? line(text.get('contact/address'), address) : nothing}
        ${website ? line(text.get('contact/website'), websiteLink(website)) : nothing}
      </dl>
    </li>
  `;
};

const found = (page: ContactsPage): unknown => {
  const { text, contacts, failure, busy, filing } = page;
  if (failure) {
    return html`<div class="notice error" part="failure" role="alert">
      ${alertIcon}
      <div>
        <strong>${failureSentence(text, failure)}</strong>
        ${
          failure.requestId
            ? html`<p class="note">${text.get('failure/request', { requestId: failure.requestId })}</p>`
            : nothing
        }
        <button type="button" class="button" part="retry" @click=${page.retry}>${text.get('contacts/retry')}</button>
      </div>
    </div>`;
  }
  if (!filing) return html`<p class="empty">${text.get('contacts/choose')}</p>`;
  if (!contacts) return html`<p class="empty" role="status">${busy ? text.get('contacts/loading') : ''}</p>`;
  if (!contacts.length) return html`<p class="empty">${text.get('contacts/none')}</p>`;
  return html`<ol class="contacts" part="contacts" aria-busy=${busy}>
    ${contacts.map((contact, index) => contactCard(page, contact, index === 0))}
  </ol>`;
};

export const contactsPage = (page: ContactsPage): TemplateResult => {
  const { text, filing, region, hotlines, contacts } = page;
  return html`
    <div class="page">
      <div class="head">
        <h2>${text.get('title')}</h2>
        <p class="lead">${text.get('lead')}</p>
      </div>
      <zxkt-region-picker
        .label=${text.get('region')}
        .filing=${filing}
        .value=${region}
        @change=${page.choose}
      ></zxkt-region-picker>
      <section aria-labelledby="found">
        <h3 id="found" class="hidden">${text.get('contacts/found')}</h3>
        ${found(page)}
        <p class="hidden" role="status">${contacts ? text.get('contacts/count', { count: contacts.length }) : ''}</p>
      </section>
      ${
        hotlines.length
          ? html`<section class="hotlines" part="hotlines" aria-labelledby="hotlines">
              <h3 id="hotlines">${text.get('hotlines')}</h3>
              <dl>
                ${hotlines.map(
                  ({ name, number }) =>
                    html`<div>
                      <dt>${name}</dt>
                      <dd>${phoneLinks(number)}</dd>
                    </div>`,
                )}
              </dl>
            </section>`
          : nothing
      }
    </div>
  `;
};
