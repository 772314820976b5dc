import { signInAuthority, signOutAuthority } from '@zxkt/contract/calls/authority-sessions';
import { secondFactor, type AuthoritySession } from '@zxkt/contract/resources/authority';
import { normalizeLoginName } from '@zxkt/contract/rules/login-name';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { authority } from '../connection/authority.ts';
import { CredentialController, type Credentials } from '../credentials/credential-controller.ts';
import { SignInController } from '../credentials/sign-in-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { authorityLogin, type AuthorityLoginKey } from '../locales/zh-CN/authority-login.ts';
import { loginFormStyles } from '../login-form/login-form.styles.ts';
import { askStaff } from '../session/authority-session.ts';
import { IdleController } from '../session/idle-controller.ts';
import { idleWarningStyles } from '../session/idle-warning.styles.ts';
import { codeStyles } from '../theme/code.styles.ts';
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
    codeStyles,
    fieldStyles,
    loginFormStyles,
    idleWarningStyles,
    authorityLoginStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    onlineWorkHref: { attribute: 'online-work-href' },
    compact: { type: Boolean, reflect: true },
    _help: { state: true, attribute: false },
  };

  declare onlineWorkHref: string;
  declare compact: boolean;
  /** What the person asked help for. */
  declare private _help: Help | undefined;

  readonly #credentials: CredentialController<StaffField>;
  readonly #signIn: SignInController<AuthoritySession>;
  readonly #idle = new IdleController(this, () => this.#signIn.ask());

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
    this.compact = false;
    this.#credentials = new CredentialController<StaffField>(this, this.connection, {
      action: 'authority-sign-in',
      extra: {
        code: { secret: true, normalize: normalizeLoginName, refusal: (value) => secondFactor.refusal(value) },
        workYear: {},
      },
      send: (credentials, idempotencyKey) => this.#send(credentials, idempotencyKey),
      refused: (errors) => this.emit('zxkt-submission-refused', { errors }),
      failed: this.tellFailure,
    });
    this.#signIn = new SignInController(this, this.connection, {
      ask: askStaff,
      signOut: signOutAuthority,
      focus: () => this.#credentials.form.focus('account'),
      known: () => void this.#watch(),
      left: () => this.emit('zxkt-staff-signed-out', null),
      failed: this.tellFailure,
    });
  }

  /** Moves to the account name, as soon as it is there. */
  override focus(): void {
    this.#signIn.focus();
  }

  protected override view(): unknown {
    const { text, compact, onlineWorkHref } = this;
    const { session, waiting, signingOut: busy, failure, signOut } = this.#signIn;
    const go: Go = (event, to, href) => void this.mayGo(event, to, href);
    if (session.who) {
      const leave = () => void signOut();
      const page = { text, go, session: session.who, idle: this.#idle, busy, failure, onlineWorkHref, signOut: leave };
      return compact ? signedInBar(page) : signedInPage(page);
    }
    return formPage({
      text,
      compact,
      waiting,
      credentials: this.#credentials,
      expired: session.ended === 'expired',
      help: this._help,
      ask: (help) => (this._help = help),
    });
  }

  async #watch(): Promise<void> {
    const { session } = this.#signIn;
    this.#idle.watch(await session.connect(), session.who);
  }

  async #send(
    { workYear, ...credentials }: Credentials & Readonly<Record<StaffField, string>>,
    idempotencyKey: string,
  ): Promise<void> {
    const connection = await this.#signIn.session.connect();
    const body = { ...credentials, workYear: Number(workYear) };
    const { handover: _, ...session } = await connection.send(signInAuthority, { body }, { idempotencyKey });
    this.#credentials.clear();
    this._help = undefined;
    await this.#signIn.entered(session);
    this.emit('zxkt-staff-signed-in', null);
  }
}
