import { ticketEvents, type TicketDetail, type TicketEvent } from '@zxkt/contract/resources/recovery-desk';
import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from '../fields/hall-icons.ts';
import { alertIcon, chevronIcon } from '../fields/icons.ts';
import type { WrittenReason } from './ticket-controller.ts';
import type { TicketPage } from './ticket-detail.view.ts';

const most = { reasons: 20, characters: 1000 };

/** What a reason may be about. */
const places = {
  '': 'place/whole',
  '/licence': 'papers/licence',
  '/letter': 'papers/letter',
  '/enterpriseName': 'compare/enterpriseName',
  '/account': 'compare/account',
  '/contact': 'compare/contact',
  '/mobile': 'compare/mobile',
} as const;
type Place = keyof typeof places;

const templates: Readonly<Partial<Record<Place, readonly TemplateKey[]>>> = {
  '/licence': ['template/licence/blurred', 'template/licence/identity', 'template/licence/other'],
  '/letter': ['template/letter/stamp', 'template/letter/old', 'template/letter/other'],
  '/enterpriseName': ['template/name'],
  '': ['template/none'],
};
type TemplateKey =
  | 'template/licence/blurred'
  | 'template/licence/identity'
  | 'template/licence/other'
  | 'template/letter/stamp'
  | 'template/letter/old'
  | 'template/letter/other'
  | 'template/none'
  | 'template/name';

const reasonEditor = ({ text, controller }: TicketPage, written: WrittenReason, index: number): TemplateResult => {
  const { reasons } = controller;
  const change = (part: Partial<WrittenReason>): void =>
    controller.set({ reasons: reasons.map((other, i) => (i === index ? { ...other, ...part } : other)) });
  const typed = (event: InputEvent): void => {
    if (!event.isComposing) change({ reason: (event.target as HTMLTextAreaElement).value });
  };
  const insert = (sentence: string) => () => {
    const said = written.reason.trim();
    if (!said.includes(sentence)) change({ reason: said ? `${said}\n${sentence}` : sentence });
  };
  const isMissing = controller.isRefused && controller.refusal === 'decide/missing' && index === 0;
  return html`
    <li class="reason ${isMissing ? 'invalid' : ''}">
      <div class="place">
        <label for="place-${index}">${text.get('decide/place')}</label>
        <span class="box"
          ><select
            id="place-${index}"
            @change=${(event: Event) => change({ pointer: (event.target as HTMLSelectElement).value })}
          >
            ${(Object.keys(places) as Place[]).map(
              (place) =>
                html`<option value=${place} .selected=${place === written.pointer}>${text.get(places[place])}</option>`,
            )}</select
          >${chevronIcon}</span
        >
        ${
          reasons.length > 1
            ? html`<button
                type="button"
                class="tool"
                aria-label=${text.get('decide/remove')}
                title=${text.get('decide/remove')}
                @click=${() => controller.set({ reasons: reasons.filter((_other, i) => i !== index) })}
              >
                ${closeIcon}
              </button>`
            : nothing
        }
      </div>
      <label for="reason-${index}">${text.get('decide/reason')}</label>
      <textarea
        id="reason-${index}"
        name="reason"
        rows="3"
        maxlength=${most.characters}
        placeholder=${text.get('decide/reason/placeholder')}
        aria-invalid=${isMissing ? 'true' : 'false'}
        aria-describedby=${isMissing ? 'decide-message' : nothing}
        .value=${written.reason}
        @input=${typed}
        @compositionend=${typed}
      ></textarea>
      <div class="templates" role="group" aria-label=${text.get('decide/templates')}>
        ${(templates[written.pointer as Place] ?? []).map(
          (key) => html`<button type="button" @click=${insert(text.get(key))}>${text.get(key)}</button>`,
        )}
      </div>
    </li>
  `;
};

const approval = ({ text, controller }: TicketPage, ticket: TicketDetail): TemplateResult => {
  const account = ticket.accounts.find(({ id }) => id === controller.account);
  const email = controller.disclosure?.email ?? ticket.maskedEmail;
  return html`<p class="lead">
    ${account ? text.get('decide/approve/text', { email, account: account.account }) : text.get('decide/approve/choose')}
  </p>`;
};

/** 通过, 退回补正 or 不予通过, with what the applicant is told. */
export const decisionPanel = (page: TicketPage, ticket: TicketDetail): unknown => {
  const { text, controller } = page;
  const allowed = ticketEvents.filter((event) => ticket.allowed.includes(event));
  const hasText = controller.reasons.some(({ reason }) => reason.trim());
  if (!allowed.length && !hasText) return nothing;
  const { event, reasons, busy, isRefused, refusal } = controller;
  const decide = async (submitted: Event): Promise<void> => {
    submitted.preventDefault();
    const form = submitted.target as HTMLFormElement;
    if (!(await controller.decide())) {
      const root = form.getRootNode() as ShadowRoot;
      root.querySelector<HTMLElement>(event === 'approve' ? '[name="held-account"]' : 'textarea')?.focus();
    }
  };
  return html`
    <section part="decision" aria-labelledby="decide-title">
      <h3 id="decide-title">${text.get('decide/title')}</h3>
      <form novalidate @submit=${decide}>
        <fieldset class="field">
          <legend class="hidden">${text.get('decide/event')}</legend>
          <div class="segments">
            ${ticketEvents.map(
              (name: TicketEvent) =>
                html`<label
                  ><input
                    type="radio"
                    name="event"
                    value=${name}
                    .checked=${event === name}
                    @change=${() => controller.set({ event: name })}
                  /><span>${text.get(`decide/${name}`)}</span></label
                >`,
            )}
          </div>
        </fieldset>
        ${
          event === 'approve'
            ? approval(page, ticket)
            : html`<ol class="reasons">
                  ${reasons.map((reason, index) => reasonEditor(page, reason, index))}
                </ol>
                ${
                  reasons.length < most.reasons
                    ? html`<p>
                        <button
                          type="button"
                          class="link"
                          part="add-reason"
                          @click=${() => controller.set({ reasons: [...reasons, { pointer: '', reason: '' }] })}
                        >
                          ${text.get('decide/add')}
                        </button>
                      </p>`
                    : nothing
                }`
        }
        <p class="message" id="decide-message" role="alert">
          ${isRefused && refusal ? html`${alertIcon}<span>${text.get(refusal)}</span>` : nothing}
        </p>
        <div>
          <button class="button primary" part="decide" aria-disabled=${!!busy || !allowed.includes(event)}>
            ${busy === 'decide' ? html`<span class="spinner"></span>${text.get('decide/busy')}` : text.get('decide/submit')}
          </button>
        </div>
      </form>
    </section>
  `;
};
