import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { shared } from '../element/shared.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { alertIcon, checkIcon, infoIcon, warningIcon } from '../fields/icons.ts';
import { doctorSentences, type DoctorKey } from '../locales/zh-CN/doctor.ts';
import { checkNames, diagnose, type CheckName, type CheckOutcome, type Diagnosis, type Finding } from './diagnosis.ts';
import { doctorStyles } from './doctor.styles.ts';
import { canDraw } from './policy.ts';
import { reportOf } from './report.ts';

declare module '../element/events.ts' {
  interface ZxktEvents {
    /** The page was examined: the outcome of each check, and the report as text. Nothing personal is in it. */
    'zxkt-diagnosed': { readonly outcomes: Readonly<Record<CheckName, CheckOutcome>>; readonly report: string };
  }
}

const icons: Readonly<Record<CheckOutcome, TemplateResult>> = {
  good: checkIcon,
  notice: warningIcon,
  fault: alertIcon,
  unknown: infoIcon,
};
/** `notice` is a class of the theme already. */
const classes: Readonly<Record<CheckOutcome, string>> = {
  good: 'good',
  notice: 'notice-worthy',
  fault: 'fault',
  unknown: 'unknown',
};

/**
 * Examines the page that it is put on, for whoever embeds the widgets: settings, connection, key, origin, versions,
 * policies, cookies, clock, storage, fonts. Says what to do about each fault, and writes a report for support.
 *
 * @tag zxkt-doctor
 * @fires zxkt-diagnosed
 * @csspart verdict - The result in one line.
 * @csspart checks - The list of checks.
 * @csspart report - The report as text.
 * @cssprop [--zxkt-doctor-width=760px] - Greatest width.
 */
export class ZxktDoctor extends WidgetElement<DoctorKey> {
  static override styles: CSSResultGroup = [super.styles, doctorStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    _diagnosis: { state: true },
    _said: { state: true },
  };

  declare protected _diagnosis: Diagnosis | undefined;
  declare protected _said: 'copied' | 'copy/failed' | undefined;
  /** The examination under way; a later one makes it void. */
  #run = 0;

  constructor() {
    super({ zh: doctorSentences, en: async () => (await import('../locales/en/doctor.ts')).doctorSentences });
  }

  /** Examines the page again. */
  async examine(): Promise<void> {
    const run = (this.#run += 1);
    this._diagnosis = this._said = undefined;
    const { connection } = this;
    const diagnosis = await diagnose({
      connected: !!connection.source,
      options: connection.provided?.options,
      connect: () => connection.get(),
      versions: [...new Set(Object.values(shared.versions))],
    });
    if (run !== this.#run || !this.isConnected) return;
    this._diagnosis = diagnosis;
    const outcomes = Object.fromEntries(checkNames.map((name) => [name, diagnosis[name].outcome]));
    this.emit('zxkt-diagnosed', {
      outcomes: outcomes as Record<CheckName, CheckOutcome>,
      report: this.#report(diagnosis),
    });
  }

  /** A page that lets no widget be drawn still hears why: as text alone. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (canDraw()) throw error;
      const text = document.createElement('pre');
      text.setAttribute('part', 'report');
      text.textContent = this._diagnosis ? this.#report(this._diagnosis) : this.text.get('running');
      this.renderRoot.replaceChildren(text);
    }
  }

  protected override firstUpdated(): void {
    void this.examine();
  }

  protected override view(): unknown {
    const { text } = this;
    const diagnosis = this._diagnosis;
    return html`
      <section class="page" aria-label=${text.get('title')}>
        <h2>${text.get('title')}</h2>
        <p class="lead">${text.get('lead')}</p>
        <div role="status">${diagnosis ? this.#verdict(diagnosis) : this.#running()}</div>
        ${diagnosis ? this.#found(diagnosis) : nothing}
      </section>
    `;
  }

  #running(): TemplateResult {
    return html`<p class="verdict" part="verdict"><span class="spinner"></span>${this.text.get('running')}</p>`;
  }

  #verdict(diagnosis: Diagnosis): TemplateResult {
    const count = (outcome: CheckOutcome) => checkNames.filter((name) => diagnosis[name].outcome === outcome).length;
    const outcome = count('fault') ? 'fault' : count('notice') ? 'notice' : 'good';
    return html`
      <p class="verdict ${classes[outcome]}" part="verdict">
        ${icons[outcome]}${this.text.get(`summary/${outcome}`, { count: count(outcome) })}
      </p>
    `;
  }

  #found(diagnosis: Diagnosis): TemplateResult {
    const { text } = this;
    return html`
      <ul class="checks" part="checks">
        ${checkNames.map((name) => this.#check(name, diagnosis[name]))}
      </ul>
      <div class="acts">
        <button type="button" class="button" @click=${() => void this.#copy(diagnosis)}>${text.get('copy')}</button>
        <button type="button" class="button" @click=${() => void this.examine()}>${text.get('again')}</button>
      </div>
      <p role="status" class=${this._said ? 'note' : 'hidden'}>${this._said ? text.get(this._said) : nothing}</p>
      <details>
        <summary>${text.get('report')}</summary>
        <pre part="report" tabindex="0" aria-label=${text.get('report')}>${this.#report(diagnosis)}</pre>
      </details>
    `;
  }

  #check(name: CheckName, finding: Finding): TemplateResult {
    const { text } = this;
    return html`
      <li class=${classes[finding.outcome]} data-check=${name}>
        ${icons[finding.outcome]}
        <b>${text.get(`check/${name}`)}</b>
        <span class="says">${this.#sentence(finding)}</span>
        <span class="outcome">${text.get(`outcome/${finding.outcome}`)}</span>
      </li>
    `;
  }

  #report(diagnosis: Diagnosis): string {
    return reportOf(diagnosis, (finding) => this.#sentence(finding));
  }

  #sentence({ says, params }: Finding): string {
    return this.text.get(says, params);
  }

  async #copy(diagnosis: Diagnosis): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#report(diagnosis));
      this._said = 'copied';
    } catch {
      // Not every page may write to the clipboard: the text is there to be copied by hand.
      const details = this.renderRoot.querySelector('details');
      if (details) details.open = true;
      this._said = 'copy/failed';
    }
  }
}
