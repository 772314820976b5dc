import type { SessionEndReason } from '@zxkt/client/connection';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import { caseEvents, type CaseDetail, type CaseEvent } from '@zxkt/contract/resources/review';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import { authority } from '../connection/authority.ts';
import { afterPaint } from '../controllers/after-paint.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { offlineIcon, personIcon } from '../fields/hall-icons.ts';
import { alertIcon, infoIcon, warningIcon } from '../fields/icons.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { plate } from '../lists/list-view.ts';
import { reviewDetail, type ReviewDetailKey } from '../locales/zh-CN/review-detail.ts';
import { CatalogueNames } from '../qualification-wizard/catalogue-names.ts';
import { placeText } from '../qualification-wizard/sheet/place-text.ts';
import { PrintController } from '../qualification-wizard/sheet/print-controller.ts';
import { sheetStyles } from '../qualification-wizard/sheet/sheet.styles.ts';
import { askStaff } from '../session/authority-session.ts';
import { SessionController } from '../session/session-controller.ts';
import { choiceStyles } from '../theme/choice.styles.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { caseAccount } from './case-account.view.ts';
import { caseAttention } from './case-attention.view.ts';
import { CaseController, type CaseAct, type Purpose } from './case-controller.ts';
import { asksFirst, casePanel, owesReasons } from './case-decide.view.ts';
import { caseDialog, type CaseDialog, type DialogView } from './case-dialogs.view.ts';
import { caseHead } from './case-head.view.ts';
import { caseHistory } from './case-history.view.ts';
import { CaseKeys } from './case-keys.ts';
import { CaseReasons } from './case-reasons.ts';
import { caseSheet } from './case-sheet.view.ts';
import type { CaseView, DecideField, Direction } from './case-view.ts';
import { dueDayAfter } from './due-day.ts';
import type * as Later from './later/later.ts';
import { reviewDetailStyles } from './review-detail.styles.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** A case was taken, put back or decided. `act`: `take`, `release`, or the decision; `status`: the state that it led to. */
    'zxkt-case-changed': { readonly case: string; readonly act: CaseAct; readonly status: CaseDetail['status'] };
    /** The person wants the case before or after. Cancel it to set `case` by other means than the neighbours given. */
    'zxkt-case-requested': { readonly case: string | undefined; readonly direction: Direction };
    /** 重置密码: a one-time link is on its way to the enterprise of a case. */
    'zxkt-password-reset-sent': { readonly case: string };
    /** Personal data of a case was asked for and is on the screen, for a while. */
    'zxkt-personal-data-shown': { readonly case: string; readonly purpose: Purpose };
  }
}

const wholeNumber = /^(?:[1-9]|[1-5]\d|60)$/;
/** Working days that a correction is given unless told otherwise. */
const usualDue = '10';

/**
 * 企业资质审核: one case whole. The sections as in the form with what differs, what the rules doubt and what the reviewer
 * says of them; who has the case in hand and until when; the decision; the history. Personal data is masked until it is
 * asked for with a purpose. Reasons that are being written are kept on this device until they are sent.
 *
 * @tag zxkt-review-detail
 * @attr {string} case - Id of the case.
 * @attr {string} previous - Id of the case before it, for 上一件.
 * @attr {string} next - Id of the case after it, for 下一件.
 * @attr {string} queue-href - Where 返回列表 leads; without it the link is not shown.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in. Whose session ends meanwhile signs in in place.
 * @attr {device|off} draft - Where reasons are kept until they are sent: on this device (default), or not at all.
 * @attr {on|off} shortcuts - Single keys while the focus is in the widget: j, k, t, a, r, x, m, w, ?. A person can turn them off as well.
 * @fires zxkt-case-changed
 * @fires zxkt-case-requested
 * @fires zxkt-personal-data-shown
 * @fires zxkt-password-reset-sent
 * @fires zxkt-sign-in-required
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 * @csspart head - Whose case it is and where it stands.
 * @csspart status
 * @csspart clock - The working days that are left.
 * @csspart lease - Who has it in hand.
 * @csspart attention - Doubts of the rules, changes, versions, personal data.
 * @csspart sheet - The sections.
 * @csspart panel - The decision.
 * @csspart history
 * @csspart account - 重置密码.
 * @csspart dialog
 * @cssprop [--zxkt-review-width=1360px] - Greatest width.
 * @cssprop [--zxkt-sticky-top=0px] - Height of what the page keeps at its top edge.
 */
