import type { SessionEndReason } from '@zxkt/client/connection';
import { beginQualification, readQualification, submitQualification } from '@zxkt/contract/calls/qualifications';
import type { Qualification } from '@zxkt/contract/resources/qualification/qualification';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { afterPaint } from '../controllers/after-paint.ts';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf, refusalsOf, type Failure } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import type { Sentences } from '../locales/locale.ts';
import { qualificationWizard, type QualificationWizardKey } from '../locales/zh-CN/qualification-wizard.ts';
import { SessionController } from '../session/session-controller.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import type { DeclarationPage } from './declaration-page.ts';
import { isOpenStatus, lockOf } from './draft-limits.ts';
import { fillPage, type FillPage } from './fill-page.ts';
import { FormAids } from './form-aids.ts';
import { QualificationDraftController } from './qualification-draft-controller.ts';
import { stepProgress, type Step } from './step-progress.view.ts';
import type { Detours, WizardDesk } from './wizard-detours.ts';
import { fieldAt, wizardFields, type WizardField } from './wizard-fields.ts';
import { wizardStyles } from './wizard.styles.ts';
import { WizardParts } from './wizard-parts.ts';
import type { WizardRulesState } from './wizard-rules.ts';
import { wizardLater } from './wizard-texts.ts';
import { failedPage, loadingPage, signedOutPage } from './waiting-pages.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** The declaration (注册申明) was agreed to, and a draft is open. */
    'zxkt-qualification-begun': { readonly declarationVersion: string };
    /** The server has the draft as it stands. `savedAt`: UTC epoch milliseconds. */
    'zxkt-qualification-draft-saved': { readonly savedAt: number };
    /** Another page or device saved over the same state; the person is asked to choose. */
    'zxkt-qualification-conflict-found': { readonly fields: readonly string[] };
    /** 注册会员: submitted, and waiting for the local authority. `version` counts submissions from 1. */
    'zxkt-qualification-submitted': { readonly number: string | null; readonly version: number | null };
    /** The qualification was withdrawn, opened for a change, or its change was given up. */
    'zxkt-qualification-changed': { readonly act: string; readonly status: Qualification['status'] };
  }
}

type Page = 'loading' | 'failed' | 'signed-out' | 'declaration' | 'fill' | 'confirm' | 'done' | 'status';

const stepOf: Readonly<Record<Page, Step>> = {
  loading: 'notice',
  failed: 'notice',
  'signed-out': 'notice',
  declaration: 'notice',
  fill: 'fill',
  confirm: 'confirm',
  done: 'done',
  status: 'done',
};

/**
 * 企业资质: the declaration, 填写信息, 信息确认 and 注册成功, then where it stands. Guide part 1, steps 5 and 6. What is typed
 * is kept in this browser at once and on the server soon after, and is there again on any device.
 *
 * @tag zxkt-qualification-wizard
 * @attr {string} my-applications-href - Where 返回我的业务 leads; without it the link is not shown.
 * @attr {string} picker-href - Where 增加应用 leads, for who has not added the application.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in. Whose session ends meanwhile signs in in place.
 * @attr {string} recovery-href - Where 找回账号 leads, for whose code is registered already.
 * @attr {device|tab|off} draft - Where what is not on the server yet is kept: on this device (default), in this tab, not at all.
 * @slot declaration - In place of the text of the 注册申明.
 * @fires zxkt-qualification-begun
 * @fires zxkt-qualification-draft-saved
 * @fires zxkt-qualification-conflict-found
 * @fires zxkt-qualification-submitted
 * @fires zxkt-qualification-changed
 * @fires zxkt-sign-in-required
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 * @csspart steps - 注册步骤.
 * @csspart declaration
 * @csspart declaration-text - What is to be read to its end.
 * @csspart sections - The sections of 填写信息, with how far each is.
 * @csspart save-state - Whether what was typed is saved.
 * @csspart section
 * @csspart confirm
 * @csspart done
 * @csspart conflict - The choice between two versions.
 * @cssprop [--zxkt-wizard-width=1120px] - Greatest width.
 * @cssprop [--zxkt-sticky-top=0px] - Height of what the page keeps at its top edge.
 */
