import { recoveryEvents } from '@zxkt/contract/machines/recovery';
import type { TicketAccount, TicketDetail } from '@zxkt/contract/resources/recovery-desk';
import { disclosurePurposes } from '@zxkt/contract/resources/review';
import { html, nothing, type TemplateResult } from 'lit';
import { failureNotice, failureSentence } from '../fields/form-summary.ts';
import { chevronLeftIcon } from '../fields/hall-icons.ts';
import { alertIcon, checkIcon, chevronIcon, infoIcon, warningIcon } from '../fields/icons.ts';
import { plate } from '../lists/list-view.ts';
import { momentText } from '../locales/moment-text.ts';
import { decisionPanel } from './decision-panel.view.ts';
import type { PaperViewer } from './paper-viewer.ts';
import { paperViewer } from './paper-viewer.view.ts';
import type { Purpose, TicketController } from './ticket-controller.ts';
import { clockTag, holderText, statusTag, type DeskText } from './ticket-words.ts';

export interface TicketPage {
  readonly text: DeskText;
  readonly controller: TicketController;
  readonly viewer: PaperViewer;
  readonly back: () => void;
}

type Fit = TicketAccount['fits'][number];

/** What was sent, what is held of one account, and whether they agree. */
interface Compared {
  readonly label: string;
  readonly fit?: Fit;
  readonly sent: unknown;
  readonly held: (account: TicketAccount) => unknown;
}

const comparedLines = ({ text, controller }: TicketPage, ticket: TicketDetail): readonly Compared[] => {
  const { disclosure } = controller;
  const shownOf = (account: TicketAccount) => disclosure?.accounts.find(({ id }) => id === account.id);
  const none = html`<span class="none">${text.get('compare/none-given')}</span>`;
  return [
    {
      label: text.get('compare/account'),
      fit: 'account',
      sent: ticket.account ?? html`<span class="none">${text.get('compare/forgotten')}</span>`,
      held: ({ account }) => account,
    },
    {
      label: text.get('compare/enterpriseName'),
      fit: 'enterpriseName',
      sent: ticket.enterpriseName,
      held: ({ unitName, displayName }) => unitName ?? displayName,
    },
    {
      label: text.get('compare/code'),
      fit: 'code',
      sent: ticket.code,
      held: ({ uscc, organisationCode, tradeCode }) => uscc ?? organisationCode ?? tradeCode ?? none,
    },
    { label: text.get('compare/contact'), sent: disclosure?.contact ?? ticket.maskedContact, held: () => nothing },
    {
      label: text.get('compare/email'),
      fit: 'email',
      sent: disclosure?.email ?? ticket.maskedEmail,
      held: (account) => shownOf(account)?.email ?? account.maskedEmail,
    },
    {
      label: text.get('compare/mobile'),
      fit: 'mobile',
      sent: (disclosure ? disclosure.mobile : ticket.maskedMobile) ?? none,
      held: (account) => shownOf(account)?.mobile ?? account.maskedMobile,
    },
    {
      label: text.get('compare/registered'),
      sent: nothing,
      held: ({ registeredAt }) => momentText(text, registeredAt),
    },
  ];
};

/** What was left out agrees with nothing, and differs from nothing. */
const isSent = (ticket: TicketDetail, fit: Fit | undefined): fit is Fit =>
  !!fit && !(fit === 'account' && ticket.account === null) && !(fit === 'mobile' && ticket.maskedMobile === null);

const fitMark = (text: DeskText, account: TicketAccount, fit: Fit): unknown => {
  const fits = account.fits.includes(fit);
  return html`<span class="fit ${fits ? 'yes' : 'no'}"
    >${fits ? checkIcon : alertIcon}${text.get(fits ? 'compare/fits' : 'compare/differs')}</span
  >`;
};

const chooseAccount = ({ text, controller }: TicketPage, account: TicketAccount): TemplateResult => html`
  <label class="choose"
    ><input
      type="radio"
      name="held-account"
      value=${account.id}
      .checked=${controller.account === account.id}
      @change=${() => controller.set({ account: account.id })}
    /><span>${text.get('compare/choose')}<span class="hidden">：${account.account}</span></span></label
  >
`;

