import { listAuthorityContacts } from '@zxkt/contract/calls/authority-contacts';
import { readConfiguration } from '@zxkt/contract/calls/configuration';
import type { AuthorityContact } from '@zxkt/contract/resources/authority-contact';
import type { Configuration } from '@zxkt/contract/resources/configuration';
import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { authorityContacts, type AuthorityContactsKey } from '../locales/zh-CN/authority-contacts.ts';
import '../region-picker/define.ts';
import type { ZxktRegionPicker } from '../region-picker/region-picker.ts';
import { authorityContactsStyles } from './authority-contacts.styles.ts';
import { contactsPage } from './authority-contacts.view.ts';

/**
 * 管理部门联系方式: which authority is in charge of a region, and how it can be reached; the hotlines where that is not known.
 *
 * @tag zxkt-authority-contacts
 * @attr {string} filing - Code of the filing region that is chosen at first.
 * @attr {string} region - Code of the city or county that is chosen at first.
 * @fires zxkt-call-failed
 * @csspart contacts - The list of authorities.
 * @csspart hotlines
 * @csspart failure - What stands where nothing could be loaded.
 */
export class ZxktAuthorityContacts extends WidgetElement<AuthorityContactsKey> {
  static override styles: CSSResultGroup = [super.styles, authorityContactsStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    filing: {},
    region: {},
    _contacts: { state: true, attribute: false },
    _hotlines: { state: true, attribute: false },
    _failure: { state: true, attribute: false },
    _busy: { state: true, attribute: false },
  };

  declare filing: string;
  declare region: string;
  /** Undefined until a region is chosen and answered for. */
  declare private _contacts: readonly AuthorityContact[] | undefined;
  declare private _hotlines: Configuration['hotlines'];
  declare private _failure: Failure | undefined;
  declare private _busy: boolean;

  #abort = new AbortController();
  /** What was asked last, of which connection. */
  #asked = '';
  #source: unknown;

  constructor() {
    super({
      zh: authorityContacts,
      en: async () => (await import('../locales/en/authority-contacts.ts')).authorityContacts,
    });
    this.filing = this.region = '';
    this._hotlines = [];
    this._busy = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
    this.#asked = '';
    this.#source = undefined;
  }

  protected override willUpdate(): void {
    const { source } = this.connection;
    if (!source || !this.isConnected) return;
    if (source !== this.#source) {
      this.#source = source;
      this.#asked = '';
      void this.#loadHotlines();
    }
    const question = `${this.filing}/${this.region}`;
    if (this.filing && question !== this.#asked) {
      this.#asked = question;
      void this.#find();
    }
  }

  protected override view(): unknown {
    return contactsPage({
      text: this.text,
      filing: this.filing,
      region: this.region,
      contacts: this.filing ? this._contacts : undefined,
      hotlines: this._hotlines,
      failure: this._failure,
      busy: this._busy,
      choose: (event) => {
        const { filing, value } = event.target as ZxktRegionPicker;
        this.filing = filing;
        this.region = value;
      },
      retry: () => {
        void this.#find();
        if (!this._hotlines.length) void this.#loadHotlines();
      },
    });
  }

  async #find(): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this._busy = true;
    this._failure = undefined;
    try {
      const connection = await this.connection.get();
      const query = { filingRegion: this.filing, ...(this.region && { region: this.region }) };
      const { items } = await connection.send(listAuthorityContacts, { query }, { signal });
      signal.throwIfAborted();
      this._contacts = items;
    } catch (error) {
      if (signal.aborted) return;
      this._contacts = undefined;
      this._failure = failureOf(error);
      this.tellFailure(this._failure);
    } finally {
      if (!signal.aborted) this._busy = false;
    }
  }

  /** Numbers that help where an authority cannot be reached. Without them the page still works. */
  async #loadHotlines(): Promise<void> {
    try {
      this._hotlines = (await (await this.connection.get()).send(readConfiguration)).hotlines;
    } catch (error) {
      console.warn('zxkt: the hotlines could not be loaded.', error);
    }
  }
}
