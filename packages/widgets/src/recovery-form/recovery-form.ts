import type { RecoveryProgress, RecoveryReceipt } from '@zxkt/contract/resources/recovery';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import type { DraftController } from '../controllers/draft-controller.ts';
import { failureOf, refusalsOf } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { mayHoldDraft } from '../controllers/may-hold-draft.ts';
import { notLoaded } from '../controllers/not-loaded.ts';
import type { PhoneCode } from '../controllers/phone-code.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { recoveryForm, type RecoveryFormKey } from '../locales/zh-CN/recovery-form.ts';
import { outcomeStyles } from '../set-password/outcome.styles.ts';
import { choiceStyles } from '../theme/choice.styles.ts';
import { codeStyles } from '../theme/code.styles.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { entryPage, fundPage, type EntryPage } from './entry-page.ts';
import { formPage, sentPage } from './form-page.ts';
import type { PapersStage } from './papers-stage.ts';
import type { PasswordStage } from './password-stage.ts';
import type { ProgressStage } from './progress-stage.ts';
import {
  defaults,
  recoveryFields,
  recoveryRoutes,
  stageFields,
  type RecoveryField,
  type RecoveryRoute,
  type RecoveryStage,
} from './recovery-fields.ts';
import { recoveryFormStyles } from './recovery-form.styles.ts';
import type { Recovery } from './recovery.ts';
import type { StageOptions } from './stage.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** The person went on to another way of recovery, or back to the entry (`''`). For the address of the host's page. */
    'zxkt-recovery-route-changed': { readonly route: RecoveryRoute };
    /** An application for recovery was submitted, for the first time or again. */
    'zxkt-recovery-submitted': null;
  }
}

/**
 * 账号/密码找回: guide part 4. The entry and its routes: by account and email, by account and mobile number, 找回账号 with
 * papers, and how an application stands. Nobody is ever told whether an account exists, and no password is ever sent.
 *
 * @tag zxkt-recovery-form
 * @attr {''|fund|email|mobile|account|progress} route - What is shown: the entry, or a way that leads from it.
 * @attr {string} login-href - Where 登录 leads, once a password is set.
 * @attr {string} contacts-href - Where 管理部门联系方式 leads; without it the link is not shown.
 * @attr {string} foreign-investment-href - Where accounts of 外商投资年报 are recovered; without it the hotline is shown.
 * @attr {string} cooperation-href - Likewise, 对外投资合作.
 * @attr {string} processing-trade-href - Likewise, 加工贸易.
 * @attr {tab|device|off} draft - How far what was typed and chosen is kept: for this tab (default), on this device, not
 *   at all. Codes never are.
 * @fires zxkt-recovery-route-changed
 * @fires zxkt-recovery-submitted
 * @fires zxkt-password-set
 * @fires zxkt-phone-code-sent
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 * @csspart entry
 * @csspart form
 * @csspart submit
 * @csspart attachment - The frame of each attachment.
 * @csspart receipt - What stands there after 提交.
 * @csspart progress-shown - How an application stands.
 */
export class ZxktRecoveryForm extends WidgetElement<RecoveryFormKey> {
  static override styles: CSSResultGroup = [
    super.styles,
    choiceStyles,
    codeStyles,
    fieldStyles,
    outcomeStyles,
    recoveryFormStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    route: { reflect: true },
    loginHref: { attribute: 'login-href' },
    contactsHref: { attribute: 'contacts-href' },
    foreignInvestmentHref: { attribute: 'foreign-investment-href' },
    cooperationHref: { attribute: 'cooperation-href' },
    processingTradeHref: { attribute: 'processing-trade-href' },
    draft: {},
    _busy: { state: true, attribute: false },
    _notice: { state: true, attribute: false },
    _letter: { state: true, attribute: false },
    _sent: { state: true, attribute: false },
    _token: { state: true, attribute: false },
    _receipt: { state: true, attribute: false },
    _progress: { state: true, attribute: false },
  };