const comparison = (page: TicketPage, ticket: TicketDetail): TemplateResult => {
  const { text, controller } = page;
  const { accounts } = ticket;
  const canChoose = ticket.allowed.includes('approve');
  return html`
    <section part="comparison" aria-labelledby="compare-title">
      <h3 id="compare-title">${text.get('compare/title')}</h3>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="compare-title">
        <table class="compare">
          <thead>
            <tr>
              <th scope="col">${text.get('compare/field')}</th>
              <th scope="col">${text.get('compare/sent')}</th>
              ${accounts.map(
                (account) =>
                  html`<th scope="col" class=${ticket.approvedAccount === account.id ? 'approved' : ''}>
                    ${text.get('compare/held')}${canChoose ? chooseAccount(page, account) : nothing}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${comparedLines(page, ticket).map(
              ({ label, fit, sent, held }) =>
                html`<tr>
                  <th scope="row">${label}</th>
                  <td translate="no">${sent}</td>
                  ${accounts.map(
                    (account) =>
                      html`<td translate="no">
                        <span>${held(account)}</span>${isSent(ticket, fit) ? fitMark(text, account, fit) : nothing}
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        accounts.length
          ? nothing
          : html`<p class="notice warning">${warningIcon}<span>${text.get('compare/none')}</span></p>`
      }
      <div class="disclose">
        ${
          controller.disclosure
            ? html`<p class="note" role="status">${text.get('disclose/shown')}</p>`
            : html`
                <label for="purpose">${text.get('disclose/purpose')}</label>
                <span class="box"
                  ><select
                    id="purpose"
                    @change=${(event: Event) =>
                      controller.set({ purpose: (event.target as HTMLSelectElement).value as Purpose })}
                  >
                    ${disclosurePurposes.map(
                      (purpose) =>
                        html`<option value=${purpose} .selected=${purpose === controller.purpose}>
                          ${text.get(`purpose/${purpose}`)}
                        </option>`,
                    )}</select
                  >${chevronIcon}</span
                >
                <button
                  type="button"
                  class="button"
                  part="disclose"
                  aria-disabled=${controller.busy === 'disclose'}
                  @click=${() => void controller.disclose()}
                >
                  ${text.get('disclose/show')}
                </button>
                <p class="note">${text.get('disclose/noted')}</p>
              `
        }
      </div>
    </section>
  `;
};

const timeline = ({ text }: TicketPage, ticket: TicketDetail): TemplateResult => html`
  <section aria-labelledby="timeline-title">
    <h3 id="timeline-title">${text.get('ticket/timeline')}</h3>
    <ol class="acts-list" reversed>
      ${[...ticket.timeline].reverse().map(({ at, event, status }) => {
        const known = event === 'submit' ? event : recoveryEvents.find((name) => name === event);
        const staff = ticket.acts.find((act) => act.at === at)?.staff;
        return html`<li>
          <b>${text.get(known ? `event/${known}` : `status/${status}`)}</b>
          <span>${staff ?? ''}</span>
          <time datetime=${new Date(at).toISOString()}>${momentText(text, at)}</time>
        </li>`;
      })}
    </ol>
  </section>
`;

const head = ({ text, controller, back }: TicketPage, ticket: TicketDetail): TemplateResult => {
  const { busy } = controller;
  const { allowed, holder, status } = ticket;
  const act = (name: 'take' | 'release', kind: string, isOffered: boolean) =>
    isOffered
      ? html`<button
          type="button"
          class="button ${kind}"
          part=${name}
          aria-disabled=${!!busy}
          @click=${() => void (name === 'take' ? controller.take() : controller.release())}
        >
          ${busy === name ? html`<span class="spinner"></span>` : nothing}${text.get(`ticket/${name}`)}
        </button>`
      : nothing;
  return html`
    <div class="ticket-head">
      <button type="button" class="link" part="back" @click=${back}>
        ${chevronLeftIcon}${text.get('ticket/back')}
      </button>
      <h2 tabindex="-1">${ticket.enterpriseName}</h2>
      <p class="facts">
        <span translate="no">${ticket.number}</span> ${statusTag(text, ticket.status)} ${clockTag(text, ticket)}
        ${holder ? html`<span>${holderText(text, ticket)}</span>` : nothing}
        ${ticket.round > 1 ? html`<span>${text.get('row/round', { round: ticket.round })}</span>` : nothing}
      </p>
      <div class="acts">
        ${act('take', 'primary', allowed.length > 0 && !holder)}
        ${act('release', '', !!holder?.mine && status === 'in-review')}
      </div>
    </div>
  `;
};

/** Someone was first, or a call failed: what was written stays. */
const interruptions = ({ text, controller }: TicketPage): unknown => {
  const { isOvertaken, failure, decided, id } = controller;
  return html`
    ${
      isOvertaken
        ? html`<div class="notice warning" part="overtaken" role="alert">
            ${warningIcon}
            <div>${text.get('ticket/overtaken')}</div>
            <button type="button" class="link" part="reload" @click=${() => void controller.open(id)}>
              ${text.get('ticket/reload')}
            </button>
          </div>`
        : nothing
    }
    ${failure ? failureNotice(text, failure) : nothing}
    ${
      decided
        ? html`<p class="notice" part="decided" role="status">
            ${infoIcon}<span>${text.get('decide/done', { event: text.get(`decide/${decided}`) })}</span>
          </p>`
        : nothing
    }
  `;
};

/** A ticket beside what is held, its papers, and the decision. */
export const ticketDetail = (page: TicketPage): TemplateResult => {
  const { text, controller, viewer, back } = page;
  const { ticket, state, failure, id } = controller;
  if (state === 'failed' && failure && !ticket) {
    const isMissing = failure.code === 'resource/not-found';
    return html`<div class="page">
      <div class="frame">
        ${plate({
          icon: alertIcon,
          title: text.get(isMissing ? 'ticket/missing' : 'ticket/failed'),
          text: failureSentence(text, failure),
          action: html`${
              isMissing
                ? nothing
                : html`<button type="button" class="button primary" @click=${() => void controller.open(id)}>
                    ${text.get('list/retry')}
                  </button>`
            }<button type="button" class="button" part="back" @click=${back}>${text.get('ticket/back')}</button>`,
          part: 'failure',
        })}
      </div>
    </div>`;
  }
  if (!ticket) {
    return html`<div class="page">
      <p class="blank" role="status"><span class="spinner"></span>${text.get('ticket/loading')}</p>
    </div>`;
  }
  return html`
    <div class="page ticket" part="ticket" aria-busy=${state === 'loading'}>
      ${head(page, ticket)} ${interruptions(page)}
      <div class="halves">
        <div class="half">${comparison(page, ticket)} ${decisionPanel(page, ticket)} ${timeline(page, ticket)}</div>
        ${paperViewer(text, viewer, ticket)}
      </div>
    </div>
  `;
};