export class ZxktQualificationWizard extends WidgetElement<QualificationWizardKey> {
  static override styles: CSSResultGroup = [super.styles, fieldStyles, wizardStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    myApplicationsHref: { attribute: 'my-applications-href' },
    pickerHref: { attribute: 'picker-href' },
    loginHref: { attribute: 'login-href' },
    recoveryHref: { attribute: 'recovery-href' },
    draft: {},
    _page: { state: true, attribute: false },
    _busy: { state: true, attribute: false },
    _failure: { state: true, attribute: false },
    _slow: { state: true, attribute: false },
  };

  declare myApplicationsHref: string;
  declare pickerHref: string;
  declare loginHref: string;
  declare recoveryHref: string;
  declare draft: 'device' | 'tab' | 'off';
  declare private _page: Page;
  declare private _busy: 'agree' | 'next' | 'submit' | undefined;
  /** Why the page, or the declaration's 同意, failed. */
  declare private _failure: Failure | undefined;
  /** The wait is long enough to be shown: what comes at once is not laid out twice. */
  declare private _slow: boolean;

  readonly #form: FormController<WizardField>;
  readonly #draft: QualificationDraftController;
  readonly #session: SessionController;
  readonly #parts: WizardParts;
  readonly #aids: FormAids;
  readonly #keys = new EffectKeys();
  readonly #desk: WizardDesk;
  #qualification: Qualification | undefined;
  #declarationVersion = '';
  #slow: ReturnType<typeof setTimeout> | undefined;
  /** Nothing is shown of the last key but what the browser has drawn of it. */
  #isCalm = false;
  #abort = new AbortController();

