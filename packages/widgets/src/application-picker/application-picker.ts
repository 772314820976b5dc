import type { Connection } from '@zxkt/client/connection';
import { addApplication, bindApplication, listApplications } from '@zxkt/contract/calls/applications';
import {
  applicationCategories,
  type Application,
  type ApplicationCategory,
  type ApplicationPage,
} from '@zxkt/contract/resources/application';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf, refusalsOf, type Failure } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';
import { CredentialController } from '../credentials/credential-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { ListController } from '../lists/list-controller.ts';
import { listStyles } from '../lists/list.styles.ts';
import { pagerStyles } from '../lists/pager.styles.ts';
import { applicationPicker, type ApplicationPickerKey } from '../locales/zh-CN/application-picker.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { applicationPickerStyles } from './application-picker.styles.ts';
import { page } from './application-picker.view.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** An application is now among 我的业务, by 申请 or by 绑定. */
    'zxkt-application-added': {
      readonly application: { readonly id: string; readonly name: string };
      readonly how: 'applied' | 'bound';
    };
  }
}

/** What the list is asked for. */
interface Question {
  readonly category: ApplicationCategory;
  readonly search: string;
  readonly cursor?: string;
  readonly page: number;
}

/** A page of the list, and what it answers. */
export interface Found extends ApplicationPage, Omit<Question, 'cursor'> {
  /** Where else the name was found, when it was not found here. */
  readonly elsewhere: readonly ApplicationCategory[];
}

/** What is going on in one row. */
export interface RowState {
  readonly busy?: true;
  readonly failure?: Failure;
}

/** The pause after the last key before a search goes out. */
const pauseMilliseconds = 300;

const isCategory = (word: unknown): word is ApplicationCategory =>
  (applicationCategories as readonly unknown[]).includes(word);

/**
 * 增加应用: the applications of the unified platform by category and name, to apply for or to bind an account of.
 * Guide part 1, step 3.
 *
 * @tag zxkt-application-picker
 * @attr {domestic-trade|foreign-trade|foreign-investment|economic-cooperation|general} category - The category shown at
 *   first; 综合业务 (`general`) where none is named.
 * @attr {string} my-applications-href - Where 我的业务 leads from a row that was added; without it no link is shown.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in.
 * @fires zxkt-application-added
 * @fires zxkt-sign-in-required
 * @fires zxkt-navigation-requested
 * @fires zxkt-submission-refused
 * @fires zxkt-call-failed
 * @csspart search - The search form.
 * @csspart tabs
 * @csspart table
 * @csspart apply - The buttons 申请.
 * @csspart bind - The buttons 绑定.
 * @csspart added - The mark 已添加.
 * @csspart pager
 * @csspart dialog - The dialog of 绑定.
 * @csspart empty - What stands where there is no row.
 * @csspart failure - What stands where the list could not be loaded.
 * @csspart signed-out - What stands where nobody is signed in.
 * @cssprop [--zxkt-list-width=1080px] - Greatest width.
 */
export class ZxktApplicationPicker extends WidgetElement<ApplicationPickerKey> {
  static override styles: CSSResultGroup = [
    super.styles,
    fieldStyles,
    listStyles,
    pagerStyles,
    applicationPickerStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    category: {},
    myApplicationsHref: { attribute: 'my-applications-href' },
    loginHref: { attribute: 'login-href' },
    _binding: { state: true, attribute: false },
  };

  declare category: ApplicationCategory;
  declare myApplicationsHref: string;
  declare loginHref: string;
  /** The application of the dialog; stays when it is closed, with what was typed. */
  declare private _binding: Application | undefined;

