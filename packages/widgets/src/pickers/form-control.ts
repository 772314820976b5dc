import {
  css,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { WidgetElement } from '../element/widget-element.ts';
import { mark } from '../fields/field.ts';
import { alertIcon } from '../fields/icons.ts';
import type { Texts } from '../locales/locale.ts';
import type { CommonKey } from '../locales/zh-CN/common.ts';
import { fieldStyles } from '../theme/field.styles.ts';

const labelStyles = css`
  .label {
    font-size: var(--_font-size-label);
    font-weight: 500;
    line-height: 1.5;
  }
`;

/**
 * A widget that is a control of whatever form it stands in: takes part in its data, its validity, its reset, its
 * disabled fieldsets and what a browser restores. A refusal is shown once the form was sent or `reportValidity()` was
 * called; the host may show a sentence of its own by `error`.
 *
 * @attr {string} name - Name of the entries in the form's data.
 * @attr {string} label - What stands above, in place of the guide's term.
 * @attr {string} aria-label - Names the control where the page has a label of its own; nothing stands above then.
 */
export abstract class FormControl<Key extends string> extends WidgetElement<Key> {
  static readonly formAssociated = true;

  static override styles: CSSResultGroup = [super.styles, fieldStyles, labelStyles];

  static override properties: PropertyDeclarations = {
    ...super.properties,
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    label: {},
    error: {},
    _ariaLabel: { attribute: 'aria-label' },
    _barred: { state: true, attribute: false },
    _reported: { state: true, attribute: false },
  };

  declare name: string;
  /** At least one has to be chosen. */
  declare required: boolean;
  declare disabled: boolean;
  /** Shows what is chosen, to be read only. */
  declare readonly: boolean;
  declare label: string | undefined;
  /** A sentence of the host, such as a refusal of its server; shown until it is taken away. */
  declare error: string;
  declare protected _ariaLabel: string | null;
  /** By a fieldset around it. */
  declare private _barred: boolean;
  declare private _reported: boolean;

  protected readonly internals: ElementInternals;
  #quiet = false;

  constructor(texts: Texts<Key | CommonKey>) {
    super(texts);
    this.internals = this.attachInternals();
    this.name = this.error = '';
    this._ariaLabel = null;
    this.required = this.disabled = this.readonly = this._barred = this._reported = false;
    this.addEventListener('invalid', (event) => this.#showRefusal(event));
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get type(): string {
    return this.localName;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  /** Asks without showing anything. */
  checkValidity(): boolean {
    this.#quiet = true;
    const valid = this.internals.checkValidity();
    this.#quiet = false;
    return valid;
  }
  /** Asks, and shows what is refused. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Code of the contract for what is refused now (`selection/missing`); `undefined` where nothing is. */
  get refusal(): string | undefined {
    return this.refused();
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this._barred = disabled;
  }
  /** @internal */
  formResetCallback(): void {
    this._reported = false;
    this.restore(this.getAttribute('value') ?? '');
  }
  /** @internal */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.restore(state);
  }

  /** Code of what is refused about the value, as far as can be known now; a sentence of the control has it as its key. */
  protected abstract refused(): Key | undefined;
  /** Entries for the form's data. */
  protected abstract entries(): FormData;
  /** The value as one string, for a browser to keep. */
  protected abstract kept(): string;
  /** Takes a string of `kept()`, or of the attribute `value`. */
  protected abstract restore(kept: string): void;

  protected get isOff(): boolean {
    return this.disabled || this._barred;
  }
  /** What stands above: the host's word, or the guide's. */
  protected get shownLabel(): string {
    return this.label ?? this.text.get('label' as Key);
  }
  /** The sentence to show under the control. */
  protected get shownError(): string {
    return this.error || (this._reported ? this.#sentence(this.refused()) : '');
  }

  /** The control between its label and what is refused. `kind`: classes of its own. `end`: what comes after all. */
  protected frame(kind: string, control: unknown, end?: unknown): TemplateResult {
    const { _ariaLabel: ariaLabel, shownError: error } = this;
    return html`
      <div
        class="field ${error ? 'invalid' : ''} ${kind}"
        role="group"
        part="field"
        aria-label=${ariaLabel ?? nothing}
        aria-labelledby=${ariaLabel ? nothing : 'label'}
        aria-describedby="message"
        aria-disabled=${this.isOff ? 'true' : nothing}
      >
        ${
          ariaLabel
            ? nothing
            : html`<p id="label" class="label" part="label">${this.required ? mark : nothing}${this.shownLabel}</p>`
        }
        ${control}
        <p id="message" class="message" part="message" aria-live="polite">
          ${error ? html`${alertIcon}<span>${error}</span>` : nothing}
        </p>
        ${end}
      </div>
    `;
  }

  /** Brings the form up to date; at once, since a form may be sent before the next paint. */
  protected settle(): void {
    this.internals.setFormValue(this.entries(), this.kept());
    const code = this.isOff || this.readonly ? undefined : this.refused();
    const flag = code?.endsWith('/missing') ? 'valueMissing' : 'customError';
    this.internals.setValidity({ [flag]: !!code }, this.#sentence(code));
  }

  #sentence(code: Key | undefined): string {
    return code ? this.text.get(code) : '';
  }

  /** Tells the host of a change that a person made. */
  protected changed(): void {
    this.settle();
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.settle();
  }

  /** In place of the browser's bubble, which cannot point into a shadow root everywhere. */
  #showRefusal(event: Event): void {
    event.preventDefault();
    if (this.#quiet) return;
    this._reported = true;
    const controls = [...(this.form?.elements ?? [this])];
    const first = controls.find((control) => control.localName !== 'fieldset' && control.matches(':invalid'));
    if (first === this) this.focus();
  }
}
