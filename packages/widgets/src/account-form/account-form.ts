import { checkAccountAvailability, registerAccount } from '@zxkt/contract/calls/accounts';
import { readConfiguration } from '@zxkt/contract/calls/configuration';
import type { Account, AccountType } from '@zxkt/contract/resources/account';
import type { Configuration } from '@zxkt/contract/resources/configuration';
import { loadPasswordPolicy } from '@zxkt/contract/rules/load-password-policy';
import { loginAccount } from '@zxkt/contract/rules/login-account';
import { mobile as mobileRule } from '@zxkt/contract/rules/mobile';
import { passwordGuide2019 } from '@zxkt/contract/rules/password';
import { normalizeSmsCode, smsCode } from '@zxkt/contract/rules/sms-code';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { ChallengeController } from '../controllers/challenge-controller.ts';
import { DraftController } from '../controllers/draft-controller.ts';
import { failureOf } from '../controllers/failure.ts';
import { FormController, type Refusal } from '../controllers/form-controller.ts';
import { PhoneProofController } from '../controllers/phone-proof-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { accountForm, type AccountFormKey } from '../locales/zh-CN/account-form.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { accountFormStyles } from './account-form.styles.ts';
import { accountRules, type AccountField } from './account-rules.ts';
import type { SampledField } from './code-sample.ts';
import { formPage, registeredPage } from './pages.ts';
import { registrationBody } from './registration-body.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** An account was registered, and its holder is signed in. */
    'zxkt-account-registered': { readonly accountId: string; readonly type: AccountType };
    /** A code was sent by text message. */
    'zxkt-phone-code-sent': { readonly resendInSeconds: number };
  }
}

/** What the form starts from: the kind of account that most people come for. */
const defaults = { type: 'domestic-enterprise', documentType: 'identity-card' };

/**
 * Registration of an account of the unified platform: guide part 1, step 2.
 *
 * @tag zxkt-account-form
 * @attr {string} login-href - Where 登录 leads.
 * @attr {string} next-href - Where the person goes on after registering: the page with the application picker.
 * @attr {string} close-href - Where 关闭 leads; without it, one page back.
 * @attr {tab|device|off} draft - How far what was typed is kept: for this tab (default), on this device, not at all.
 * @slot intro - In place of the greeting and the two steps.
 * @fires zxkt-account-registered
 * @fires zxkt-phone-code-sent
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 */
export class ZxktAccountForm extends WidgetElement<AccountFormKey> {
  static override styles: CSSResultGroup = [super.styles, fieldStyles, accountFormStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    loginHref: { attribute: 'login-href' },
    nextHref: { attribute: 'next-href' },
    closeHref: { attribute: 'close-href' },
    draft: {},
    _revealed: { state: true, attribute: false },
    _sample: { state: true, attribute: false },
    _busy: { state: true, attribute: false },
    _registered: { state: true, attribute: false },
    _configuration: { state: true, attribute: false },
    _countries: { state: true, attribute: false },
  };

  declare loginHref: string;
  declare nextHref: string;
  declare closeHref: string;
  declare draft: 'tab' | 'device' | 'off';
  declare private _revealed: boolean;
  declare private _sample: SampledField | undefined;
  declare private _busy: boolean;
  declare private _registered: Account | undefined;
  declare private _configuration: Configuration | undefined;
  declare private _countries: readonly (readonly [string, string])[];

  readonly #challenge = new ChallengeController(this, this.connection, 'phone-verification');
  readonly #phone = new PhoneProofController(this, this.connection, this.#challenge);
  readonly #form: FormController<AccountField>;
  readonly #draft: DraftController<AccountField>;
  #password: { readonly refusal: (value: unknown) => string | undefined } = passwordGuide2019;
  #configuring: Promise<Configuration> | undefined;
  #countriesIn = '';
  #begun = false;
  /** The account last asked about, so that one question is asked once. */
  #asked = '';
  /** The submission whose outcome is open: repeated as it is, it makes one account. */
  #attempt: { readonly content: string; readonly idempotencyKey: string } | undefined;

