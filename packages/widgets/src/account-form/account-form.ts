import type { Account, AccountType } from '@zxkt/contract/resources/account';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { DraftController } from '../controllers/draft-controller.ts';
import { failureOf, refusalsOf } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { mayHoldDraft } from '../controllers/may-hold-draft.ts';
import { notLoaded } from '../controllers/not-loaded.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { passwordHintStyles } from '../fields/password-hint.styles.ts';
import { accountForm, type AccountFormKey } from '../locales/zh-CN/account-form.ts';
import { choiceStyles } from '../theme/choice.styles.ts';
import { codeStyles } from '../theme/code.styles.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { accountFormStyles } from './account-form.styles.ts';
import { accountFields, defaults, type AccountField } from './account-fields.ts';
import type { SampledField } from './code-sample.ts';
import { formPage } from './pages.ts';
import type { Registration } from './registration.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** An account was registered, and its holder is signed in. */
    'zxkt-account-registered': { readonly accountId: string; readonly type: AccountType };
    /** A code was sent by text message. */
    'zxkt-phone-code-sent': { readonly resendInSeconds: number };
  }
}

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
  static override styles: CSSResultGroup = [
    super.styles,
    choiceStyles,
    codeStyles,
    fieldStyles,
    passwordHintStyles,
    accountFormStyles,
  ];

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
  };

  declare loginHref: string;
  declare nextHref: string;
  declare closeHref: string;
  declare draft: 'tab' | 'device' | 'off';
  declare private _revealed: boolean;
  declare private _sample: { readonly field: SampledField; readonly draw: () => unknown } | undefined;
  declare private _busy: boolean;
  declare private _registered: Account | undefined;

  readonly #form: FormController<AccountField>;
  #draft: DraftController<AccountField> | undefined;
  #registration: Registration | undefined;
  #beginning: Promise<Registration> | undefined;
  /** The values before anyone typed. */
  readonly #pristine: Record<AccountField, string>;

  constructor() {
    super({
      zh: accountForm,
      en: async () => (await import('../locales/en/account-form.ts')).accountForm,
      later: {
        'zh-CN': async () => (await import('../locales/zh-CN/account-form-later.ts')).accountFormLater,
        en: async () => (await import('../locales/en/account-form-later.ts')).accountFormLater,
      },
    });
    this.loginHref = this.nextHref = this.closeHref = '';
    this.draft = 'tab';
    this._revealed = this._busy = false;
    this.#form = new FormController(this, accountFields, (name) => this.#changed(name));
    this.#form.fill(defaults);
    this.#pristine = this.#form.values;
  }

  /** Moves to the first field. */
  override focus(): void {
    this.#form.focus('account');
  }

  protected override view(): unknown {
    const { text } = this;
    if (this._registered) return this.#registration?.registeredPage(text, this._registered, this.nextHref, this.#go);
    return formPage({
      text,
      form: this.#form,
      registration: this.#registration,
      draft: this.#draft,
      revealed: this._revealed,
      sample: this._sample,
      busy: this._busy,
      loginHref: this.loginHref,
      closeHref: this.closeHref,
      reveal: () => (this._revealed = !this._revealed),
      showSample: (field) => void this.#showSample(field),
      sendCode: () => void this.#sendCode(),
      submit: (event) => void this.#submit(event),
      entered: this.#soon,
      left: (event) => this.#left(event),
      clear: () => this.#clear(),
      go: this.#go,
    });
  }

  protected override firstUpdated(): void {
    if (mayHoldDraft(this.draft)) this.#soon();
  }

  protected override updated(): void {
    const { phone, challenge } = this.#registration ?? {};
    this.#registration?.loadChosen(this.#form.values).catch(() => undefined);
    // The next code needs its challenge when the countdown is over.
    if (phone?.sent && !phone.proof && !phone.countdown.seconds) challenge?.prepare();
  }

  /** Loads what the calls need while the person still types. */
  #begin(): Promise<Registration> {
    return (this.#beginning ??= import('./registration.ts').then(
      ({ Registration, DraftController }) => {
        this.#draft = new DraftController(this, this.#form, 'account-form', this.#pristine);
        return (this.#registration = new Registration(this, this.connection, this.#form));
      },
      (cause: unknown) => {
        this.#beginning = undefined;
        return notLoaded(cause);
      },
    ));
  }

  /** Whoever needs what is loaded here hears of a failure; beginning early is for speed only. */
  readonly #soon = (): void => void this.#begin().catch(() => undefined);

  async #showSample(field: SampledField): Promise<void> {
    const { text } = this;
    if (this._sample?.field === field) return void (this._sample = undefined);
    const { codeSample } = await import('./code-sample.ts');
    this._sample = { field, draw: () => codeSample(field, (key) => text.code(key)) };
  }

  #changed(name: AccountField): void {
    const form = this.#form;
    this.#soon();
    this.#draft?.changed();
    if (name === 'password' && form.message('confirmation')) form.judge('confirmation');
    if (name === 'documentType' && form.message('documentNumber')) form.judge('documentNumber');
    if (name === 'mobile') this.#mobileChanged();
    if (name === 'smsCode') void this.#checkCode();
  }

  #mobileChanged(): void {
    const { phone, challenge } = this.#registration ?? {};
    if (phone?.sent && phone.sent.mobile !== this.#form.values.mobile) {
      phone.reset();
      this.#form.set('smsCode', '');
    }
    challenge?.prepare();
  }

  #left(event: FocusEvent): void {
    this.#form.handleEvent(event);
    if ((event.target as HTMLInputElement).name === 'account') void this.#checkAccount();
  }

  async #sendCode(): Promise<void> {
    const form = this.#form;
    try {
      const registration = await this.#begin();
      const { phone, challenge } = registration;
      form.judge('mobile');
      if (form.refusal('mobile')) return form.focus('mobile');
      if (this._busy || !registration.maySend(form.values.mobile)) return;
      await challenge.ready();
      await this.updateComplete;
      if (challenge.image && !form.values.imageCode) {
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
      this.#refuseCode(error);
    }
  }

  async #checkCode(): Promise<void> {
    const { smsCode } = this.#form.values;
    try {
      if (await this.#registration?.check(smsCode)) await this.#checkAccount();
    } catch (error) {
      if (this.#form.values.smsCode) this.#refuseCode(error);
    }
  }

  /** Tells at once of an account that is taken; the server answers only who has proven a number. */
  async #checkAccount(): Promise<void> {
    const { account } = this.#form.values;
    try {
      const isFree = await this.#registration?.isFree(account);
      if (isFree === false && this.#form.values.account === account) {
        this.#form.put('account', { kind: 'error', code: 'account/taken' });
      }
    } catch (error) {
      this.#tell(error);
    }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = this.#form;
    if (this._busy || form.composing) return;
    this._busy = true;
    try {
      const registration = await this.#begin();
      await registration.loadChosen(form.values).catch(notLoaded);
      if (!form.attempt()) return this.#told();
      const account = await registration.register(form.values);
      this.#draft?.forget();
      form.clear();
      this._registered = account;
      await this.updateComplete;
      this.renderRoot.querySelector('h2')?.focus();
      this.emit('zxkt-account-registered', { accountId: account.id, type: account.type });
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

  /** What a refused registration takes with it: a spent proof, terms that are no longer in force. */
  #settle(error: unknown): void {
    const codes = refusalsOf(error).map(({ code }) => code);
    if (codes.some((code) => code !== 'verification/wrong' && code.startsWith('verification/'))) {
      this.#registration?.phone.reset();
    }
    if (codes.includes('consent/outdated')) {
      this.#registration?.renewTerms();
      this.#form.set('consent', '');
    }
  }

  /** A failed call on the way to the proof: refusals on their fields, any other reason at the code. */
  #refuseCode(error: unknown): void {
    if (!this.isConnected) return;
    const refusals = refusalsOf(error);
    const { code, retryAfterSeconds } = failureOf(error);
    if (retryAfterSeconds) this.#registration?.phone.countdown.start(retryAfterSeconds);
    if (refusals.length === 0 || !refusals.every((refusal) => this.#form.place(refusal))) {
      this.#form.put('smsCode', { kind: 'error', code });
    }
    this.#tell(error);
  }

  #told(): void {
    const errors = this.#form.summary.map((field) => ({ field, code: this.#form.message(field)?.code ?? '' }));
    this.emit('zxkt-submission-refused', { errors });
  }

  #tell(error: unknown): void {
    this.tellFailure(failureOf(error));
  }

  #clear(): void {
    this.#registration?.phone.reset();
    this._sample = undefined;
    if (this.#draft) return this.#draft.clear(defaults);
    this.#form.clear();
    this.#form.fill(defaults);
  }

  readonly #go: Go = (event, to, href) => {
    if (this.mayGo(event, to, href) && to === 'close' && !href) history.back();
  };
}