export class ZxktReviewDetail extends WidgetElement<ReviewDetailKey> {
  static override styles: CSSResultGroup = [super.styles, choiceStyles, fieldStyles, sheetStyles, reviewDetailStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    case: { reflect: true },
    previous: {},
    next: {},
    cases: { attribute: false },
    queueHref: { attribute: 'queue-href' },
    loginHref: { attribute: 'login-href' },
    draft: {},
    shortcuts: {},
    _editing: { state: true, attribute: false },
    _decided: { state: true, attribute: false },
    _dialog: { state: true, attribute: false },
    _purpose: { state: true, attribute: false },
    _dialogFailure: { state: true, attribute: false },
    _isSignedOut: { state: true, attribute: false },
    _dueDay: { state: true, attribute: false },
    _said: { state: true, attribute: false },
  };

  declare case: string;
  declare previous: string;
  declare next: string;
  /** Ids of the list that the case stands in, in its order: neighbours where `previous` and `next` name none. */
  declare cases: readonly string[];
  declare queueHref: string;
  declare loginHref: string;
  declare draft: 'device' | 'off';
  declare shortcuts: 'on' | 'off';
  /** The place whose reason is being written. */
  declare private _editing: string | undefined;
  declare private _decided: CaseEvent | undefined;
  declare private _dialog: CaseDialog | undefined;
  declare private _purpose: Purpose;
  declare private _dialogFailure: Failure | undefined;
  declare private _isSignedOut: boolean;
  declare private _dueDay: string | undefined;
  /** What is announced to those who listen. */
  declare private _said: string;

  readonly #current: CaseController;
  readonly #reasons = new CaseReasons(this);
  readonly #names = new CatalogueNames(() => this.requestUpdate());
  readonly #form: FormController<DecideField>;
  readonly #session: SessionController<AuthoritySession>;
  readonly #keys: CaseKeys;
  /** Here soon after the case is: the browser's own way to print does not wait. */
  #later: typeof Later | undefined;
  /** Whose reasons about which version of which case are at hand. */
  #opened = '';
  #isMoving = false;

