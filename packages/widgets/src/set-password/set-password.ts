import { checkResetLink } from '@zxkt/contract/calls/recovery';
import type { PasswordSet } from '@zxkt/contract/resources/recovery';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { alertIcon } from '../fields/icons.ts';
import { textField } from '../fields/text-field.ts';
import { passwordHintStyles } from '../fields/password-hint.styles.ts';
import { way } from '../fields/way.ts';
import { setPasswordTexts } from '../locales/set-password-texts.ts';
import type { SetPasswordKey } from '../locales/zh-CN/set-password.ts';
import { codeStyles } from '../theme/code.styles.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { outcomeStyles } from './outcome.styles.ts';
import { passwordPage, passwordSetPage } from './password-page.ts';
import { PasswordSetting } from './password-setting.ts';
import { takeToken, tokenIn } from './take-token.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** A new password was set. Whose it is, is not told. */
    'zxkt-password-set': null;
  }
}

/**
 * A new password by the one-time link of a mail: the page that `#token=…` is added to. The token leaves the address bar
 * before anything else happens, and is kept in memory only.
 *
 * @tag zxkt-set-password
 * @attr {string} token - The token, where the host took it from the address itself; removed as soon as it is read.
 * @attr {string} login-href - Where 登录 leads.
 * @attr {string} recovery-href - Where another link can be asked for; without it the link is not shown.
 * @fires zxkt-password-set
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 * @csspart set - The form's page.
 * @csspart form
 * @csspart submit
 * @csspart done - What stands there when the password is set.
 * @csspart missing - What stands there without a link.
 * @csspart refused - What stands there where the link is not good.
 */
export class ZxktSetPassword extends WidgetElement<SetPasswordKey> {
  static override styles: CSSResultGroup = [super.styles, codeStyles, fieldStyles, passwordHintStyles, outcomeStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    token: {},
    loginHref: { attribute: 'login-href' },
    recoveryHref: { attribute: 'recovery-href' },
    _account: { state: true, attribute: false },
    _failure: { state: true, attribute: false },
    _set: { state: true, attribute: false },
  };

  declare token: string | undefined;
  declare loginHref: string;
  declare recoveryHref: string;
  /** Whose password the link sets, masked; known once the link is found good. */
  declare private _account: string | undefined;
  declare private _failure: Failure | undefined;
  declare private _set: PasswordSet | undefined;

  #token = '';
  readonly #link = new FormController<'link'>(this, {
    link: { secret: true, refusal: (value) => (tokenIn(value) ? undefined : 'link/none') },
  });
  /** The connection that the token was shown to, or is being shown to. */
  #asked: unknown;
  readonly #setting = new PasswordSetting(this, this.connection, {
    token: () => this.#token,
    done: (set) => {
      this.#token = '';
      this._set = set;
      void this.#focusTitle();
      this.emit('zxkt-password-set', null);
    },
    refused: (errors) => this.emit('zxkt-submission-refused', { errors }),
    failed: (failure) => {
      // The link went bad meanwhile: there is nothing left to type.
      if (failure.code.startsWith('recovery-link/')) this.#refuse(failure);
      else this.tellFailure(failure);
    },
  });

  constructor() {
    super(setPasswordTexts);
    this.loginHref = this.recoveryHref = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#arrive);
    this.#arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#arrive);
  }

  protected override willUpdate(): void {
    if (this.token) {
      const token = this.token;
      this.token = undefined;
      this.removeAttribute('token');
      this.#take(token);
    }
    const { source } = this.connection;
    if (this.#token && source && source !== this.#asked) {
      this.#asked = source;
      void this.#check();
    }
  }

  protected override view(): unknown {
    const { text, _account: account, _failure: failure, _set: set, loginHref } = this;
    if (set) return passwordSetPage(text, set, loginHref, this.#go);
    if (!this.#token) return this.#missing();
    if (failure) return this.#failed(failure);
    if (account === undefined) {
      return html`<p class="page slim lead" role="status">
        <span class="spinner"></span> ${text.get('link/checking')}
      </p>`;
    }
    return passwordPage({ text, account, setting: this.#setting });
  }

  #failed(failure: Failure): TemplateResult {
    const { text } = this;
    if (failure.code.startsWith('recovery-link/')) return this.#plate('refused', failureSentence(text, failure));
    return this.#plate(
      'failed',
      html`${failureSentence(text, failure)}${
        failure.requestId
          ? html`<br /><span class="note">${text.get('failure/request', { requestId: failure.requestId })}</span>`
          : nothing
      }`,
      html`<button type="button" class="button primary" part="retry" @click=${() => void this.#check()}>
        ${text.get('link/retry')}
      </button>`,
    );
  }

  /** Without a link: a mail may hold the word alone, to be pasted. */
  #missing(): TemplateResult {
    const { text, recoveryHref } = this;
    const form = this.#link;
    return html`<div class="page slim" part="missing">
      <div class="head">
        <h2 tabindex="-1">${text.get('link/missing')}</h2>
        <p class="lead">${text.get('link/missing/text')}</p>
      </div>
      <form
        novalidate
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @submit=${(event: Event) => {
          event.preventDefault();
          form.judge('link');
          if (form.refusal('link')) return form.focus('link');
          this.#take(tokenIn(form.values.link));
          form.clear();
        }}
      >
        ${textField({
          form,
          text,
          name: 'link',
          label: text.get('link/label'),
          placeholder: text.get('link/placeholder'),
          number: true,
          maxlength: 512,
        })}
        <div class="foot">
          <button class="button primary" part="take">${text.get('link/take')}</button>
          ${recoveryHref ? way(this.#go, 'recovery', recoveryHref, 'button', text.get('link/again')) : nothing}
        </div>
      </form>
    </div>`;
  }

  /** What stands there where no password can be set, and the way on. */
  #plate(kind: 'refused' | 'failed', sentence: unknown, action?: unknown): TemplateResult {
    const { text, recoveryHref } = this;
    const again = recoveryHref
      ? way(this.#go, 'recovery', recoveryHref, 'button primary', text.get('link/again'))
      : nothing;
    return html`<div class="page slim outcome" part="refused" role="alert">
      ${alertIcon}
      <h2 tabindex="-1">${text.get(`link/${kind}`)}</h2>
      <p class="lead">${sentence}</p>
      <p>${action ?? again}</p>
    </div>`;
  }

  readonly #arrive = (): void => this.#take(takeToken());

  #take(token: string): void {
    if (!token) return;
    this.#token = token;
    this.#asked = this._account = this._failure = this._set = undefined;
    this.requestUpdate();
  }

  async #check(): Promise<void> {
    const token = this.#token;
    this._failure = undefined;
    try {
      const connection = await this.connection.get();
      const [{ maskedAccount }] = await Promise.all([
        connection.send(checkResetLink, { body: { token } }),
        this.#setting.prepare(),
      ]);
      if (token === this.#token) this._account = maskedAccount;
    } catch (error) {
      if (token === this.#token && this.isConnected) this.#refuse(failureOf(error));
    }
  }

  #refuse(failure: Failure): void {
    this._failure = failure;
    this.tellFailure(failure);
    void this.#focusTitle();
  }

  async #focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
  }

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
