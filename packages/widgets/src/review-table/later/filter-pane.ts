import { loadCodeTree, shanghaiDate, type CodeTree } from '@zxkt/catalog';
import { qualificationStatuses } from '@zxkt/contract/machines/qualification';
import type { CaseFilter } from '@zxkt/contract/resources/review';
import { isDay, normalizeDay } from '@zxkt/contract/rules/day';
import { html, nothing, type TemplateResult } from 'lit';
import { failureOf } from '../../controllers/failure.ts';
import { FormController } from '../../controllers/form-controller.ts';
import { checkField } from '../../fields/check-field.ts';
import { chevronIcon } from '../../fields/icons.ts';
import { selectField } from '../../fields/select-field.ts';
import { textField } from '../../fields/text-field.ts';
import { wordsOfFilter } from '../table-view.ts';
import { calendarIcon } from './pane-icons.ts';
import { sayOf, type Desk, type PaneHostElement } from './desk.ts';

type FilterName = Exclude<keyof CaseFilter, 'text'>;
type Branch = 'region' | 'industry' | 'economicType';

/** Statuses of what was never submitted are in no list. */
const statuses = qualificationStatuses.filter((status) => status !== 'draft');

interface Catalogues {
  readonly filings: CodeTree;
  readonly region: CodeTree;
  readonly industry: CodeTree;
  readonly economicType: CodeTree;
}

/** Codes of a standard that name a group as others name what is in it: `170` holds `171`. */
const levelsOf: Readonly<Record<Branch, number>> = { region: 3, industry: 3, economicType: 2 };

/** A day as it is typed. */
const day = {
  normalize: normalizeDay,
  refusal: (value: string) => (value && !isDay(value) ? 'date/format' : undefined),
};

/** The first year that submissions are from. */
const firstYear = 2019;

/** 筛选: every filter of the queue. What was chosen is asked for together, by 查询. */
export class FilterPane {
  readonly #host: PaneHostElement;
  readonly #desk: Desk;
  readonly #form: FormController<FilterName>;
  #catalogues: Catalogues | undefined;

