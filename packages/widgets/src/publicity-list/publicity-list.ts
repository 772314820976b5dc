import { listPublications } from '@zxkt/contract/calls/publicity';
import type { PublicationPage } from '@zxkt/contract/resources/publicity';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from 'lit';
import { FormController } from '../controllers/form-controller.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { ListController } from '../lists/list-controller.ts';
import { listStyles } from '../lists/list.styles.ts';
import { pagerStyles } from '../lists/pager.styles.ts';
import { publicityList, type PublicityListKey } from '../locales/zh-CN/publicity-list.ts';
import { fieldStyles } from '../theme/field.styles.ts';
import { publicityListStyles } from './publicity-list.styles.ts';
import { page } from './publicity-list.view.ts';
import { loadRegionNames, noNames, type RegionNames } from './region-names.ts';

/** What was asked for, apart from what the host asks for by attributes. */
export interface Question {
  readonly text: string;
  readonly filingRegion: string;
  readonly cursor?: string | undefined;
}

/** A page, and what it was asked for. */
export type Found = PublicationPage & { readonly question: Question };

const everything: Question = { text: '', filingRegion: '' };

/**
 * 企业资质公示: the qualifications that are approved and in force, the newest first. Nobody has to be signed in, and nothing
 * personal is shown.
 *
 * @tag zxkt-publicity-list
 * @attr {string} filing-region - Code of the place whose filings are shown, as on a provincial site: `440000`. Without it
 *   the person chooses.
 * @attr {string} region - Code of a division: it and all below it are shown.
 * @fires zxkt-call-failed
 * @csspart search - The search form.
 * @csspart table
 * @csspart pager
 * @csspart empty - What stands where there is no row.
 * @csspart failure - What stands where the list could not be loaded.
 * @cssprop [--zxkt-list-width=1080px] - Greatest width.
 */
export class ZxktPublicityList extends WidgetElement<PublicityListKey> {
  static override styles: CSSResultGroup = [super.styles, fieldStyles, listStyles, pagerStyles, publicityListStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    filingRegion: { attribute: 'filing-region' },
    region: {},
    _names: { state: true, attribute: false },
  };

  declare filingRegion: string;
  declare region: string;
  declare private _names: RegionNames;

  #question = everything;
  readonly #form = new FormController<'search' | 'filing'>(
    this,
    { search: { normalize: (typed) => typed.trim() }, filing: {} },
    // The name is asked for when it is typed in full; a choice and an emptied field at once.
    (name) => (name === 'filing' || !this.#form.values.search) && this.#find(),
  );
  readonly #list = new ListController<Found>(this, this.connection, {
    ask: async (connection, signal) => {
      const question = this.#question;
      const { text, cursor } = question;
      const filingRegion = this.filingRegion || question.filingRegion;
      const query = {
        ...(text && { text }),
        ...(filingRegion && { filingRegion }),
        ...(this.region && { region: this.region }),
        ...(cursor && { cursor }),
      };
      return { question, ...(await connection.send(listPublications, { query }, { signal })) };
    },
    failed: this.tellFailure,
  });

  constructor() {
    super({ zh: publicityList, en: async () => (await import('../locales/en/publicity-list.ts')).publicityList });
    this.filingRegion = this.region = '';
    this._names = noNames;
  }

  /** Asks the server again. */
  reload(): Promise<void> {
    return this.#list.load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this._names === noNames) void this.#name();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && (changed.has('filingRegion') || changed.has('region'))) this.#ask(everything, false);
  }

  protected override view(): unknown {
    const { text } = this;
    return page({
      text,
      form: this.#form,
      list: this.#list,
      names: this._names,
      choosesFiling: !this.filingRegion,
      find: (event) => {
        event.preventDefault();
        if (!this.#form.composing) this.#find();
      },
      all: () => {
        this.#form.clear();
        this.#ask(everything);
      },
      turn: (cursor) => void this.#turn(cursor),
    });
  }

  #find(): void {
    this.#form.judge('search');
    const { search: text, filing: filingRegion } = this.#form.values;
    const { question } = this.#list.value ?? {};
    const isSame = question && text === question.text && filingRegion === question.filingRegion && !question.cursor;
    if (!isSame || this.#list.state !== 'ready') this.#ask({ text, filingRegion });
  }

  #ask(question: Question, keep = true): void {
    this.#question = question;
    void this.#list.load(keep);
  }

  /** Another page begins at its top. */
  async #turn(cursor: string | null): Promise<void> {
    if (!cursor) return;
    this.#question = { ...this.#question, cursor };
    await this.#list.load();
    const top = this.renderRoot.querySelector('.frame')?.getBoundingClientRect().top ?? 0;
    if (top < 0) this.scrollIntoView();
  }

  async #name(): Promise<void> {
    try {
      this._names = await loadRegionNames();
    } catch (error) {
      console.warn('zxkt: the names of places could not be loaded; their codes are shown.', error);
      this._names = { filings: undefined, regionOf: (code) => code };
    }
  }
}