  constructor() {
    super({ zh: accountForm, en: async () => (await import('../locales/en/account-form.ts')).accountForm });
    this.loginHref = this.nextHref = this.closeHref = '';
    this.draft = 'tab';
    this._revealed = this._busy = false;
    this._countries = [];
    const phone = this.#phone;
    const challenge = this.#challenge;
    const rules = accountRules({
      passwordRefusal: (value) => this.#password.refusal(value),
      get codeWasSent() {
        return !!phone.sent;
      },
      get imageIsAsked() {
        return !!challenge.image;
      },
    });
    this.#form = new FormController(this, rules, (name) => this.#changed(name));
    this.#form.fill(defaults);
    this.#draft = new DraftController(this, this.#form, 'account-form');
  }

  /** Moves to the first field. */
  override focus(): void {
    this.#form.focus('account');
  }

  protected override view(): unknown {
    const { text } = this;
    if (this._registered) return registeredPage(text, this._registered, this.nextHref, this.#go);
    return formPage({
      text,
      form: this.#form,
      phone: this.#phone,
      challenge: this.#challenge,
      draft: this.#draft,
      policy: this._configuration?.passwordPolicy ?? 'guide-2019',
      consentUrl: this._configuration?.consentUrl ?? null,
      countries: this._countries,
      revealed: this._revealed,
      sample: this._sample,
      busy: this._busy,
      loginHref: this.loginHref,
      closeHref: this.closeHref,
      reveal: () => (this._revealed = !this._revealed),
      showSample: (field) => (this._sample = this._sample === field ? undefined : field),
      sendCode: () => void this.#sendCode(),
      submit: (event) => void this.#submit(event),
      left: (event) => this.#left(event),
      clear: () => this.#clear(),
      go: this.#go,
    });
  }

  protected override updated(): void {
    const { type } = this.#form.values;
    if (type === 'foreign-enterprise' && this.#countriesIn !== this.text.language) void this.#loadCountries();
    // The next code needs its challenge when the countdown is over.
    if (this.#phone.sent && !this.#phone.proof && !this.#phone.countdown.seconds) this.#challenge.prepare();
  }

  /** Loads what the first call needs while the person still types. */
  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.#challenge.prepare();
    this.#configure().catch(() => undefined);
  }

  #configure(): Promise<Configuration> {
    return (this.#configuring ??= this.#readConfiguration().catch((error: unknown) => {
      this.#configuring = undefined;
      throw error;
    }));
  }

  async #readConfiguration(): Promise<Configuration> {
    const configuration = await (await this.connection.get()).send(readConfiguration);
    this.#password = await loadPasswordPolicy(configuration.passwordPolicy);
    return (this._configuration = configuration);
  }

  async #loadCountries(): Promise<void> {
    const { language } = this.text;
    this.#countriesIn = language;
    this._countries = (await import('./countries.ts')).countries(language);
  }

  #changed(name: AccountField): void {
    this.#begin();
    this.#draft.changed();
    if (name === 'password' && this.#form.message('confirmation')) this.#form.judge('confirmation');
    if (name === 'documentType' && this.#form.message('documentNumber')) this.#form.judge('documentNumber');
    if (name === 'mobile') this.#mobileChanged();
    if (name === 'smsCode') void this.#checkCode();
  }

  #mobileChanged(): void {
    const { sent } = this.#phone;
    if (sent && sent.mobile !== this.#form.values.mobile) {
      this.#phone.reset();
      this.#form.set('smsCode', '');
    }
    this.#challenge.prepare();
  }

  #left(event: FocusEvent): void {
    this.#form.handleEvent(event);
    if ((event.target as HTMLInputElement).name === 'account') void this.#checkAccount();
  }

  async #sendCode(): Promise<void> {
    const form = this.#form;
    const phone = this.#phone;
    if (phone.busy || phone.proof || phone.countdown.seconds || this._busy) return;
    this.#begin();
    form.judge('mobile');
    if (mobileRule.refusal(form.values.mobile)) return form.focus('mobile');
    try {
      await this.#challenge.ready();
      await this.updateComplete;
      if (this.#challenge.image && !form.values.imageCode) {
        form.put('imageCode', { kind: 'error', code: 'challenge/missing' });
        return form.focus('imageCode');
      }
      await phone.send(form.values.mobile, form.values.imageCode);
      form.set('imageCode', '');
      form.set('smsCode', '');
      this.emit('zxkt-phone-code-sent', { resendInSeconds: phone.countdown.seconds });
      await this.updateComplete;
      form.focus('smsCode');
    } catch (error) {
      if (this.isConnected) this.#refuseAt('smsCode', error);
    }
  }

  async #checkCode(): Promise<void> {
    const code = normalizeSmsCode(this.#form.values.smsCode);
    if (!this.#phone.sent || this.#phone.proof || smsCode.refusal(code)) return;
    try {
      await this.#phone.check(code);
      await this.#checkAccount();
    } catch (error) {
      if (this.#form.values.smsCode && this.isConnected) this.#refuseAt('smsCode', error);
    }
  }

  /** Tells at once of an account that is taken; the server answers only who has proven a number. */
  async #checkAccount(): Promise<void> {
    const verification = this.#phone.proof;
    const { account } = this.#form.values;
    if (!verification || account === this.#asked || loginAccount.refusal(account)) return;
    this.#asked = account;
    try {
      const connection = await this.connection.get();
      const { available } = await connection.send(checkAccountAvailability, { body: { account, verification } });
      if (!available && this.#form.values.account === account) {
        this.#form.put('account', { kind: 'error', code: 'account/taken' });
      }
    } catch (error) {
      // Registering asks the same again and tells of every failure.
      this.#asked = '';
      this.#tell(error);
    }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = this.#form;
    if (this._busy || form.composing) return;
    if (!form.attempt()) return this.#told();
    this._busy = true;
    try {
      await this.#register();
    } catch (error) {
      if (!this.isConnected) return;
      this.#settle(error);
      form.refuse(error);
      this.#told();
      this.#tell(error);
    } finally {
      this._busy = false;
    }
  }

  async #register(): Promise<void> {
    const values = this.#form.values;
    if (!this.#phone.proof) await this.#phone.check(values.smsCode);
    const verification = this.#phone.proof;
    if (!verification) return;
    const { consentVersion } = await this.#configure();
    const body = registrationBody(values, { verification, consentVersion });
    const content = JSON.stringify(body);
    if (this.#attempt?.content !== content) this.#attempt = { content, idempotencyKey: crypto.randomUUID() };
    const { idempotencyKey } = this.#attempt;
    const { account } = await (await this.connection.get()).send(registerAccount, { body }, { idempotencyKey });
    this.#draft.forget();
    this.#form.clear();
    this._registered = account;
    await this.updateComplete;
    this.renderRoot.querySelector('h2')?.focus();
    this.emit('zxkt-account-registered', { accountId: account.id, type: account.type });
  }

  /** What a refused registration leaves behind: an open outcome keeps its key, a spent proof and old terms go. */
  #settle(error: unknown): void {
    if (!failureOf(error).code.startsWith('network/')) this.#attempt = undefined;
    const codes = ((error as { errors?: readonly { code: string }[] }).errors ?? []).map(({ code }) => code);
    if (codes.some((code) => code.startsWith('verification/') && code !== 'verification/wrong')) this.#phone.reset();
    if (codes.includes('consent/outdated')) {
      this.#configuring = undefined;
      this.#form.set('consent', '');
      this.#configure().catch(() => undefined);
    }
  }

  /** A failed call on the way to the proof: refusals on their fields, any other reason on this one. */
  #refuseAt(name: AccountField, error: unknown): void {
    const form = this.#form;
    const { errors } = error as { errors?: readonly Refusal[] };
    if (!errors?.every((refusal) => form.place(refusal))) {
      const { code, retryAfterSeconds } = failureOf(error);
      form.put(name, { kind: 'error', code, ...(retryAfterSeconds && { params: { seconds: retryAfterSeconds } }) });
    }
    if (errors?.some(({ pointer }) => pointer === '/challenge')) this.#challenge.renew();
    this.#tell(error);
  }

  #told(): void {
    const errors = this.#form.summary.map((field) => ({ field, code: this.#form.message(field)?.code ?? '' }));
    this.emit('zxkt-submission-refused', { errors });
  }

  #tell(error: unknown): void {
    const { code, requestId } = failureOf(error);
    this.emit('zxkt-call-failed', { code, requestId });
  }

  #clear(): void {
    this.#phone.reset();
    this._sample = undefined;
    this.#draft.clear(defaults);
  }

  readonly #go: Go = (event, to, href) => {
    if (this.mayGo(event, to, href) && to === 'close' && !href) history.back();
  };
}
