import { listRecoveryTickets } from '@zxkt/contract/calls/recovery-desk';
import type { TicketEvent, TicketPage } from '@zxkt/contract/resources/recovery-desk';
import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { authority } from '../connection/authority.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { notLoaded } from '../controllers/not-loaded.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { ListController } from '../lists/list-controller.ts';
import { failedPlate, signedOutPage } from '../lists/list-view.ts';
import { listStyles } from '../lists/list.styles.ts';
import { recoveryDesk, type RecoveryDeskKey } from '../locales/zh-CN/recovery-desk.ts';
import { choiceStyles } from '../theme/choice.styles.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { recoveryDeskStyles } from './recovery-desk.styles.ts';
import { statusFilters, ticketQueue, type QueueField } from './ticket-queue.view.ts';
import type { TicketStage } from './ticket-stage.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** Another ticket is open, or none (`''`): for the address of the host's page. */
    'zxkt-recovery-ticket-changed': { readonly ticket: string };
    /** A member of staff decided a ticket. */
    'zxkt-recovery-decided': { readonly event: TicketEvent };
  }
}

const defaults = { status: 'open', sort: 'oldest' } as const;

/**
 * 账号找回审核, for support staff: the queue with the clock of working days, a ticket beside what is held, both papers, and
 * 通过, 退回补正 or 不予通过. What is written survives a refusal and another person's being first.
 *
 * @tag zxkt-recovery-desk
 * @attr {string} ticket - Id of the ticket that is open; empty for the queue.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in.
 * @fires zxkt-recovery-ticket-changed
 * @fires zxkt-recovery-decided
 * @fires zxkt-sign-in-required
 * @fires zxkt-navigation-requested
 * @fires zxkt-call-failed
 * @csspart queue
 * @csspart filters
 * @csspart table
 * @csspart ticket - A ticket whole.
 * @csspart comparison - What was sent beside what is held.
 * @csspart papers - The viewer.
 * @csspart decision
 * @cssprop [--zxkt-list-width=1280px] - Greatest width.
 */
export class ZxktRecoveryDesk extends WidgetElement<RecoveryDeskKey> {
  static override styles: CSSResultGroup = [super.styles, choiceStyles, fieldStyles, listStyles, recoveryDeskStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    ticket: { reflect: true },
    loginHref: { attribute: 'login-href' },
    _failure: { state: true, attribute: false },
  };

  declare ticket: string;
  declare loginHref: string;
  /** What shows a ticket could not be loaded. */
  declare private _failure: Failure | undefined;

  readonly #form = new FormController<QueueField>(this, {
    search: { normalize: (typed) => typed.trim() },
    status: {},
    sort: {},
    overdue: {},
  });
  #cursor: string | null = null;
  readonly #list = new ListController<TicketPage>(this, this.connection, {
    ask: async (connection, signal) => {
      const { search, status, sort, overdue } = this.#form.values;
      const wanted = statusFilters[status as keyof typeof statusFilters];
      const query = {
        sort: sort as 'oldest' | 'newest',
        ...(wanted && { status: wanted }),
        ...(search.trim() && { text: search.trim() }),
        ...(overdue && { overdue: 'true' as const }),
        ...(this.#cursor && { cursor: this.#cursor }),
      };
      return connection.send(listRecoveryTickets, { query }, { signal });
    },
    signedOut: (reason) => this.emit('zxkt-sign-in-required', { reason }),
    failed: this.tellFailure,
  });
  #stage: TicketStage | undefined;
  #staging: Promise<TicketStage> | undefined;
  /** A ticket was opened by hand: the focus follows when it is there. */
  #isOpening = false;

  constructor() {
    super(
      { zh: recoveryDesk, en: async () => (await import('../locales/en/recovery-desk.ts')).recoveryDesk },
      authority,
    );
    this.ticket = this.loginHref = '';
    this.#form.fill(defaults);
  }

  protected override willUpdate(): void {
    const { ticket } = this;
    if (this.#list.state === 'signed-out' || !this.connection.source) return;
    if (!ticket) this.#stage?.close();
    else if (this.#stage) this.#stage.open(ticket);
    else if (!this._failure) void this.#load().catch((error: unknown) => (this._failure = failureOf(error)));
  }

  protected override view(): unknown {
    const { text, loginHref } = this;
    const list = this.#list;
    if (list.state === 'signed-out') {
      const signIn = () => this.emit('zxkt-sign-in-required', { reason: list.session.ended ?? 'missing' });
      return signedOutPage({ text, list, loginHref, go: this.#go, signIn });
    }
    if (this.ticket) return this.#stage?.view() ?? this.#waiting();
    return ticketQueue({
      text,
      form: this.#form,
      list,
      find: (event) => this.#find(event),
      turn: (cursor) => {
        if (!cursor) return;
        this.#cursor = cursor;
        void list.load();
      },
      open: ({ id }) => this.#open(id),
    });
  }

  /** Until what shows a ticket is loaded, or why it is not. */
  #waiting(): TemplateResult {
    const { text, _failure: failure } = this;
    return html`<div class="page">
      ${
        failure
          ? failedPlate(text, failure, () => (this._failure = undefined))
          : html`<p class="blank" role="status"><span class="spinner"></span>${text.get('ticket/loading')}</p>`
      }
    </div>`;
  }

  #load(): Promise<TicketStage> {
    return (this.#staging ??= import('./ticket-stage.ts').then(
      ({ TicketStage }) => {
        this._failure = undefined;
        this.#stage = new TicketStage(this, {
          text: this.text,
          connect: () => this.#list.session.connect(),
          back: () => void this.#back(),
          decided: (event) => {
            this.emit('zxkt-recovery-decided', { event });
            void this.#focus('h2');
          },
          shown: () => this.#arrived('h2'),
          failed: (failure) => {
            this.tellFailure(failure);
            this.#arrived('.plate .title');
          },
        });
        this.requestUpdate();
        return this.#stage;
      },
      (cause: unknown) => {
        this.#staging = undefined;
        return notLoaded(cause);
      },
    ));
  }

  #find(event: Event): void {
    event.preventDefault();
    const form = this.#form;
    // A search waits for Enter or the button, a choice does not.
    if (form.composing || (event.type === 'change' && (event.target as HTMLInputElement).name === 'search')) return;
    this.#cursor = null;
    void this.#list.load();
  }

  #open(id: string): void {
    this.ticket = id;
    this.emit('zxkt-recovery-ticket-changed', { ticket: id });
    this.#isOpening = true;
  }

  #arrived(selector: string): void {
    if (!this.#isOpening) return;
    this.#isOpening = false;
    void this.#focus(selector);
  }

  async #back(): Promise<void> {
    const { ticket } = this;
    this.ticket = '';
    this.emit('zxkt-recovery-ticket-changed', { ticket: '' });
    void this.#list.load();
    await this.#focus(`[data-ticket="${ticket}"], h2`);
  }

  /** What replaces the part that had the focus takes it. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