  constructor() {
    super(
      { zh: reviewDetail, en: async () => (await import('../locales/en/review-detail.ts')).reviewDetail },
      authority,
    );
    this.case = this.previous = this.next = this.queueHref = this.loginHref = this._said = '';
    this.cases = [];
    this.draft = 'device';
    this.shortcuts = 'on';
    this._purpose = 'review';
    this._isSignedOut = false;
    this.#form = new FormController<DecideField>(
      this,
      {
        event: { refusal: (event) => (event ? undefined : 'event/missing') },
        due: {
          pointers: ['/dueInWorkdays'],
          normalize: (typed) => typed.normalize('NFKC').trim(),
          refusal: (due) => (wholeNumber.test(due) ? undefined : 'due/format'),
          shown: ({ event }) => event === 'return',
        },
        reasons: {
          refusal: (words) => (words ? undefined : 'reasons/missing'),
          shown: ({ event }) => owesReasons(event),
        },
      },
      () => this.#prepared(),
    );
    this.#current = new CaseController(this, {
      connect: () => this.#session.connect(),
      failed: (failure) => this.#failed(failure),
      changed: () => void this.#changed(),
    });
    this.#session = new SessionController<AuthoritySession>(this, this.connection, {
      begin: () => void this.#load(),
      started: () => void this.#signedIn(),
      ended: (reason) => this.#ended(reason),
    });
    this.#keys = new CaseKeys(
      this,
      {
        j: () => this.#move('next'),
        k: () => this.#move('previous'),
        t: () => this.#takeOrRelease(),
        a: () => this.#chooseEvent('approve'),
        r: () => this.#chooseEvent('return'),
        x: () => this.#chooseEvent('reject'),
        m: () => this.#writeHere(),
        w: () => this.#toNextMark(),
        '?': () => void this.#ask('keys'),
      },
      () => this.shortcuts !== 'off',
    );
    new PrintController(this, () => this.#paper());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
    addEventListener('pageshow', this.#shown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    removeEventListener('pageshow', this.#shown);
    this.#current.forget();
    this.#opened = '';
  }

  /** Asks again where the case stands. Reasons that are being written are kept. */
  async reload(): Promise<void> {
    if (this.#current.state === 'ready') await this.#current.refresh();
    else await this.#load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The first one is opened by the connection.
    if (changed.has('case') && this.hasUpdated && this.connection.source) void this.#load();
  }

  protected override view(): unknown {
    const { text } = this;
    const { state, detail } = this.#current;
    return html`
      <div class="page">${this._isSignedOut && !detail ? this.#signedOutPlate() : this.#content()}</div>
      <p class="hidden" role="status">${state === 'loading' ? text.get('case/loading') : this._said}</p>
      ${this.#dialog()}
    `;
  }

  #content(): unknown {
    const { text } = this;
    const { state, detail, failure } = this.#current;
    if (state === 'missing') {
      return plate({
        icon: infoIcon,
        title: text.get('case/missing'),
        text: html`${text.get('case/missing/text')}${this.#keptReasons()}`,
        part: 'missing',
      });
    }
    if (state === 'failed' && failure) {
      return plate({
        icon: failure.code.startsWith('network/') ? offlineIcon : alertIcon,
        title: text.get('case/failed'),
        text: html`${failureSentence(text, failure)}${
          failure.requestId
            ? html`<br /><span class="note">${text.get('failure/request', { requestId: failure.requestId })}</span>`
            : nothing
        }`,
        action: html`<button type="button" class="button" part="retry" @click=${() => void this.#load()}>
          ${text.get('case/retry')}
        </button>`,
        part: 'failure',
      });
    }
    if (!this.case) return plate({ icon: infoIcon, title: text.get('case/none'), text: text.get('case/none/text') });
    if (!detail) return this.#skeleton();
    const view = this.#view(detail);
    return html`
      ${
        this._isSignedOut
          ? html`<div class="notice warning" part="signed-out">
              ${warningIcon}
              <div>
                ${text.get('signed-out/expired')}
                <button type="button" class="link" part="sign-in" @click=${() => void this.#ask('session')}>
                  ${text.get('signed-out/login')}
                </button>
              </div>
            </div>`
          : nothing
      }
      ${caseHead(view)}
      <div class="columns">
        <div class="main">
          ${caseAttention(view)}${caseSheet(view)}${caseHistory(view)}${view.isReviewer ? caseAccount(view) : nothing}
        </div>
        ${casePanel(view)}
      </div>
      ${view.isWritable && view.decisions.length && !this._decided ? this.#shortcutToPanel(view) : nothing}
    `;
  }

  /** On a phone the panel stands at the end; this leads there from anywhere. */
  #shortcutToPanel({ text, reasons }: CaseView): unknown {
    const count = reasons.sent.length;
    const go = (event: Event) => {
      event.preventDefault();
      void this.#focus('#decide-title');
    };
    return html`<div class="onward">
      <a class="button primary" href="#decide" @click=${go}
        >${count ? text.get('decide/go/count', { count }) : text.get('decide/go')}</a
      >
    </div>`;
  }

  #skeleton(): unknown {
    return html`<div class="waiting" aria-hidden="true">
      <i></i><i></i>
      <div>${Array.from({ length: 6 }, () => html`<i></i>`)}</div>
    </div>`;
  }

  #keptReasons(): unknown {
    const { sent } = this.#reasons;
    return sent.length
      ? html`<span class="kept"
          ><strong>${this.text.get('case/missing/kept')}</strong>${sent.map(
            ({ pointer, reason }) => html`<span>${placeText(this.text, pointer)}：${reason}</span>`,
          )}</span
        >`
      : nothing;
  }

  #signedOutPlate(): unknown {
    const { text, loginHref } = this;
    const label = text.get('signed-out/login');
    return plate({
      icon: personIcon,
      title: text.get(this.#session.ended === 'expired' ? 'signed-out/expired' : 'signed-out/missing'),
      text: text.get('signed-out/text'),
      action: loginHref
        ? html`<a
            class="button primary"
            href=${loginHref}
            @click=${(event: Event) => this.#go(event, 'login', loginHref)}
            >${label}</a
          >`
        : html`<button type="button" class="button primary" part="sign-in" @click=${() => void this.#ask('session')}>
            ${label}
          </button>`,
      part: 'signed-out',
    });
  }

  #view(detail: CaseDetail): CaseView {
    const decisions = caseEvents.filter((event) => detail.allowed.includes(event));
    const { holder } = detail;
    const isReviewer = this.#isReviewer;
    const current = this.#current;
    return {
      text: this.text,
      detail,
      current,
      reasons: this.#reasons,
      form: this.#form,
      nameOf: this.#names.nameOf,
      isReviewer,
      decisions,
      isWritable: isReviewer && current.isCurrent && (decisions.length > 0 || (!!holder && !holder.mine)),
      editing: this._editing,
      decided: this._decided,
      dueDay: this._dueDay,
      queueHref: this.queueHref,
      hasKeys: this.shortcuts !== 'off',
      neighbours: this.#neighbours,
      go: this.#go,
      move: (direction) => this.#move(direction),
      take: () => void this.#act('take'),
      release: () => void this.#act('release'),
      goTo: (pointer) => void this.#focus(`[data-pointer="${pointer}"]`),
      write: (pointer) => void this.#write(pointer),
      written: () => void this.#written(),
      unwrite: (pointer) => void this.#unwrite(pointer),
      askPurpose: () => void this.#ask('purpose'),
      askReset: () => void this.#ask('reset'),
      submit: (event) => void this.#submit(event),
      print: () => void this.#print(),
      showKeys: () => void this.#ask('keys'),
    };
  }

  #dialog(): unknown {
    const view = this.#dialogView();
    return caseDialog({ ...view, page: this._dialog && this.#later?.caseDialogPage(this._dialog, view) });
  }

  #dialogView(): DialogView {
    const current = this.#current;
    return {
      text: this.text,
      open: this._dialog,
      client: this.client,
      count: this.#reasons.sent.length,
      purpose: this._purpose,
      busy: current.busy === 'disclose' || current.busy === 'reset',
      failure: this._dialogFailure,
      areKeysOn: this.#keys.isOn,
      choose: (purpose) => (this._purpose = purpose),
      disclose: () => void this.#disclose(),
      reset: () => void this.#resetPassword(),
      confirm: () => void this.#confirmed(),
      setKeys: (on) => (this.#keys.isOn = on),
      close: () => this.#closeDialog(),
    };
  }

  get #isReviewer(): boolean {
    const roles = this.#session.who?.staff.roles ?? [];
    return roles.includes('reviewer') || roles.includes('senior-reviewer');
  }

  get #neighbours(): Readonly<Record<Direction, string | undefined>> {
    const at = this.cases.indexOf(this.case);
    const listed = (index: number) => (at < 0 ? undefined : this.cases[index]);
    return { previous: this.previous || listed(at - 1), next: this.next || listed(at + 1) };
  }

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);

  // What the server says

  /** The same person goes on where they were; for another one the case begins anew. */
  async #signedIn(): Promise<void> {
    const before = this.#opened;
    const { detail } = this.#current;
    if (!detail) return this.#load();
    await this.#readStaff();
    if (before !== `${detail.id}:${this.#session.who?.staff.id ?? ''}`) return this.#load();
    this._isSignedOut = false;
    if (this._dialog === 'session') this.#closeDialog();
    await this.#current.refresh();
  }

  async #readStaff(): Promise<void> {
    try {
      await this.#session.read(askStaff);
    } catch (error) {
      console.warn('zxkt: it cannot be known who is signed in.', error);
    }
  }

  async #load(): Promise<void> {
    this._editing = this._decided = undefined;
    this._isSignedOut = false;
    if (this._dialog) this.#closeDialog();
    const reading = this.#readStaff();
    if (this.case) await this.#current.open(this.case);
    else this.#current.forget();
    await reading;
    if (!this.isConnected) return;
    if (!this.#session.who && !this.case && this.#session.ended) this.#ended(this.#session.ended);
    await this.#changed();
    if (this.#current.detail) await afterPaint().then(() => this.#loadLater());
  }

  /** Another case or another state of it: reasons that were kept about it come back. */
  async #changed(): Promise<void> {
    const { detail, state } = this.#current;
    const staff = this.#session.who?.staff.id;
    if (!detail || !staff) return;
    const name = `${detail.id}:${staff}`;
    if (name !== this.#opened) {
      this.#opened = name;
      this.#form.clear();
      await this.#reasons.open(this.draft === 'off' ? '' : name, detail.version);
      if (name !== this.#opened) return;
      this.#form.fill({ event: this.#reasons.event, due: this.#reasons.due || usualDue });
      this.#dueChanged();
    }
    this.#reasons.about(detail.version);
    if (this.#form.values.event && !detail.allowed.includes(this.#form.values.event)) this.#form.fill({ event: '' });
    if (this.#isMoving && state === 'ready') {
      this.#isMoving = false;
      await this.#focus('h2');
    }
  }

  #failed(failure: Failure): void {
    if (failure.code === 'session/missing') this.#ended('missing');
    else this.tellFailure(failure);
  }

  /** Who signed out leaves nothing on the screen; who was signed out goes on in place. */
  #ended(reason: SessionEndReason): void {
    this.#current.hide();
    if (reason === 'signed-out') {
      this.#current.forget();
      this.#opened = '';
      this.#reasons.close();
    }
    if (!this._isSignedOut) this.emit('zxkt-sign-in-required', { reason });
    this._isSignedOut = true;
    if (this.#current.detail) void this.#ask('session');
  }

  readonly #online = (): void => {
    if (this.#current.failure?.code.startsWith('network/')) void this.#load();
  };

  readonly #shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.reload();
  };

  // What the person does

  #move(direction: Direction): void {
    const id = this.#neighbours[direction];
    if (!id) return;
    this.#isMoving = true;
    if (this.emit('zxkt-case-requested', { case: id, direction }, { cancelable: true })) {
      this.case = id;
      // Whoever gave them knows the next ones.
      this.previous = this.next = '';
    }
  }

  #takeOrRelease(): void {
    const { allowed = [], holder } = this.#current.detail ?? {};
    const act = holder ? 'release' : 'take';
    if (allowed.includes(act)) void this.#act(act);
  }

  async #act(act: 'take' | 'release'): Promise<void> {
    try {
      await (act === 'take' ? this.#current.take() : this.#current.release());
      this.#told(act);
      this._said = this.text.get(act === 'take' ? 'lease/mine' : 'lease/free');
    } catch (error) {
      await this.#refused(error);
    }
  }

  #chooseEvent(event: CaseEvent): void {
    const { allowed = [] } = this.#current.detail ?? {};
    if (!this.#current.isCurrent || !allowed.includes(event)) return;
    this.#form.set('event', event);
    void this.#focus(`[name="event"][value="${event}"]`);
  }

  #writeHere(): void {
    const { detail } = this.#current;
    if (!detail || !this.#view(detail).isWritable) return;
    const here = (this.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-pointer]');
    void this.#write(here?.dataset['pointer'] ?? '');
  }

  #toNextMark(): void {
    const marks = [...this.renderRoot.querySelectorAll<HTMLElement>('.cell:is(.warned, .changed)')];
    const at = marks.findIndex((mark) => mark.contains((this.renderRoot as ShadowRoot).activeElement));
    const mark = marks[(at + 1) % marks.length];
    mark?.focus();
    mark?.scrollIntoView({ block: 'center' });
  }

  async #write(pointer: string): Promise<void> {
    this.#dropBlank();
    this._editing = pointer;
    await this.#focus('#reason-text');
  }

  async #written(): Promise<void> {
    const pointer = this._editing ?? '';
    this.#dropBlank();
    this._editing = undefined;
    this.#countReasons();
    await this.#focus(`[data-edit="${pointer}"], [data-listed="${pointer}"], [data-add="${pointer}"]`);
  }

  async #unwrite(pointer: string): Promise<void> {
    this.#reasons.remove(pointer);
    if (this._editing === pointer) this._editing = undefined;
    this.#countReasons();
    await this.#focus(`[data-add="${pointer}"]`);
  }

  /** A place at which nothing was said has no reason. */
  #dropBlank(): void {
    const pointer = this._editing;
    if (pointer !== undefined && !this.#reasons.list.get(pointer)?.trim()) this.#reasons.remove(pointer);
  }

  /** The form knows of the reasons whether there are any. */
  #countReasons(): void {
    this.#form.set('reasons', this.#reasons.sent.map(({ reason }) => reason).join('\n'));
  }

  #prepared(): void {
    const { event, due } = this.#form.values;
    this.#reasons.prepare(event, due);
    this.#dueChanged();
  }

  #dueChanged(): void {
    const { event, due } = this.#form.values;
    if (event !== 'return' || !wholeNumber.test(due)) {
      this._dueDay = undefined;
      return;
    }
    void dueDayAfter(this.text, Number(due)).then(
      (day) => {
        if (this.#form.values.due === due) this._dueDay = day;
      },
      (error: unknown) => console.warn('zxkt: the working days could not be loaded.', error),
    );
  }

  async #submit(submission: Event): Promise<void> {
    submission.preventDefault();
    const form = this.#form;
    if (this.#current.busy || form.composing) return;
    this.#dropBlank();
    this._editing = undefined;
    this.#countReasons();
    if (!form.attempt()) return this.#tellRefused();
    const { event } = form.values;
    if (asksFirst(event, this.#reasons.sent.length)) await this.#ask(event);
    else await this.#decide();
  }

  async #confirmed(): Promise<void> {
    this.#closeDialog();
    await this.#decide();
  }

  async #decide(): Promise<void> {
    const { event, due } = this.#form.values;
    const decision = event as CaseEvent;
    const withReasons = decision !== 'approve' && decision !== 'resume';
    try {
      await this.#current.decide({
        event: decision,
        reasons: withReasons ? this.#reasons.sent : [],
        dueInWorkdays: decision === 'return' ? Number(due) : undefined,
      });
    } catch (error) {
      await this.#refused(error);
      return;
    }
    this.#reasons.clear();
    this.#form.clear();
    this.#form.fill({ due: usualDue });
    this._decided = decision;
    this._said = this.text.get('decide/done', { decision: this.text.get(`decide/${decision}`) });
    this.#told(decision);
    await this.#focus('[data-decided]');
  }

  #told(act: CaseAct): void {
    const { id, status } = this.#current.detail ?? {};
    if (id && status) this.emit('zxkt-case-changed', { case: id, act, status });
  }

  /** A refused act: by its fields, by whoever was first, or by why the call failed. */
  async #refused(error: unknown): Promise<void> {
    if (this.#current.state === 'missing') return;
    if (this.#current.overtaken) {
      this._said = this.text.get('overtaken/title');
      await this.#focus('[data-overtaken]');
      return;
    }
    const { code } = failureOf(error);
    if (code === 'session/missing') return this.#ended('missing');
    this.#form.refuse(error);
    if (this.#form.failure) this.#failed(this.#form.failure);
    else this.#tellRefused();
  }

  #tellRefused(): void {
    const errors = this.#form.summary.map((field) => ({ field, code: this.#form.message(field)?.code ?? '' }));
    this.emit('zxkt-submission-refused', { errors });
  }

  async #disclose(): Promise<void> {
    if (!(await this.#send(() => this.#current.disclose(this._purpose)))) return;
    this._said = this.text.get('personal/shown');
    this.emit('zxkt-personal-data-shown', { case: this.case, purpose: this._purpose });
  }

  async #resetPassword(): Promise<void> {
    if (!(await this.#send(() => this.#current.resetPassword()))) return;
    this.emit('zxkt-password-reset-sent', { case: this.case });
    await this.#focus('[data-reset]');
  }

  /** Sends what a dialog asked about, and closes it; why that failed is said in it. */
  async #send(send: () => Promise<void>): Promise<boolean> {
    this._dialogFailure = undefined;
    try {
      await send();
    } catch (error) {
      const failure = failureOf(error);
      this.#failed(failure);
      if (failure.code !== 'session/missing') this._dialogFailure = failure;
      return false;
    }
    this.#closeDialog();
    return true;
  }

  async #ask(dialog: CaseDialog): Promise<void> {
    if (!(await this.#loadLater(dialog === 'session'))) return;
    // Where a frame around hides the widget until someone signs in there, a dialog would only stand in the way.
    const element = this.renderRoot.querySelector<HTMLDialogElement>('dialog');
    if (!element || !this.getClientRects().length) return;
    this._dialogFailure = undefined;
    this._dialog = dialog;
    await this.updateComplete;
    if (!element.open) element.showModal();
    if (dialog === 'session') element.querySelector('zxkt-authority-login')?.focus();
  }

  async #loadLater(withLogin = false): Promise<boolean> {
    try {
      const [later] = await Promise.all([
        import('./later/later.ts'),
        withLogin ? import('../authority-login/define.ts') : undefined,
      ]);
      this.#later = later;
      return true;
    } catch (error) {
      // A part that cannot be had is a network that cannot be reached: the button asks again.
      console.warn('zxkt: a part of the case could not be loaded.', error);
      return false;
    }
  }

  #closeDialog(): void {
    this._dialog = undefined;
    this.renderRoot.querySelector<HTMLDialogElement>('dialog')?.close();
  }

  #paper() {
    const { detail } = this.#current;
    const later = this.#later;
    if (!detail || !later) return undefined;
    const { text } = this;
    const title = [text.get('sheet/title'), detail.number ?? ''].join(' ');
    return { title, language: text.language, content: later.casePaper(this.#view(detail)) };
  }

  async #print(): Promise<void> {
    await Promise.all([this.#names.ready(), this.#loadLater()]);
    print();
  }

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(selector);
    found?.focus();
    found?.scrollIntoView({ block: 'nearest' });
  }
}