  declare route: RecoveryRoute;
  declare loginHref: string;
  declare contactsHref: string;
  declare foreignInvestmentHref: string;
  declare cooperationHref: string;
  declare processingTradeHref: string;
  declare draft: 'tab' | 'device' | 'off';
  declare private _busy: boolean;
  /** What is said above the fields of the form at hand. */
  declare private _notice: RecoveryFormKey | undefined;
  declare private _letter: 'busy' | 'failed' | undefined;
  declare private _sent: { readonly email: string; readonly minutes: number } | undefined;
  /** For a new password, after a number was proven. In memory only. */
  declare private _token: string;
  declare private _receipt: RecoveryReceipt | undefined;
  declare private _progress: RecoveryProgress | undefined;

  readonly #form: FormController<RecoveryField>;
  readonly #pristine: Record<RecoveryField, string>;
  #draft: DraftController<RecoveryField> | undefined;
  #recovery: Recovery | undefined;
  #code: PhoneCode | undefined;
  #beginning: Promise<Recovery> | undefined;
  #papers: PapersStage | undefined;
  #password: PasswordStage | undefined;
  #progressed: ProgressStage | undefined;

  constructor() {
    super({
      zh: recoveryForm,
      en: async () => (await import('../locales/en/recovery-form.ts')).recoveryForm,
      later: {
        'zh-CN': async () => (await import('../locales/zh-CN/recovery-form-later.ts')).recoveryFormLater,
        en: async () => (await import('../locales/en/recovery-form-later.ts')).recoveryFormLater,
      },
    });
    this.route = '';
    this.loginHref = this.contactsHref = '';
    this.foreignInvestmentHref = this.cooperationHref = this.processingTradeHref = '';
    this.draft = 'tab';
    this._token = '';
    this._busy = false;
    const isShown = (name: RecoveryField) => !!this.#stage && stageFields[this.#stage].includes(name);
    this.#form = new FormController(this, recoveryFields(isShown), (name) => this.#changed(name));
    this.#form.fill(defaults);
    this.#pristine = this.#form.values;
  }

