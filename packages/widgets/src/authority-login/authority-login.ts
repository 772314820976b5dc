import { signInAuthority, signOutAuthority } from '@zxkt/contract/calls/authority-sessions';
import { secondFactor, type AuthoritySession } from '@zxkt/contract/resources/authority';
import { normalizeLoginName } from '@zxkt/contract/rules/login-name';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { authority } from '../connection/authority.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { CredentialController, type Credentials } from '../credentials/credential-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { authorityLogin, type AuthorityLoginKey } from '../locales/zh-CN/authority-login.ts';
import { loginFormStyles } from '../login-form/login-form.styles.ts';
import { askStaff } from '../session/authority-session.ts';
import { IdleController } from '../session/idle-controller.ts';
import { idleWarningStyles } from '../session/idle-warning.styles.ts';
import { SessionController } from '../session/session-controller.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { authorityLoginStyles } from './authority-login.styles.ts';
import { formPage, signedInBar, signedInPage, type Help } from './pages.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** A member of staff signed in here. Who it is, the client of the authority end tells. */
    'zxkt-staff-signed-in': null;
    /** A member of staff signed out here. */
    'zxkt-staff-signed-out': null;
  }
}

/** The fields beside account and password. */
export type StaffField = 'code' | 'workYear';

/** The form is not kept back longer than this for the answer whether someone is signed in already. */
const patienceMilliseconds = 1500;

/**
 * Signing in at the authority end (管理端): guide part 3, step 3, with the second factor and the work year. Shows who is
 * signed in, with the way out, and warns before the idle time is over.
 *
 * @tag zxkt-authority-login
 * @attr {string} online-work-href - Where a signed-in person goes on; without it the link is not shown.
 * @attr {boolean} compact - Without title and notes, and one line once signed in: to sign in again in place.
 * @fires zxkt-staff-signed-in
 * @fires zxkt-staff-signed-out
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 * @csspart title - The heading.
 * @csspart form
 * @csspart submit - The button 登录.
 * @csspart notes - 请您留意.
 * @csspart help - What is said of electronic keys and forgotten passwords.
 * @csspart signed-in - What is shown to a signed-in person.
 * @csspart sign-out - The button 退出登录.
 * @csspart idle - The warning before the idle time is over.
 * @cssprop [--zxkt-login-width=440px] - Greatest width of the form.
 */
export class ZxktAuthorityLogin extends WidgetElement<AuthorityLoginKey> {
  static override styles: CSSResultGroup = [
    super.styles,
    fieldStyles,
    loginFormStyles,
    idleWarningStyles,
    authorityLoginStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    onlineWorkHref: { attribute: 'online-work-href' },
    compact: { type: Boolean, reflect: true },
    _waiting: { state: true, attribute: false },
    _signingOut: { state: true, attribute: false },
    _failure: { state: true, attribute: false },
    _help: { state: true, attribute: false },
  };

  declare onlineWorkHref: string;
  declare compact: boolean;
  /** It is not known yet whether someone is signed in. */
  declare private _waiting: boolean;
  declare private _signingOut: boolean;
  /** Why signing out failed. */
  declare private _failure: Failure | undefined;
  /** What the person asked help for. */
  declare private _help: Help | undefined;

  /** The focus was asked for before there was a form. */
  #wanted = false;
  readonly #credentials: CredentialController<StaffField>;
  readonly #session = new SessionController<AuthoritySession>(this, this.connection, {
    begin: () => void this.#ask(),
    // Where this form signed in, the answer at hand comes first; one that was taken out meanwhile asks for nothing.
    started: () => void setTimeout(() => this.isConnected && !this.#session.who && void this.#ask()),
    ended: () => void this.#watch(),
  });
  readonly #idle = new IdleController(this, () => this.#ask());

  constructor() {
    super(
      {
        zh: authorityLogin,
        en: async () => (await import('../locales/en/authority-login.ts')).authorityLogin,
        later: {
          'zh-CN': async () => (await import('../locales/zh-CN/authority-codes.ts')).authorityCodes,
          en: async () => (await import('../locales/en/authority-codes.ts')).authorityCodes,
        },
      },
      authority,
    );
    this.onlineWorkHref = '';
    this.compact = this._signingOut = false;
    this._waiting = true;
    this.#credentials = new CredentialController<StaffField>(this, this.connection, {
      action: 'authority-sign-in',
      extra: {
        code: { secret: true, normalize: normalizeLoginName, refusal: (value) => secondFactor.refusal(value) },
        workYear: {},
      },
      send: (credentials, idempotencyKey) => this.#signIn(credentials, idempotencyKey),
      refused: (errors) => this.emit('zxkt-submission-refused', { errors }),
      failed: (failure) => this.#tell(failure),
    });
  }

  /** Moves to the account name, as soon as it is there. */
  override focus(): void {
    this.#wanted = this._waiting;
    this.#credentials.form.focus('account');
  }

  protected override updated(): void {
    if (this._waiting || !this.#wanted) return;
    this.#wanted = false;
    this.#credentials.form.focus('account');
  }

  protected override view(): unknown {
    const { text, compact, onlineWorkHref, _failure: failure, _signingOut: busy } = this;
    const { who, ended } = this.#session;
    const go: Go = (event, to, href) => void this.mayGo(event, to, href);
    if (who) {
      const signOut = () => void this.#signOut();
      const page = { text, go, session: who, idle: this.#idle, busy, failure, onlineWorkHref, signOut };
      return compact ? signedInBar(page) : signedInPage(page);
    }
    return formPage({
      text,
      compact,
      waiting: this._waiting,
      credentials: this.#credentials,
      expired: ended === 'expired',
      help: this._help,
      ask: (help) => (this._help = help),
    });
  }

  /** Whether someone is signed in already. Where that cannot be known, the form is there to find out. */
  async #ask(): Promise<void> {
    const patience = setTimeout(() => (this._waiting = false), patienceMilliseconds);
    try {
      await this.#session.read(askStaff);
      await this.#watch();
    } catch (error) {
      console.warn('zxkt: it cannot be known whether someone is signed in.', error);
    } finally {
      clearTimeout(patience);
      this._waiting = false;
    }
  }

  async #watch(): Promise<void> {
    if (!this.isConnected) return;
    this.#idle.watch(await this.#session.connect(), this.#session.who);
  }

  async #signIn(
    { workYear, ...credentials }: Credentials & Readonly<Record<StaffField, string>>,
    idempotencyKey: string,
  ): Promise<void> {
    const connection = await this.#session.connect();
    const body = { ...credentials, workYear: Number(workYear) };
    const { handover: _, ...session } = await connection.send(signInAuthority, { body }, { idempotencyKey });
    this.#credentials.clear();
    this._failure = this._help = undefined;
    this.#session.opened(session);
    await this.#watch();
    await this.#show('[data-signed-in]');
    this.emit('zxkt-staff-signed-in', null);
  }

  async #signOut(): Promise<void> {
    if (this._signingOut) return;
    this._signingOut = true;
    this._failure = undefined;
    try {
      await (await this.#session.connect()).send(signOutAuthority);
      await this.#show('h2, [name="account"]');
      this.emit('zxkt-staff-signed-out', null);
    } catch (error) {
      this._failure = failureOf(error);
      this.#tell(this._failure);
    } finally {
      this._signingOut = false;
    }
  }

  #tell({ code, requestId }: Failure): void {
    this.emit('zxkt-call-failed', { code, requestId });
  }

  /** What replaces the part that had the focus takes it. */
  async #show(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
