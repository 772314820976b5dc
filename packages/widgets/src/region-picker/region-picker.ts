import type { FilingRegion, Region } from '@zxkt/catalog';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chevronIcon } from '../fields/icons.ts';
import { regionPicker, type RegionPickerKey } from '../locales/zh-CN/region-picker.ts';
import { FormControl } from '../pickers/form-control.ts';
import { filingOf, groupsIn, liesIn, type Divisions } from './region-options.ts';
import { regionPickerStyles } from './region-picker.styles.ts';

const loadDivisions = async (): Promise<Divisions> => {
  const { loadFilingRegions, loadRegions, shanghaiDate } = await import('@zxkt/catalog');
  const [filings, regions] = await Promise.all([loadFilingRegions(), loadRegions()]);
  return { filings, regions, today: shanghaiDate(Date.now()) };
};

/**
 * 行政区划: where the enterprise files (province, 计划单列市 or 新疆兵团), then the city or county in it. Two linked lists,
 * one control of whatever form they stand in; works without a provider and without a server.
 *
 * @tag zxkt-region-picker
 * @attr {string} value - Code of the region at first and after a reset.
 * @attr {string} filing - Code of the filing region; where it is missing it follows from the value.
 * @attr {string} filing-name - Name of the filing region's entry in the form's data; without it there is none.
 * @fires change - Another province or another region was chosen.
 * @csspart label
 * @csspart province - The first list.
 * @csspart region - The second list.
 * @csspart message
 */
export class ZxktRegionPicker extends FormControl<RegionPickerKey> {
  static override styles: CSSResultGroup = [super.styles, regionPickerStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    filingName: { attribute: 'filing-name' },
    value: { attribute: false, noAccessor: true },
    filing: { attribute: false, noAccessor: true },
    loadDivisions: { attribute: false },
    _divisions: { state: true, attribute: false },
    _failed: { state: true, attribute: false },
  };

  declare filingName: string;
  /** The host's own lists in place of the project's. */
  declare loadDivisions: () => Promise<Divisions>;
  declare private _divisions: Divisions | undefined;
  declare private _failed: boolean;

  #region = '';
  #filing = '';
  #loading = false;
  #focusLater = false;

  constructor() {
    super({
      zh: regionPicker,
      en: async () => (await import('../locales/en/region-picker.ts')).regionPicker,
    });
    this.filingName = '';
    this.loadDivisions = loadDivisions;
    this._failed = false;
  }

  /** Code of the region, GB/T 2260; empty where none is chosen. */
  get value(): string {
    return this.#region;
  }
  set value(code: string) {
    this.#region = String(code ?? '').trim();
    this.settle();
    this.requestUpdate();
  }

  /** Code of the filing region. Set it before a region that lies in no province of its own: 660000, 新疆兵团. */
  get filing(): string {
    const divisions = this._divisions;
    return this.#filing || (divisions && this.#region ? filingOf(this.#region, divisions) : '');
  }
  set filing(code: string) {
    this.#filing = String(code ?? '').trim();
    this.settle();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated && !this.#region && !this.#filing) this.formResetCallback();
    void this.load();
  }