  constructor(host: PaneHostElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    this.#form = new FormController<FilterName>(host, {
      status: {},
      filingRegion: {},
      region: {},
      year: {},
      submittedFrom: day,
      submittedTo: {
        ...day,
        refusal: (to, { submittedFrom: from }) =>
          day.refusal(to) ?? (to && isDay(from) && from > to ? 'filter/order' : undefined),
      },
      overdue: {},
      industry: {},
      economicType: {},
    });
  }

  open(): void {
    this.#take(this.#desk.view().filter);
    if (!this.#catalogues) void this.#load();
  }

  view(): TemplateResult {
    const form = this.#form;
    const { text } = this.#desk;
    const say = sayOf(text);
    const any = say('filter/any');
    const thisYear = Number(shanghaiDate(Date.now()).slice(0, 4));
    const years = Array.from({ length: thisYear - firstYear + 1 }, (_, ago) => String(thisYear - ago));
    return html`
      <form
        novalidate
        aria-label=${say('filter/title')}
        @input=${form}
        @compositionstart=${form}
        @compositionend=${form}
        @focusout=${form}
        @keydown=${form}
        @submit=${this.#submit}
      >
        <fieldset>
          <legend>${say('filter/status')}</legend>
          <div class="statuses">
            ${statuses.map(
              (status, at) =>
                html`<label class="check"
                  ><input
                    type="checkbox"
                    value=${status}
                    ?data-first=${at === 0}
                    .checked=${form.values.status.split(',').includes(status)}
                    @change=${this.#ticked}
                  /><span>${text.get(`status/${status}`)}</span></label
                >`,
            )}
          </div>
        </fieldset>
        <div class="fields">
          ${selectField({
            form,
            text,
            name: 'filingRegion',
            label: say('filter/filingRegion'),
            placeholder: any,
            options: this.#catalogues?.filings.roots.map(({ code, name }) => [code, name] as const) ?? [],
          })}
          ${this.#branch('region')}
          ${selectField({
            form,
            text,
            name: 'year',
            label: say('filter/year'),
            placeholder: any,
            options: years.map((year) => [year, year] as const),
          })}
          ${this.#day('submittedFrom')} ${this.#day('submittedTo')} ${this.#branch('industry')}
          ${this.#branch('economicType')}
        </div>
        ${checkField({ form, text, name: 'overdue', label: say('filter/overdue') })}
        <div class="acts">
          <button class="button primary">${say('filter/apply')}</button>
          <button type="button" class="button" @click=${() => this.#take({})}>${say('filter/reset')}</button>
        </div>
      </form>
    `;
  }

  /** A day to type as the page writes days, whatever the browser's own language; or to find in the browser's calendar. */
  #day(name: 'submittedFrom' | 'submittedTo'): TemplateResult {
    const form = this.#form;
    const { text } = this.#desk;
    const say = sayOf(text);
    const value = form.values[name];
    const take = ({ target }: Event) => {
      form.set(name, (target as HTMLInputElement).value);
      form.focus(name);
    };
    return textField({
      form,
      text,
      name,
      label: say(`filter/${name}`),
      placeholder: say('filter/day'),
      inner: html`<span class="inner calendar"
        >${calendarIcon}<input
          type="date"
          tabindex="-1"
          aria-hidden="true"
          .value=${isDay(value) ? value : ''}
          @change=${take}
      /></span>`,
    });
  }

  /** A branch of a tree, a list for each step down: as far as someone goes, all below is found. */
  #branch(name: Branch): TemplateResult {
    const { values } = this.#form;
    const say = sayOf(this.#desk.text);
    const catalogue = this.#catalogues?.[name];
    const path = catalogue?.path(values[name]) ?? [];
    const steps = [catalogue?.roots ?? [], ...path.map(({ code }) => catalogue?.children(code) ?? [])];
    const label = say(`filter/${name}`);
    const select = (entries: CodeTree['roots'], at: number) => html`
      <div class="box">
        <select
          id="${name}-${at}"
          part="input"
          aria-label=${at === 0 ? nothing : `${label} ${at + 1}`}
          @input=${(event: Event) => event.stopPropagation()}
          @change=${({ target }: Event) =>
            this.#form.set(name, (target as HTMLSelectElement).value || (path[at - 1]?.code ?? ''))}
        >
          <option value="">${say('filter/any')}</option>
          ${entries.map(
            (entry) =>
              html`<option value=${entry.code} .selected=${entry.code === path[at]?.code}>${entry.name}</option>`,
          )}</select
        >${chevronIcon}
      </div>
    `;
    return html`<div class="field">
      <label for="${name}-0">${label}</label>
      <div class="branch">
        ${steps.slice(0, levelsOf[name]).map((entries, at) => (entries.length > 0 || at === 0 ? select(entries, at) : ''))}
      </div>
    </div>`;
  }

  #take(filter: CaseFilter): void {
    this.#form.clear();
    const { text: _text, ...rest } = wordsOfFilter(filter);
    this.#form.fill({ ...rest, ...(filter.overdue && { overdue: 'yes' }) });
  }

  async #load(): Promise<void> {
    try {
      const [filings, region, industry, economicType] = await Promise.all([
        loadCodeTree['filing-regions'](),
        loadCodeTree.regions(),
        loadCodeTree.industries(),
        loadCodeTree['economic-types'](),
      ]);
      this.#catalogues = { filings, region, industry, economicType };
    } catch (error) {
      this.#desk.say(this.#desk.text.get('later'));
      this.#desk.failed(failureOf(error));
    }
    this.#host.requestUpdate();
  }

  readonly #ticked = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    const others = this.#form.values.status.split(',').filter((status) => status && status !== value);
    const ticked = checked ? [...others, value] : others;
    this.#form.set('status', statuses.filter((status) => ticked.includes(status)).join());
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const form = this.#form;
    if (form.composing || !form.attempt()) {
      const [first] = form.summary;
      if (first) form.focus(first);
      return;
    }
    const { text } = this.#desk.view().filter;
    const { overdue, ...values } = form.values;
    const chosen = Object.entries(values).filter(([, value]) => value !== '');
    this.#desk.show({
      filter: { ...Object.fromEntries(chosen), ...(overdue && { overdue: 'true' as const }), ...(text && { text }) },
    });
  };
}