  #question: Question = { category: 'general', search: '', page: 1 };
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #rows = new Map<string, RowState>();
  readonly #keys = new EffectKeys();
  /** Said to who cannot see it. */
  #said = '';
  readonly #form = new FormController<'search'>(this, { search: { normalize: (typed) => typed.trim() } }, () =>
    this.#typed(),
  );
  readonly #list = new ListController<Found>(this, this.connection, {
    ask: (connection, signal) => this.#ask(connection, signal),
    signedOut: (reason) => this.emit('zxkt-sign-in-required', { reason }),
    failed: this.tellFailure,
  });
  readonly #credentials = new CredentialController(this, this.connection, {
    action: 'binding',
    send: async (credentials, idempotencyKey) => {
      const application = this._binding;
      if (!application) return;
      const body = { application: application.id, ...credentials };
      await (await this.#list.session.connect()).send(bindApplication, { body }, { idempotencyKey });
      this.#credentials.clear();
      this.#dialog?.close();
      await this.#added(application, 'bound');
    },
    refused: (errors) => this.emit('zxkt-submission-refused', { errors }),
    failed: this.tellFailure,
  });

  constructor() {
    super({
      zh: applicationPicker,
      en: async () => (await import('../locales/en/application-picker.ts')).applicationPicker,
    });
    this.category = 'general';
    this.myApplicationsHref = this.loginHref = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  /** Asks the server again. */
  reload(): Promise<void> {
    return this.#list.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { category } = this;
    if (!changed.has('category') || category === this.#question.category) return;
    if (!isCategory(category)) console.warn(`zxkt: <zxkt-application-picker> has no category "${String(category)}".`);
    else if (this.hasUpdated) void this.#show({ category, search: this.#question.search, page: 1 }, false);
    else this.#question = { ...this.#question, category };
  }

  /** Where not all tabs fit, the chosen one is in sight. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!changed.has('category')) return;
    const tab = this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    if (tab?.parentElement) tab.parentElement.scrollLeft = tab.offsetLeft - 40;
  }

  protected override view(): unknown {
    const { text, myApplicationsHref, loginHref } = this;
    return page({
      text,
      form: this.#form,
      list: this.#list,
      rows: this.#rows,
      category: this.#question.category,
      said: this.#said,
      binding: this._binding,
      credentials: this.#credentials,
      myApplicationsHref,
      loginHref,
      go: this.#go,
      choose: (category) => (this.category = category),
      find: (event) => {
        event.preventDefault();
        if (!this.#form.composing) this.#find();
      },
      turn: (cursor, number) => void this.#turn(cursor, number),
      apply: (application) => void this.#apply(application),
      bind: (application) => void this.#bind(application),
      closeDialog: () => this.#dialog?.close(),
      signIn: () => this.emit('zxkt-sign-in-required', { reason: this.#list.session.ended ?? 'missing' }),
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #ask(connection: Connection, signal: AbortSignal): Promise<Found> {
    const { category, search, cursor, page: number } = this.#question;
    const named = search ? { search } : {};
    const query = { category, ...named, ...(cursor && { cursor }) };
    const answer = await connection.send(listApplications, { query }, { signal });
    let elsewhere: readonly ApplicationCategory[] = [];
    if (search && !answer.total) {
      const { items } = await connection.send(listApplications, { query: named }, { signal });
      elsewhere = applicationCategories.filter((other) => items.some((item) => item.category === other));
    }
    return { ...answer, category, search, page: answer.previous ? number : 1, elsewhere };
  }

  async #show(question: Question, keep: boolean): Promise<void> {
    clearTimeout(this.#pause);
    this.#question = question;
    this.#rows.clear();
    await this.#list.load(keep);
    const { value, state } = this.#list;
    if (state !== 'ready' || !value) return;
    const pages = Math.max(1, Math.ceil(value.total / 10));
    const category = this.text.get(`category/${value.category}`);
    this.#say(this.text.get('page/say', { category, total: value.total, page: value.page, pages }));
  }

  #typed(): void {
    clearTimeout(this.#pause);
    const pause = this.#form.values.search ? pauseMilliseconds : 0;
    this.#pause = setTimeout(() => this.#find(), pause);
  }

  #find(): void {
    const search = this.#form.values.search.trim();
    if (search === this.#question.search) return;
    void this.#show({ category: this.#question.category, search, page: 1 }, true);
  }

  async #turn(cursor: string | null, number: number): Promise<void> {
    if (!cursor || this.#list.state === 'loading') return;
    await this.#show({ ...this.#question, cursor, page: number }, true);
    await this.updateComplete;
    const frame = this.renderRoot.querySelector('.frame');
    if (frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
  }

  async #apply(application: Application): Promise<void> {
    const { id } = application;
    if (this.#rows.get(id)?.busy) return;
    this.#row(id, { busy: true });
    try {
      const connection = await this.#list.session.connect();
      await this.#keys.once(id, (idempotencyKey) =>
        connection.send(addApplication, { body: { application: id } }, { idempotencyKey }),
      );
      await this.#added(application, 'applied');
    } catch (error) {
      const failure = failureOf(error);
      const reason = refusalsOf(error)[0]?.code ?? failure.code;
      this.#row(id, { failure: { ...failure, code: reason } });
      this.tellFailure(failure);
    }
  }

  async #bind(application: Application): Promise<void> {
    if (application.id !== this._binding?.id) this.#credentials.clear();
    this._binding = application;
    await this.updateComplete;
    this.#dialog?.showModal();
    this.#credentials.form.focus('account');
    this.#credentials.prepare();
  }

  async #added({ id, name }: Application, how: 'applied' | 'bound'): Promise<void> {
    const row = () => this.renderRoot.querySelector(`[data-row="${id}"]`);
    const { activeElement } = this.renderRoot as ShadowRoot;
    const hasFocus = !activeElement || !!row()?.contains(activeElement);
    this.#rows.delete(id);
    this.#list.patch((found) => ({
      ...found,
      items: found.items.map((item) => (item.id === id ? { ...item, added: true } : item)),
    }));
    this.#say(this.text.get('added/say', { name }));
    await this.updateComplete;
    // The button that was pressed is gone.
    if (hasFocus) row()?.querySelector<HTMLElement>('[data-added]')?.focus();
    this.emit('zxkt-application-added', { application: { id, name }, how });
  }

  #row(id: string, state: RowState): void {
    this.#rows.set(id, state);
    this.requestUpdate();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestUpdate();
  }

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