  constructor() {
    super({
      // What later sections say is added with them.
      zh: qualificationWizard as Sentences<QualificationWizardKey>,
      en: async () => {
        const [own, later] = await Promise.all([
          import('../locales/en/qualification-wizard.ts'),
          import('../locales/en/qualification-fields.ts'),
        ]);
        return { ...own.qualificationWizard, ...later.qualificationFields };
      },
      later: wizardLater,
    });
    this.myApplicationsHref = this.pickerHref = this.loginHref = this.recoveryHref = '';
    this.draft = 'device';
    this._page = 'loading';
    this._slow = false;
    this.#parts = new WizardParts(this);
    this.#form = new FormController(this, wizardFields, (name) => this.#changed(name));
    this.#aids = new FormAids(this, this.#form, (name) => !!lockOf(this.#draft.base, name));
    this.#session = new SessionController(this, this.connection, {
      begin: () => void this.#load(),
      started: () => void this.#signedIn(),
      ended: (reason) => this.#ended(reason),
    });
    this.#draft = new QualificationDraftController(this, this.#form, {
      connect: () => this.#session.connect(),
      saved: () => this.emit('zxkt-qualification-draft-saved', { savedAt: this.#draft.base?.savedAt ?? 0 }),
      conflicted: () => this.#conflicted(),
      gone: () => void this.#load(),
    });
    this.#desk = {
      host: this,
      form: this.#form,
      draft: this.#draft,
      session: this.#session,
      keys: this.#keys,
      parts: this.#parts,
      show: (page) => this.#show(page, false),
      focus: (selector) => this.#focus(selector),
      load: () => this.#load(),
      refused: () => this.#refused(),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#online);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    clearTimeout(this.#slow);
    this.#abort.abort();
  }

  /** Asks the server again where the qualification stands. What is typed and not saved is kept. */
  async reload(): Promise<void> {
    if (this.#draft.base) await this.#draft.flush().catch(() => undefined);
    await this.#load();
  }

  /** How far the section is, what may be offered and whether it is saved can wait until the key is on the screen. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isCalm) await afterPaint();
    this.#isCalm = false;
    return super.scheduleUpdate();
  }

  protected override view(): unknown {
    const { text, _page: page } = this;
    if (page === 'loading' && !this._slow) return nothing;
    const waits = page === 'loading' || page === 'failed' || page === 'signed-out';
    return html`
      <div class="page ${this.#parts.detours?.signingIn ? 'veiled' : ''}">
        ${
          page === 'status'
            ? nothing
            : html`<div class="head">
                <h2>${text.get('title')}</h2>
                ${waits ? nothing : stepProgress(text, stepOf[page])}
              </div>`
        }
        ${this.#content()}
        <p class="hidden" role="status">${page === 'loading' ? text.get('loading') : ''}</p>
      </div>
      ${this.#parts.detours?.dialog()}
    `;
  }

  #content(): unknown {
    const { text, _page: page } = this;
    const { pages, declaration, status } = this.#parts;
    const qualification = this.#qualification;
    if (page === 'failed' && this._failure) return failedPage(text, this._failure, () => void this.#load());
    if (page === 'signed-out') {
      return signedOutPage(text, this.#session.ended, this.loginHref, this.#go, () => void this.#openDialog());
    }
    if (page === 'declaration') return declaration?.view(this.#declarationPage()) ?? loadingPage();
    const { conflict } = this.#draft;
    if (conflict) return this.#parts.detours?.conflictPage(conflict) ?? loadingPage();
    if (page === 'fill' && qualification) return fillPage(this.#fillPage(qualification));
    if (page === 'confirm' && qualification && pages) {
      return pages.confirm({
        form: this.#form,
        qualification,
        busy: this._busy === 'submit',
        edit: (pointer) => void this.#edit(fieldAt(pointer)),
        isLocked: (pointer) => {
          const name = fieldAt(pointer);
          return !!name && this.#rulesState.isLocked(name);
        },
        submit: () => void this.#submit(),
        previous: () => void this.#show('fill'),
      });
    }
    if (page === 'done' && qualification && pages) {
      const { myApplicationsHref } = this;
      return pages.done({
        qualification,
        myApplicationsHref,
        go: this.#go,
        showStatus: () => void this.#toStatus(),
      });
    }
    if (page === 'status' && qualification && status) return status.view(qualification);
    return loadingPage();
  }

  #declarationPage(): DeclarationPage {
    const { myApplicationsHref, pickerHref, _failure: failure } = this;
    return {
      agreed: !!this.#qualification,
      busy: this._busy === 'agree',
      failure,
      myApplicationsHref,
      pickerHref,
      go: this.#go,
      agree: () => void this.#agree(),
      next: () => void this.#show('fill'),
    };
  }

  #fillPage(qualification: Qualification): FillPage {
    const form = this.#form;
    const draft = this.#draft;
    const aids = this.#aids;
    const { openAgain, derivedFrom, catalogues, pickers, sections } = this.#parts;
    const { 'unit-uscc': uscc, 'unit-organisationCode': organisationCode, 'unit-name': name } = form.values;
    return {
      form,
      text: this.text,
      qualification,
      draft,
      catalogues,
      pickers,
      sections,
      openAgain: qualification.status === 'draft' ? undefined : openAgain,
      derived: derivedFrom?.({ unit: { uscc, organisationCode, name } }),
      isKept: this.draft !== 'off',
      current: aids.current,
      busy: this._busy === 'next',
      pasteProblem: aids.pasteProblem,
      recoveryHref: this.recoveryHref,
      go: this.#go,
      lockOf: (name) => lockOf(draft.base, name),
      adopt: (name, value) => void aids.adopt(name, value),
      choose: (name, value) => aids.choose(name, value),
      paste: () => void aids.paste(),
      goTo: (section) => aids.goTo(section),
      entered: aids.entered,
      typed: this.#typed,
      signIn: () => void this.#openDialog(),
      next: (event) => void this.#next(event),
      previous: () => void this.#toDeclaration(),
      showHistory: () => void this.#toStatus(),
      left: this.#left,
    };
  }

  // What the server says

  /** Reads where the qualification stands, and opens what belongs there. */
  async #load(): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this._failure = undefined;
    this._page = 'loading';
    this._slow = false;
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => (this._slow = true), 150);
    try {
      const connection = await this.#session.connect();
      signal.throwIfAborted();
      if (connection.session === 'closed') return this.#askSignIn('missing');
      const { qualification, declarationVersion } = await connection.send(readQualification, {}, { signal });
      this.#declarationVersion = declarationVersion;
      await this.#opened(qualification, signal);
    } catch (error) {
      if (!signal.aborted) this.#failed(error);
    }
  }

  async #opened(qualification: Qualification | null, signal: AbortSignal): Promise<void> {
    this.#qualification = qualification ?? undefined;
    if (!qualification) {
      await this.#readDeclaration();
      if (!signal.aborted) await this.#show('declaration');
      // While it is read.
      return this.#soon(this.#loadSections());
    }
    if (!isOpenStatus(qualification.status)) return this.#toStatus();
    if (qualification.status !== 'draft') await this.#parts.loadOpenAgain();
    await this.#draft.open(qualification.id);
    if (signal.aborted) return;
    await this.#show('fill', false);
    await afterPaint();
    this.#draft.prepare();
    this.#later();
  }

  /** What the first field does not wait for: the sections after the first with their rules, pickers and catalogues, and the pages that come next. */
  #later(): void {
    const parts = this.#parts;
    this.#soon(this.#loadSections());
    this.#soon(parts.loadPickers());
    this.#soon(parts.loadCatalogues());
    this.#soon(parts.loadPages());
  }

  #loadSections(): Promise<void> {
    return this.#parts.loadSections(this.text, this.#form, this.#rulesState);
  }

  async #readDeclaration(): Promise<void> {
    const declaration = await this.#parts.loadDeclaration(() => this.#session.connect());
    await declaration.open(this.#declarationVersion);
  }

  async #agree(): Promise<void> {
    if (this._busy) return;
    this._busy = 'agree';
    this._failure = undefined;
    const declarationVersion = this.#declarationVersion;
    try {
      const connection = await this.#session.connect();
      const qualification = await this.#keys.once(`begin ${declarationVersion}`, (idempotencyKey) =>
        connection.send(beginQualification, { body: { declarationVersion } }, { idempotencyKey }),
      );
      await this.#opened(qualification, this.#abort.signal);
      await this.#toHeading();
      this.emit('zxkt-qualification-begun', { declarationVersion });
    } catch (error) {
      this.#tell(error);
      const [refusal] = refusalsOf(error);
      // Other words are in force by now: they are shown, with why.
      if (refusal) await this.#load();
      const failure = failureOf(error);
      if (this._page === 'declaration') this._failure = refusal ? { ...failure, code: refusal.code } : failure;
      await this.#focus('[data-summary]');
    } finally {
      this._busy = undefined;
    }
  }

  async #next(event: Event): Promise<void> {
    event.preventDefault();
    const form = this.#form;
    if (this._busy || form.composing) return;
    this._busy = 'next';
    try {
      await this.#loadSections();
      if (!form.attempt()) return this.#refused();
      await this.#parts.loadPages();
      // Whether it is on the server yet matters when it is submitted.
      this.#soon(this.#draft.flush());
      this._busy = undefined;
      await this.#show('confirm');
    } catch (error) {
      form.refuse(error);
      this.#tell(error);
    } finally {
      this._busy = undefined;
    }
  }

  /** 注册会员. The same draft again, while the outcome of the first is open, makes one submission. */
  async #submit(): Promise<void> {
    if (this._busy) return;
    this._busy = 'submit';
    const form = this.#form;
    form.failure = undefined;
    try {
      const { etag } = await this.#draft.flush();
      const connection = await this.#session.connect();
      const qualification = await this.#keys.once(`submit ${etag}`, (idempotencyKey) =>
        connection.send(submitQualification, {}, { ifMatch: etag, idempotencyKey }),
      );
      const { values } = form;
      this.#qualification = qualification;
      this.#draft.forget();
      this.#parts.pages?.submitted({ values, number: qualification.number });
      await this.#show('done');
      const { number, submittedVersion: version } = qualification;
      this.emit('zxkt-qualification-submitted', { number, version });
    } catch (error) {
      await this.#refuseSubmission(error);
    } finally {
      this._busy = undefined;
    }
  }

  /** Without the network nothing can be loaded, and it is all that there is to say. */
  async #refuseSubmission(error: unknown): Promise<void> {
    this.#tell(error);
    const tell = () => this.#form.refuse(error);
    if (failureOf(error).code.startsWith('network/')) return tell();
    await this.#parts.loadDetours(this.#desk).then((detours) => detours.refused(error), tell);
  }

  #conflicted(): void {
    const { conflict } = this.#draft;
    if (!conflict) return;
    this.emit('zxkt-qualification-conflict-found', { fields: conflict.fields });
    void this.#detour((detours) => detours.conflicted(conflict));
  }

  /** Leaves the straight way; where that cannot be loaded the host is told. */
  async #detour(take: (detours: Detours) => Promise<void>): Promise<void> {
    try {
      await take(await this.#parts.loadDetours(this.#desk));
    } catch (error) {
      this.#tell(error);
    }
  }

  // Who is signed in

  #ended(reason: SessionEndReason): void {
    if (this._page === 'fill' || this._page === 'confirm' || this._page === 'declaration') {
      if (reason !== 'signed-out') return void this.#openDialog();
      this.#draft.close();
      this.#form.clear();
    }
    this.#askSignIn(reason);
  }

  #askSignIn(reason: SessionEndReason = this.#session.ended ?? 'missing'): void {
    this._page = 'signed-out';
    this.emit('zxkt-sign-in-required', { reason });
  }

  #openDialog(): Promise<void> {
    this.#draft.pause();
    return this.#detour((detours) => detours.openDialog());
  }

  async #signedIn(): Promise<void> {
    const before = this.#qualification;
    if (before && (this._page === 'fill' || this._page === 'confirm'))
      return this.#detour((detours) => detours.signedIn(before));
    this.#parts.detours?.close();
    return this.#load();
  }

  // The form

  readonly #rulesState: WizardRulesState = {
    values: () => this.#form.values,
    isLocked: (name) => !!lockOf(this.#draft.base, name),
    catalogueRefusal: (name, value) => this.#parts.catalogues?.refusal(name, value),
  };

  #changed(name: WizardField): void {
    this.#draft.changed();
    this.#aids.changed(name);
  }

  /** What takes a sentence away from its field is drawn at once. */
  readonly #typed = (event: Event): void => {
    const isSpokenOf = !!this.#form.message((event.target as HTMLInputElement).name as WizardField);
    this.#form.handleEvent(event);
    this.#isCalm = this.isUpdatePending && !isSpokenOf;
  };

  readonly #left = (event: FocusEvent): void => {
    this.#form.handleEvent(event);
    this.#aids.doubt();
  };

  async #edit(name: WizardField | undefined): Promise<void> {
    await this.#show('fill', false);
    if (name) this.#form.focus(name === 'unit-filingRegion' ? 'unit-region' : name);
  }

  async #toDeclaration(): Promise<void> {
    try {
      await this.#readDeclaration();
      await this.#show('declaration');
    } catch (error) {
      this.#form.refuse(error);
    }
  }

  // What is shown

  /** Where the qualification stands, with its acts: taking it back, changing it, going on with what came back. */
  async #toStatus(): Promise<void> {
    try {
      await this.#parts.loadStatus({
        connect: () => this.#session.connect(),
        acted: (qualification, act) => void this.#acted(qualification, act),
        resume: () => void this.#load(),
        failed: this.tellFailure,
      });
      await this.#show('status', false);
      await this.#focus('h2');
    } catch (error) {
      this.#failed(error);
    }
  }

  async #acted(qualification: Qualification, act: string): Promise<void> {
    this.emit('zxkt-qualification-changed', { act, status: qualification.status });
    if (act === 'discard-change') this.#draft.forget();
    if (isOpenStatus(qualification.status)) return this.#load();
    this.#qualification = qualification;
    this.requestUpdate();
  }

  async #show(page: Page, focus = true): Promise<void> {
    if (page !== 'done') this.#parts.pages?.submitted(undefined);
    this._page = page;
    this._failure = undefined;
    await this.updateComplete;
    if (focus) await this.#toHeading();
  }

  #toHeading(): Promise<void> {
    return this.#focus('[data-heading], [part="form"] h3');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #failed(error: unknown): void {
    const failure = failureOf(error);
    if (failure.code === 'session/missing') return this.#askSignIn('missing');
    this._failure = failure;
    this._page = 'failed';
    this.#tell(error);
  }

  #refused(): void {
    const errors = this.#form.summary.map((field) => ({ field, code: this.#form.message(field)?.code ?? '' }));
    this.emit('zxkt-submission-refused', { errors });
  }

  #tell(error: unknown): void {
    this.tellFailure(failureOf(error));
  }

  /** What is loaded early or saved beside is told of where it is needed. */
  #soon(work: Promise<unknown>): void {
    work.catch(() => undefined);
  }

  readonly #online = (): void => {
    if (this._page === 'failed' && this._failure?.code.startsWith('network/')) void this.#load();
    if (this._page !== 'fill') return;
    this.#later();
    // Both versions are shown as soon as what shows them can be had.
    const { conflict } = this.#draft;
    if (conflict) void this.#detour((detours) => detours.conflicted(conflict));
  };

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