  /** The form on the screen, where there is one. */
  get #stage(): RecoveryStage | undefined {
    const { route } = this;
    if (route === 'account') return this.#recovery?.session ? 'papers' : 'open';
    return route === 'email' || route === 'mobile' || route === 'progress' ? route : undefined;
  }

  /** Moves to the first field, or to the heading where there is none. */
  override focus(): void {
    const stage = this.#stage;
    const [first] = stage ? stageFields[stage] : [];
    if (first) this.#form.focus(first);
    else this.renderRoot.querySelector('h2')?.focus();
  }

  protected override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (!changes.has('route')) return;
    if (!recoveryRoutes.includes(this.route)) {
      console.warn(`zxkt: <${this.localName}> knows no route "${String(this.route)}".`);
      this.route = '';
    }
    this.#leaveRoute();
  }

  protected override firstUpdated(): void {
    if (this.#stage && mayHoldDraft(this.draft)) this.#soon();
  }

  protected override updated(): void {
    const { phone, phoneChallenge } = this.#recovery ?? {};
    // The next code needs its challenge when the countdown is over.
    if (phone?.sent && !phone.proof && !phone.countdown.seconds) phoneChallenge?.prepare();
  }

  protected override view(): unknown {
    const { text, route } = this;
    const stage = this.#stage;
    if (!stage) return route === 'fund' ? fundPage(this.#entry()) : entryPage(this.#entry());
    if (this._receipt) return this.#papers?.receipt(this._receipt);
    if (this._progress) return this.#progressed?.view(this._progress);
    if (this._token) return this.#password?.view();
    if (this._sent) return sentPage(text, { ...this._sent, back: () => (this._sent = undefined) });
    const page = {
      text,
      form: this.#form,
      recovery: this.#recovery,
      busy: this._busy,
      notice: this._notice && text.get(this._notice),
      submit: (event: Event) => void this.#submit(event),
      entered: this.#entered,
      sendCode: () => void this.#sendCode(),
      back: () => this.#back(),
    };
    return stage === 'papers' ? this.#papers?.view({ ...page, stage }) : formPage({ ...page, stage });
  }

  #entry(): EntryPage {
    return {
      text: this.text,
      elsewhere: {
        'foreign-investment': this.foreignInvestmentHref,
        cooperation: this.cooperationHref,
        'processing-trade': this.processingTradeHref,
      },
      contactsHref: this.contactsHref,
      follow: (to) => this.#follow(to),
      go: this.#go,
      letter: () => void this.#letter(),
      letterState: this._letter,
    };
  }

  /** Goes to another page of the form, and says so. */
  #follow(route: RecoveryRoute): void {
    this.route = route;
    this.emit('zxkt-recovery-route-changed', { route });
    void this.#focus('h2');
  }

  #back(): void {
    const { route } = this;
    if (this.#stage === 'papers' && this.#recovery) {
      this.#papers?.pause();
      this.#recovery.session = undefined;
      this.#form.forgive();
      this.requestUpdate();
      return void this.#focus('h2');
    }
    this.#follow(route === 'account' ? 'fund' : '');
  }

  /** What belonged to the page before. What was typed stays. */
  #leaveRoute(): void {
    this.#form.forgive();
    this._sent = this._receipt = this._progress = this._notice = this._letter = undefined;
    this._token = '';
    if (this.route !== 'account') {
      this.#papers?.pause();
      if (this.#recovery) this.#recovery.session = undefined;
    }
    if (this.hasUpdated && this.#stage && mayHoldDraft(this.draft)) this.#soon();
  }

  /** Loads what the calls need while the person still types. */
  #begin(): Promise<Recovery> {
    return (this.#beginning ??= import('./recovery.ts').then(
      ({ Recovery, DraftController, PhoneCode, recoveryRules }) => {
        const form = this.#form;
        const recovery = new Recovery(this, this.connection, form);
        this.#recovery = recovery;
        this.#draft = new DraftController(this, form, 'recovery-form', this.#pristine);
        this.#code = new PhoneCode(this, form, recovery.phone, recovery.phoneChallenge, {
          sent: (resendInSeconds) => this.emit('zxkt-phone-code-sent', { resendInSeconds }),
          failed: (error) => this.#tell(error),
        });
        form.rules = recoveryRules(form.rules, {
          stage: () => this.#stage,
          imageIsAsked: () => !!recovery.challengeOf(this.#stage).image,
          codeWasSent: () => !!recovery.phone.sent,
          fileRefusal: (name) => this.#papers?.fileRefusal(name),
        });
        return recovery;
      },
      (cause: unknown) => {
        this.#beginning = undefined;
        return notLoaded(cause);
      },
    ));
  }

  get #stageOptions(): Pick<StageOptions, 'form' | 'go' | 'failed'> {
    return { form: this.#form, go: this.#go, failed: (error) => this.#tell(error) };
  }

  async #openPapers(): Promise<PapersStage> {
    const recovery = await this.#begin();
    const { PapersStage } = await import('./papers-stage.ts').catch(notLoaded);
    this.#papers ??= new PapersStage(this, {
      ...this.#stageOptions,
      recovery,
      ended: () => this.#sessionEnded(),
      toProgress: ({ number }) => {
        this.#form.fill({ number });
        this.#follow('progress');
      },
    });
    await this.#papers.ready;
    return this.#papers;
  }

  async #openPassword(): Promise<PasswordStage> {
    const recovery = await this.#begin();
    const { PasswordStage } = await import('./password-stage.ts').catch(notLoaded);
    this.#password ??= new PasswordStage(this, {
      ...this.#stageOptions,
      recovery,
      connection: this.connection,
      token: () => this._token,
      done: () => {
        this.emit('zxkt-password-set', null);
        void this.#focus('h2');
      },
      unfit: () => this.#passwordUnfit(),
      refused: (errors) => this.emit('zxkt-submission-refused', { errors }),
    });
    await this.#password.ready;
    return this.#password;
  }

  async #openProgress(): Promise<ProgressStage> {
    const recovery = await this.#begin();
    const { ProgressStage } = await import('./progress-stage.ts').catch(notLoaded);
    this.#progressed ??= new ProgressStage(this, {
      ...this.#stageOptions,
      recovery,
      reopen: () => this.#reopen(),
      shown: (progress) => (this._progress = progress),
    });
    await this.#progressed.ready;
    return this.#progressed;
  }

  /** Whoever needs what is loaded here hears of a failure; beginning early is for speed only. */
  readonly #soon = (): void => void this.#begin().catch(() => undefined);

  readonly #entered = (): void => {
    const stage = this.#stage;
    void this.#begin().then(
      (recovery) => (stage === 'email' || stage === 'open') && recovery.challenge.prepare(),
      () => undefined,
    );
  };

  #changed(name: RecoveryField): void {
    this.#soon();
    this.#draft?.changed();
    if (name === 'mobile') this.#code?.mobileChanged();
    if (name === 'smsCode') void this.#code?.check();
  }

  async #sendCode(): Promise<void> {
    try {
      await this.#begin();
      await this.#code?.send();
    } catch (error) {
      this.#refuse(error);
    }
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = this.#form;
    const stage = this.#stage;
    if (this._busy || form.composing || !stage) return;
    this._busy = true;
    try {
      const recovery = await this.#begin();
      if (stage === 'email' || stage === 'open') await recovery.challenge.ready();
      if (stage === 'papers') await this.#papers?.settled();
      await this.updateComplete;
      // The session may have ended while uploads were waited for.
      if (this.#stage !== stage) return;
      if (form.attempt()) await this.#send(stage, recovery);
      else this.#told();
    } catch (error) {
      if (this.isConnected) this.#refuse(error);
    } finally {
      this._busy = false;
    }
  }

  async #send(stage: RecoveryStage, recovery: Recovery): Promise<void> {
    const form = this.#form;
    this._notice = undefined;
    if (stage === 'email') {
      const { expiresInSeconds } = await recovery.byEmail(form.values);
      this._sent = { email: form.values.email, minutes: Math.floor(expiresInSeconds / 60) };
    } else if (stage === 'mobile') {
      const password = await this.#openPassword();
      await password.begin();
      this._token = (await recovery.byMobile(form.values)).token;
    } else if (stage === 'open') {
      const papers = await this.#openPapers();
      await recovery.open(form.values);
      form.forgive();
      papers.begin();
    } else if (stage === 'papers') {
      this._receipt = await this.#papers?.submit();
      recovery.session = undefined;
      this.#draft?.forget();
      form.clear();
      form.fill(defaults);
      recovery.phone.reset();
      this.emit('zxkt-recovery-submitted', null);
    } else {
      await this.#openProgress();
      this._progress = await recovery.progress(form.values);
    }
    await this.#focus('h2');
  }

  /** Corrects what was returned: what was sent before stands in the form again. */
  async #reopen(): Promise<void> {
    const papers = await this.#openPapers();
    await this.#recovery?.reopen(this.#form.values);
    this.route = 'account';
    this.emit('zxkt-recovery-route-changed', { route: 'account' });
    papers.begin();
    await this.#focus('h2');
  }

  /** The hour is over, before or after 提交: back to step 1, and nothing is lost. */
  #sessionEnded(): void {
    if (!this.#recovery?.session) return;
    this.#recovery.session = undefined;
    this.#form.forgive();
    this._notice = 'open/ended';
    void this.#focus('h2');
  }

  /** Account and number did not belong together, or too much time went by. */
  #passwordUnfit(): void {
    this._token = '';
    this._notice = 'mobile/refused';
    this.#recovery?.phone.reset();
    this.#form.fill({ smsCode: '' });
    void this.#focus('h2');
  }

  async #letter(): Promise<void> {
    if (this._letter === 'busy') return;
    this._letter = 'busy';
    try {
      await (await this.#openPapers()).office.download();
      this._letter = undefined;
    } catch (error) {
      this._letter = 'failed';
      this.#tell(error);
    }
  }

  #refuse(error: unknown): void {
    const codes = refusalsOf(error).map(({ code }) => code);
    if (codes.some((code) => code !== 'verification/wrong' && code.startsWith('verification/'))) {
      this.#recovery?.phone.reset();
    }
    if (codes.includes('consent/outdated')) {
      this.#recovery?.renewTerms();
      this.#form.set('consent', '');
    }
    if (failureOf(error).code === 'recovery/session-ended') this.#sessionEnded();
    else {
      this.#form.refuse(error);
      this.#form.fill({ imageCode: '' });
      this.#told();
    }
    this.#tell(error);
  }

  #told(): void {
    const errors = this.#form.summary.map((field) => ({ field, code: this.#form.message(field)?.code ?? '' }));
    if (errors.length) this.emit('zxkt-submission-refused', { errors });
  }

  #tell(error: unknown): void {
    this.tellFailure(failureOf(error));
  }

  /** What replaces the part that had the focus takes it. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
