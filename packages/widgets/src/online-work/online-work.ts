import type { SessionEndReason } from '@zxkt/client/connection';
import { signOutAuthority } from '@zxkt/contract/calls/authority-sessions';
import type { AuthoritySession } from '@zxkt/contract/resources/authority';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { authority } from '../connection/authority.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { listStyles } from '../lists/list.styles.ts';
import { onlineWork, type OnlineWorkKey } from '../locales/zh-CN/online-work.ts';
import { askStaff } from '../session/authority-session.ts';
import { IdleController } from '../session/idle-controller.ts';
import { idleWarningStyles } from '../session/idle-warning.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import { onlineWorkStyles } from './online-work.styles.ts';
import { page } from './online-work.view.ts';

/** A line of the navigation. */
export interface WorkItem {
  /** Also the name of the slot that holds what is worked with there. */
  readonly id: string;
  /** What it is called; 企业资质审核 has its name already. */
  readonly label?: string;
  /** Where it leads, on another page; without it the slot of that name is shown here. */
  readonly href?: string;
}

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** A line of the navigation of online work was chosen. Cancel it to stay, as where something is not saved. */
    'zxkt-work-chosen': { readonly item: string };
    /** A widget has nothing to show because nobody is signed in; also when the person presses 登录 and has no link. */
    'zxkt-sign-in-required': { readonly reason: SessionEndReason };
  }
}

const qualificationReview: readonly WorkItem[] = [{ id: 'qualification-review' }];

/**
 * 在线工作: the frame of an authority's desk, guide part 3, step 5. Names the work year, greets whoever is signed in, warns
 * before the idle time is over, and shows what belongs to the chosen line of the navigation.
 *
 * @tag zxkt-online-work
 * @attr {string} current - The chosen line of the navigation: `qualification-review` at first.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in.
 * @slot - Stands above what is worked with, whichever line is chosen.
 * @slot qualification-review - What 企业资质审核 is done with: `<zxkt-review-table>` and `<zxkt-review-detail>`. Each further
 *   line of `items` has a slot of its own, named after its id.
 * @slot notices - 重要通知, beside the work.
 * @slot sign-in - In place of the word that nobody is signed in: `<zxkt-authority-login compact>`.
 * @fires zxkt-work-chosen
 * @fires zxkt-staff-signed-out
 * @fires zxkt-sign-in-required
 * @fires zxkt-navigation-requested
 * @fires zxkt-call-failed
 * @csspart head - Title, greeting and work year.
 * @csspart navigation
 * @csspart notices
 * @csspart content - What is worked with.
 * @csspart sign-out - The button 退出登录.
 * @csspart idle - The warning before the idle time is over.
 * @csspart signed-out - What stands where nobody is signed in.
 * @csspart failure - What stands where that could not be found out.
 * @cssprop [--zxkt-online-work-side=216px] - Width of navigation and notices.
 */
export class ZxktOnlineWork extends WidgetElement<OnlineWorkKey> {
  static override styles: CSSResultGroup = [super.styles, listStyles, idleWarningStyles, onlineWorkStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    current: { reflect: true },
    items: { attribute: false },
    loginHref: { attribute: 'login-href' },
    _failure: { state: true, attribute: false },
    _signingOut: { state: true, attribute: false },
    _noticed: { state: true, attribute: false },
  };

  declare current: string;
  /** The lines of the navigation; 企业资质审核 alone unless the host gives others. */
  declare items: readonly WorkItem[];
  declare loginHref: string;
  declare private _failure: Failure | undefined;
  declare private _signingOut: boolean;
  /** The host has notices. */
  declare private _noticed: boolean;

  readonly #session = new SessionController<AuthoritySession>(this, this.connection, {
    begin: () => void this.#ask(),
    started: () => void this.#ask(),
    ended: (reason) => this.#left(reason),
  });
  readonly #idle = new IdleController(this, () => this.#ask());
  /** Nobody is signed in, as far as is known. */
  #isOut = false;

  constructor() {
    super({ zh: onlineWork, en: async () => (await import('../locales/en/online-work.ts')).onlineWork }, authority);
    this.current = 'qualification-review';
    this.items = qualificationReview;
    this.loginHref = '';
    this._signingOut = this._noticed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
  }

  protected override view(): unknown {
    const { text, items, current, loginHref } = this;
    const { who, ended } = this.#session;
    const go: Go = (event, to, href) => void this.mayGo(event, to, href);
    return page({
      text,
      session: who,
      isOut: this.#isOut,
      ended,
      failure: this._failure,
      idle: this.#idle,
      busy: this._signingOut,
      items,
      current,
      loginHref,
      noticed: this._noticed,
      go,
      choose: (item, event) => this.#choose(item, event),
      notice: (event) => (this._noticed = (event.target as HTMLSlotElement).assignedElements().length > 0),
      retry: () => void this.#ask(),
      signIn: () => this.emit('zxkt-sign-in-required', { reason: ended ?? 'missing' }),
      signOut: () => void this.#signOut(),
    });
  }

  async #ask(): Promise<void> {
    try {
      await this.#session.read(askStaff);
      if (!this.isConnected) return;
      this._failure = undefined;
      const { who } = this.#session;
      if (!who && !this.#isOut) this.#left('missing');
      this.#isOut = !who;
      this.#idle.watch(await this.#session.connect(), who);
    } catch (error) {
      if (!this.isConnected) return;
      const failure = failureOf(error);
      this.tellFailure(failure);
      // Whoever is known to be signed in goes on working.
      if (!this.#session.who) this._failure = failure;
    }
    this.requestUpdate();
  }

  #left(reason: SessionEndReason): void {
    this.#isOut = true;
    this._failure = undefined;
    this.requestUpdate();
    this.emit('zxkt-sign-in-required', { reason });
  }

  #choose({ id, href }: WorkItem, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.emit('zxkt-work-chosen', { item: id }, { cancelable: true })) event.preventDefault();
    else if (!href) this.current = id;
  }

  async #signOut(): Promise<void> {
    if (this._signingOut) return;
    this._signingOut = true;
    try {
      await (await this.#session.connect()).send(signOutAuthority);
      this.emit('zxkt-staff-signed-out', null);
    } catch (error) {
      this._failure = failureOf(error);
      this.tellFailure(this._failure);
    } finally {
      this._signingOut = false;
    }
  }

  readonly #online = (): void => {
    if (this._failure?.code.startsWith('network/')) void this.#ask();
  };
}
