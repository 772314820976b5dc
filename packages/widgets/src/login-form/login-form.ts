import { readSession, signIn, signOut } from '@zxkt/contract/calls/sessions';
import type { Account } from '@zxkt/contract/resources/account';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { DraftController } from '../controllers/draft-controller.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { CredentialController, type CredentialField, type Credentials } from '../credentials/credential-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { loginForm, type LoginFormKey } from '../locales/zh-CN/login-form.ts';
import { SessionController } from '../session/session-controller.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { loginFormStyles } from './login-form.styles.ts';
import { formPage, signedInPage } from './pages.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** A person signed in here. Who it is, the client tells: `readSession`. */
    'zxkt-signed-in': null;
    /** A person signed out here. */
    'zxkt-signed-out': null;
  }
}

/** The form is not kept back longer than this for the answer whether someone is signed in already. */
const patienceMilliseconds = 1500;

/**
 * Signing in at the enterprise end: guide part 2, step 3. Shows who is signed in, with the way out.
 *
 * @tag zxkt-login-form
 * @attr {string} recovery-href - Where 忘记密码？ leads; without it the link is not shown.
 * @attr {string} register-href - Where 在线注册 leads; without it the link is not shown.
 * @attr {string} my-applications-href - Where a signed-in person goes on; without it the link is not shown.
 * @attr {boolean} compact - Without title and notes: to sign in again in place, as in a dialog.
 * @attr {tab|device|off} draft - How far the account name is kept through a reload: for this tab (default), on this
 *   device, not at all. The password never is.
 * @fires zxkt-signed-in
 * @fires zxkt-signed-out
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 * @csspart title - The heading.
 * @csspart form
 * @csspart submit - The button 登录.
 * @csspart notes - 请您留意.
 * @csspart signed-in - What is shown to a signed-in person.
 * @csspart sign-out - The button 退出登录.
 * @cssprop [--zxkt-login-width=440px] - Greatest width of the form.
 */
export class ZxktLoginForm extends WidgetElement<LoginFormKey> {
  static override styles: CSSResultGroup = [super.styles, fieldStyles, loginFormStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    recoveryHref: { attribute: 'recovery-href' },
    registerHref: { attribute: 'register-href' },
    myApplicationsHref: { attribute: 'my-applications-href' },
    compact: { type: Boolean, reflect: true },
    draft: {},
    _waiting: { state: true, attribute: false },
    _signingOut: { state: true, attribute: false },
    _failure: { state: true, attribute: false },
  };

  declare recoveryHref: string;
  declare registerHref: string;
  declare myApplicationsHref: string;
  declare compact: boolean;
  declare draft: 'tab' | 'device' | 'off';
  /** It is not known yet whether someone is signed in. */
  declare private _waiting: boolean;
  declare private _signingOut: boolean;
  /** Why signing out failed. */
  declare private _failure: Failure | undefined;

  /** The focus was asked for before there was a form. */
  #wanted = false;
  readonly #credentials: CredentialController;
  readonly #draft: DraftController<CredentialField>;
  readonly #session = new SessionController<Account>(this, this.connection, {
    begin: () => void this.#ask(),
    // Where this form signed in, the answer at hand comes first; one that was taken out meanwhile asks for nothing.
    started: () => void setTimeout(() => this.isConnected && !this.#session.who && void this.#ask()),
  });

  constructor() {
    super({ zh: loginForm, en: async () => (await import('../locales/en/login-form.ts')).loginForm });
    this.recoveryHref = this.registerHref = this.myApplicationsHref = '';
    this.compact = this._signingOut = false;
    this._waiting = true;
    this.draft = 'tab';
    this.#credentials = new CredentialController(this, this.connection, {
      action: 'sign-in',
      send: (body, idempotencyKey) => this.#signIn(body, idempotencyKey),
      changed: () => this.#draft.changed(),
      refused: (errors) => this.emit('zxkt-submission-refused', { errors }),
      failed: (failure) => this.#tell(failure),
    });
    this.#draft = new DraftController(this, this.#credentials.form, 'login-form');
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
    const { text, compact } = this;
    const { who: account, ended } = this.#session;
    const go = this.#go;
    if (account) {
      const { myApplicationsHref, _failure: failure, _signingOut: busy } = this;
      const signOutNow = () => void this.#signOut();
      return signedInPage({ text, compact, go, account, busy, failure, myApplicationsHref, signOut: signOutNow });
    }
    const { recoveryHref, registerHref, _waiting: waiting } = this;
    const expired = ended === 'expired';
    const credentials = this.#credentials;
    return formPage({ text, compact, go, waiting, credentials, expired, recoveryHref, registerHref });
  }

  /** Whether someone is signed in already. Where that cannot be known, the form is there to find out. */
  async #ask(): Promise<void> {
    const patience = setTimeout(() => (this._waiting = false), patienceMilliseconds);
    try {
      await this.#session.read(
        async (connection, options) => (await connection.send(readSession, {}, options)).account,
      );
    } catch (error) {
      console.warn('zxkt: it cannot be known whether someone is signed in.', error);
    } finally {
      clearTimeout(patience);
      this._waiting = false;
    }
  }

  async #signIn(body: Credentials, idempotencyKey: string): Promise<void> {
    const connection = await this.#session.connect();
    const { account } = await connection.send(signIn, { body }, { idempotencyKey });
    this.#draft.forget();
    this.#credentials.clear();
    this._failure = undefined;
    this.#session.opened(account);
    await this.#show('[data-signed-in]');
    this.emit('zxkt-signed-in', null);
  }

  async #signOut(): Promise<void> {
    if (this._signingOut) return;
    this._signingOut = true;
    this._failure = undefined;
    try {
      await (await this.#session.connect()).send(signOut);
      await this.#show('h2, [name="account"]');
      this.emit('zxkt-signed-out', null);
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

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