  /** Loads the regions where they are not there yet. */
  async load(): Promise<void> {
    if (this._divisions || this.#loading) return;
    this.#loading = true;
    this._failed = false;
    try {
      this._divisions = await this.loadDivisions();
    } catch (error) {
      console.warn('zxkt: the regions could not be loaded.', error);
      this._failed = true;
    }
    this.#loading = false;
    this.settle();
    if (this.#focusLater) this.focus();
  }

  /** Moves to what is to be chosen next; where the regions are still being loaded, as soon as they are there. */
  override focus(): void {
    this.#focusLater = !this._divisions;
    void this.updateComplete.then(() => {
      const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
      (this.filing ? find('#region') : find('#province'))?.focus();
    });
  }

  protected override refused(): RegionPickerKey | undefined {
    const divisions = this._divisions;
    if (!this.#region) return this.required ? 'catalogue-code/missing' : undefined;
    if (!divisions) return undefined;
    const { regions, filings, today } = divisions;
    if (!regions.get(this.#region)) return 'catalogue-code/unknown';
    if (!regions.isCurrent(this.#region, today)) return 'catalogue-code/retired';
    const filing = filings.get(this.filing);
    return filing && !liesIn(this.#region, filing, divisions) ? 'qualification/region-outside' : undefined;
  }
  protected override entries(): FormData {
    const data = new FormData();
    if (this.name) data.append(this.name, this.#region);
    if (this.filingName) data.append(this.filingName, this.filing);
    return data;
  }
  protected override kept(): string {
    return `${this.#region} ${this.#filing}`;
  }
  protected override restore(kept: string): void {
    const [region = '', filing = this.getAttribute('filing') ?? ''] = kept.split(' ');
    this.#filing = filing;
    this.value = region;
  }

  #chooseFiling(code: string): void {
    const divisions = this._divisions;
    this.#filing = code;
    const filing = divisions?.filings.get(code);
    if (divisions && (!filing || !liesIn(this.#region, filing, divisions))) this.#region = '';
    this.requestUpdate();
    this.changed();
  }

  #chooseRegion(code: string): void {
    // What followed from the region before is now said.
    this.#filing = this.filing;
    this.#region = code;
    this.requestUpdate();
    this.changed();
  }

  protected override view(): unknown {
    return this.frame(
      '',
      html`<div class="pair">${this.#provinces()}${this.#regions()}</div>
        ${this.#aside()}`,
    );
  }

  #provinces(): TemplateResult {
    const { text, filing, _divisions: divisions } = this;
    const all = divisions ? [...divisions.filings.entries()] : [];
    const group = (title: string, within: readonly FilingRegion[]) =>
      html`<optgroup label=${title}>
        ${within.map(({ code, name }) => html`<option value=${code} .selected=${code === filing}>${name}</option>`)}
      </optgroup>`;
    return html`<div class="box">
      <select
        id="province"
        part="province"
        aria-label=${text.get('province')}
        aria-invalid=${this.shownError ? 'true' : 'false'}
        ?disabled=${this.isOff || this.readonly || !divisions}
        @change=${(event: Event) => this.#chooseFiling((event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!filing}>
          ${text.get(divisions || this._failed ? 'province/choose' : 'loading')}
        </option>
        ${
          all.length
            ? [
                group(
                  text.get('group/provinces'),
                  all.filter(({ code, province }) => code === province),
                ),
                group(
                  text.get('group/planned'),
                  all.filter(({ code, province, standard }) => code !== province && standard),
                ),
                group(
                  text.get('group/corps'),
                  all.filter(({ standard }) => !standard),
                ),
              ]
            : nothing
        }</select
      >${chevronIcon}
    </div>`;
  }

  #regions(): TemplateResult {
    const { text, _divisions: divisions } = this;
    const filing = divisions?.filings.get(this.filing);
    const groups =
      divisions && filing
        ? groupsIn(filing, divisions, {
            'corps-cities': text.get('group/corps-cities'),
            counties: text.get('group/counties'),
            direct: text.get('group/direct'),
          })
        : [];
    const option = ({ code, name }: Pick<Region, 'code' | 'name'>) =>
      html`<option value=${code} .selected=${code === this.#region}>${name}</option>`;
    const offered = groups.flatMap(({ whole, regions }) => (whole ? [whole, ...regions] : regions));
    const stray = this.#region && !offered.some(({ code }) => code === this.#region);
    return html`<div class="box">
      <select
        id="region"
        part="region"
        aria-label=${text.get('region')}
        aria-invalid=${this.shownError ? 'true' : 'false'}
        ?disabled=${this.isOff || this.readonly || !groups.length}
        @change=${(event: Event) => this.#chooseRegion((event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!this.#region}>${text.get(filing ? 'region/choose' : 'region/first')}</option>
        ${stray ? option({ code: this.#region, name: this.#strayName() }) : nothing}
        ${groups.map(
          ({ title, whole, regions }) =>
            html`<optgroup label=${title}>
              ${whole ? option({ code: whole.code, name: text.get('region/whole', { name: whole.name }) }) : nothing}
              ${regions.map(option)}
            </optgroup>`,
        )}</select
      >${chevronIcon}
    </div>`;
  }

  /** What is chosen and not offered: another province's, retired or unknown. */
  #strayName(): string {
    const { text, _divisions: divisions } = this;
    const region = divisions?.regions.get(this.#region);
    if (!divisions || !region) return text.get('region/unknown', { code: this.#region });
    const { name } = region;
    return divisions.regions.isCurrent(region.code, divisions.today) ? name : text.get('region/retired', { name });
  }

  /** Under the lists: the way on from a retired region, or from a failure. */
  #aside(): unknown {
    const { text, _divisions: divisions } = this;
    if (this._failed) {
      return html`<div class="aside" role="status">
        <span>${text.get('failed')}</span>
        <button type="button" class="button" @click=${() => void this.load()}>${text.get('retry')}</button>
      </div>`;
    }
    const old = divisions?.regions.get(this.#region);
    if (!divisions || !old || this.readonly || this.isOff) return nothing;
    if (divisions.regions.isCurrent(old.code, divisions.today)) return nothing;
    const successors = (old.successors ?? []).flatMap((code) => divisions.regions.get(code) ?? []);
    return html`<div class="aside">
      ${successors.map(
        ({ code, name }) =>
          html`<button type="button" class="button" data-replace=${code} @click=${() => this.#chooseRegion(code)}>
            ${text.get('replace', { old: old.name, name })}
          </button>`,
      )}
    </div>`;
  }
}
