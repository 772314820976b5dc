import type { SessionEndReason } from '@zxkt/client/connection';
import { listMyApplications } from '@zxkt/contract/calls/applications';
import type { MyApplication } from '@zxkt/contract/resources/application';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { FormController } from '../controllers/form-controller.ts';
import { WidgetElement, type Go } from '../element/widget-element.ts';
import { ListController } from '../lists/list-controller.ts';
import { listStyles } from '../lists/list.styles.ts';
import { myApplications, type MyApplicationsKey } from '../locales/zh-CN/my-applications.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { page } from './my-applications.view.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** 进入应用. Cancel it to go there by other means than `enter-href`. */
    'zxkt-application-entered': { readonly application: { readonly id: string; readonly name: string } };
    /** A widget has nothing to show because nobody is signed in; also when the person presses 登录 and has no link. */
    'zxkt-sign-in-required': { readonly reason: SessionEndReason };
  }
}

/** The list, and what it was asked for. */
export interface Found {
  readonly search: string;
  readonly items: readonly MyApplication[];
}

/**
 * 我的业务: the applications of whoever is signed in. Guide part 1, step 4, and part 2, step 4.
 *
 * @tag zxkt-my-applications
 * @attr {string} enter-href - Where 进入应用 leads; `{id}` is replaced by the application's id. Without it the button
 *   only tells the host.
 * @attr {string} picker-href - Where 增加应用 leads; without it the link is not shown.
 * @attr {string} login-href - Where 登录 leads when nobody is signed in.
 * @fires zxkt-application-entered
 * @fires zxkt-sign-in-required
 * @fires zxkt-navigation-requested
 * @fires zxkt-call-failed
 * @csspart search - The search form.
 * @csspart table
 * @csspart enter - The links 进入应用.
 * @csspart empty - What stands where there is no row.
 * @csspart failure - What stands where the list could not be loaded.
 * @csspart signed-out - What stands where nobody is signed in.
 * @cssprop [--zxkt-list-width=1080px] - Greatest width.
 */
export class ZxktMyApplications extends WidgetElement<MyApplicationsKey> {
  static override styles: CSSResultGroup = [super.styles, fieldStyles, listStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    enterHref: { attribute: 'enter-href' },
    pickerHref: { attribute: 'picker-href' },
    loginHref: { attribute: 'login-href' },
  };

  declare enterHref: string;
  declare pickerHref: string;
  declare loginHref: string;

  /** What was last asked for, which is not what is being typed. */
  #search = '';
  readonly #form = new FormController<'search'>(
    this,
    { search: { normalize: (typed) => typed.trim() } },
    () => !this.#form.values.search && this.#find(),
  );
  readonly #list = new ListController<Found>(this, this.connection, {
    ask: async (connection, signal) => {
      const search = this.#search;
      const { items } = await connection.send(listMyApplications, { query: search ? { search } : {} }, { signal });
      return { search, items };
    },
    signedOut: (reason) => this.emit('zxkt-sign-in-required', { reason }),
    failed: this.tellFailure,
  });

  constructor() {
    super({ zh: myApplications, en: async () => (await import('../locales/en/my-applications.ts')).myApplications });
    this.enterHref = this.pickerHref = this.loginHref = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('zxkt-application-added', this.#added);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('zxkt-application-added', this.#added);
  }

  /** Asks the server again. */
  reload(): Promise<void> {
    return this.#list.load();
  }

  protected override view(): unknown {
    const { text, enterHref, pickerHref, loginHref } = this;
    return page({
      text,
      form: this.#form,
      list: this.#list,
      enterHref,
      pickerHref,
      loginHref,
      go: this.#go,
      enter: (event, row) => this.#enter(event, row),
      find: (event) => {
        event.preventDefault();
        if (!this.#form.composing) this.#find();
      },
      signIn: () => this.emit('zxkt-sign-in-required', { reason: this.#list.session.ended ?? 'missing' }),
    });
  }

  #find(): void {
    this.#form.judge('search');
    const { search } = this.#form.values;
    if (search === this.#search && this.#list.state === 'ready') return;
    this.#search = search;
    void this.#list.load();
  }

  #enter(event: MouseEvent, { application: { id, name } }: MyApplication): void {
    // Into another tab: the browser's own affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const allowed = this.emit('zxkt-application-entered', { application: { id, name } }, { cancelable: true });
    if (!allowed) event.preventDefault();
  }

  readonly #added = (): void => void this.#list.load();

  readonly #go: Go = (event, to, href) => void this.mayGo(event, to, href);
}
