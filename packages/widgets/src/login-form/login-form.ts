import { readSession, signIn, signOut } from '@zxkt/contract/calls/sessions';
import type { Account } from '@zxkt/contract/resources/account';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { DraftController } from '../controllers/draft-controller.ts';
import { CredentialController, type CredentialField, type Credentials } from '../credentials/credential-controller.ts';
import { SignInController } from '../credentials/sign-in-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { loginForm, type LoginFormKey } from '../locales/zh-CN/login-form.ts';
import { codeStyles } from '../theme/code.styles.ts';
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
  static override styles: CSSResultGroup = [super.styles, codeStyles, fieldStyles, loginFormStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    recoveryHref: { attribute: 'recovery-href' },
    registerHref: { attribute: 'register-href' },
    myApplicationsHref: { attribute: 'my-applications-href' },
    compact: { type: Boolean, reflect: true },
    draft: {},
  };

  declare recoveryHref: string;
  declare registerHref: string;
  declare myApplicationsHref: string;
  declare compact: boolean;
  declare draft: 'tab' | 'device' | 'off';

  readonly #credentials: CredentialController;
  readonly #draft: DraftController<CredentialField>;
  readonly #signIn: SignInController<Account>;

  constructor() {
    super({ zh: loginForm, en: async () => (await import('../locales/en/login-form.ts')).loginForm });
    this.recoveryHref = this.registerHref = this.myApplicationsHref = '';
    this.compact = false;
    this.draft = 'tab';
    this.#credentials = new CredentialController(this, this.connection, {
      action: 'sign-in',
      send: (body, idempotencyKey) => this.#send(body, idempotencyKey),
      changed: () => this.#draft.changed(),
      refused: (errors) => this.emit('zxkt-submission-refused', { errors }),
      failed: this.tellFailure,
    });
    this.#signIn = new SignInController(this, this.connection, {
      ask: async (connection, options) => (await connection.send(readSession, {}, options)).account,
      signOut,
      focus: () => this.#credentials.form.focus('account'),
      left: () => this.emit('zxkt-signed-out', null),
      failed: this.tellFailure,
    });
    this.#draft = new DraftController(this, this.#credentials.form, 'login-form');
  }

  /** Moves to the account name, as soon as it is there. */
  override focus(): void {
    this.#signIn.focus();
  }

  protected override view(): unknown {
    const { text, compact } = this;
    const { session, waiting, signingOut: busy, failure, signOut } = this.#signIn;
    const go: Go = (event, to, href) => void this.mayGo(event, to, href);
    if (session.who) {
      const { myApplicationsHref } = this;
      const leave = () => void signOut();
      return signedInPage({
        text,
        compact,
        go,
        account: session.who,
        busy,
        failure,
        myApplicationsHref,
        signOut: leave,
      });
    }
    const { recoveryHref, registerHref } = this;
    const expired = session.ended === 'expired';
    const credentials = this.#credentials;
    return formPage({ text, compact, go, waiting, credentials, expired, recoveryHref, registerHref });
  }

  async #send(body: Credentials, idempotencyKey: string): Promise<void> {
    const connection = await this.#signIn.session.connect();
    const { account } = await connection.send(signIn, { body }, { idempotencyKey });
    this.#draft.forget();
    this.#credentials.clear();
    await this.#signIn.entered(account);
    this.emit('zxkt-signed-in', null);
  }
}
