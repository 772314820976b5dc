import type { SessionEndReason } from '@zxkt/client/connection';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Go } from '../element/widget-element.ts';
import { failureNotice, failureSentence } from '../fields/form-summary.ts';
import { offlineIcon } from '../fields/hall-icons.ts';
import { infoIcon } from '../fields/icons.ts';
import { plate, signedOutPage } from '../lists/list-view.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { OnlineWorkKey } from '../locales/zh-CN/online-work.ts';
import type { IdleController } from '../session/idle-controller.ts';
import { yearInChina } from '../session/authority-session.ts';
import { idleWarning } from '../session/idle-warning.ts';
import type { WorkItem } from './online-work.ts';

export interface OnlineWorkPage {
  readonly text: TextController<OnlineWorkKey>;
  /** Whoever is signed in. */
  readonly session: AuthoritySession | undefined;
  /** It is known that nobody is. */
  readonly isOut: boolean;
  readonly ended: SessionEndReason | undefined;
  readonly failure: Failure | undefined;
  readonly idle: IdleController;
  readonly busy: boolean;
  readonly items: readonly WorkItem[];
  readonly current: string;
  readonly loginHref: string;
  readonly noticed: boolean;
  readonly go: Go;
  readonly choose: (item: WorkItem, event: MouseEvent) => void;
  readonly notice: (event: Event) => void;
  readonly retry: () => void;
  readonly signIn: () => void;
  readonly signOut: () => void;
}

const head = ({ text, session, busy, signOut, failure }: OnlineWorkPage): unknown => {
  if (!session) return nothing;
  const { staff, workYear: year } = session;
  const isHistoric = year < yearInChina();
  return html`
    <div class="desk" part="head">
      <div class="title">
        <h2>${text.get('title')}</h2>
        <p class="who">
          <b>${text.get('staff/greeting', { displayName: staff.displayName })}</b>
          <span>${staff.authority.name}</span>
          <button type="button" class="button" part="sign-out" aria-disabled=${busy} @click=${signOut}>
            ${busy ? html`<span class="spinner"></span>${text.get('sign-out/busy')}` : text.get('sign-out')}
          </button>
        </p>
      </div>
      <p class="notice ${isHistoric ? 'warning' : ''}">
        ${infoIcon}
        <span
          ><strong>${text.get(isHistoric ? 'year/historic' : 'year', { year })}</strong
          >${text.get(isHistoric ? 'year/back' : 'year/how')}</span
        >
      </p>
      ${failure ? failureNotice(text, failure) : nothing}
    </div>
  `;
};

const label = ({ text }: OnlineWorkPage, item: WorkItem): string => {
  const key = `item/${item.id}`;
  return item.label ?? (key === 'item/qualification-review' ? text.get(key) : item.id);
};

const line = (page: OnlineWorkPage, item: WorkItem): TemplateResult => {
  const isCurrent = item.id === page.current;
  const listener = (event: MouseEvent) => page.choose(item, event);
  const current = isCurrent ? 'page' : 'false';
  return html`<li>
    ${
      item.href
        ? html`<a class="item" href=${item.href} aria-current=${current} @click=${listener}>${label(page, item)}</a>`
        : html`<button type="button" class="item" aria-current=${current} @click=${listener}>
            ${label(page, item)}
          </button>`
    }
  </li>`;
};

const side = (page: OnlineWorkPage): TemplateResult => html`
  <div class="side">
    <nav part="navigation" aria-label=${page.text.get('navigation')}>
      <ul>
        ${page.items.map((item) => line(page, item))}
      </ul>
    </nav>
    <aside class="notices" part="notices" aria-label=${page.text.get('notices')} ?hidden=${!page.noticed}>
      <slot name="notices" @slotchange=${page.notice}></slot>
    </aside>
  </div>
`;

/** Where nobody is signed in, or nobody knows. */
const instead = (page: OnlineWorkPage): unknown => {
  const { text, failure, isOut, ended, loginHref, go, signIn } = page;
  if (failure) {
    return html`<div class="frame">
      ${plate({
        icon: offlineIcon,
        title: text.get('failed'),
        text: failureSentence(text, failure),
        action: html`<button type="button" class="button" @click=${page.retry}>${text.get('list/retry')}</button>`,
        part: 'failure',
      })}
    </div>`;
  }
  if (isOut) {
    const list = { session: { ended } };
    return html`<slot name="sign-in">${signedOutPage({ text, list, loginHref, go, signIn })}</slot>`;
  }
  return html`<div class="frame waiting" aria-hidden="true"></div>
    <p class="hidden" role="status">${text.get('loading')}</p>`;
};

/**
 * What is worked with stays in the page when a session ends, so that nothing typed is lost, and is not shown until somebody
 * is signed in again.
 */
export const page = (page: OnlineWorkPage): TemplateResult => html`
  ${idleWarning(page.text, page.idle)} ${page.session ? nothing : instead(page)}
  <div class="work" ?hidden=${!page.session}>
    ${head(page)}
    <div class="columns">
      ${side(page)}
      <div class="content" part="content">
        <slot></slot>
        ${page.items.map(({ id }) => html`<div ?hidden=${id !== page.current}><slot name=${id}></slot></div>`)}
      </div>
    </div>
  </div>
`;
