import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import type { Speaker } from '../locales/text-controller.ts';
import { alertIcon, checkIcon, warningIcon } from './icons.ts';

/** What every field is given. */
export interface FieldOptions<Name extends string = string> {
  readonly form: FormController<Name>;
  readonly text: Speaker;
  readonly name: Name;
  readonly label: string;
  /** Stands in brackets behind the label: （包含英文和数字，至少8位）. */
  readonly note?: string;
  /** A line under the input. */
  readonly hint?: unknown;
  readonly required?: boolean;
  /** Across both columns. */
  readonly wide?: boolean;
  /** A line in green where nothing is wrong: 手机号码已验证. */
  readonly passed?: string | undefined;
  /** A button beside the input. */
  readonly action?: unknown;
}

export const mark = html`<span class="mark" aria-hidden="true">*</span>`;

export const noteIn = (note: string | undefined): unknown =>
  note ? html`<span class="note">（${note}）</span>` : nothing;

/** Ids of the lines that describe an input. */
export const describedBy = ({ name, hint }: FieldOptions): string =>
  hint ? `${name}-message ${name}-hint` : `${name}-message`;

export const isInvalid = ({ form, name }: FieldOptions): 'true' | 'false' =>
  form.message(name)?.kind === 'error' ? 'true' : 'false';

/** The state of a field as a class of its frame. */
export const stateOf = ({ form, name, passed, wide }: FieldOptions): string => {
  const kind = form.message(name)?.kind;
  return `field ${wide ? 'wide ' : ''}${kind === 'error' ? 'invalid' : kind ? 'warned' : passed ? 'passed' : ''}`;
};

/** The line that says what is wrong with a field and what to do; announced when it appears. */
export const messageLine = ({ form, text, name, passed }: FieldOptions): TemplateResult => {
  const message = form.message(name);
  const icon = message ? (message.kind === 'error' ? alertIcon : warningIcon) : checkIcon;
  const sentence = message ? text.code(message.code, message.params) : passed;
  return html`<p class="message" part="message" id="${name}-message" aria-live="polite">
    ${sentence ? html`${icon}<span>${sentence}</span>` : nothing}
  </p>`;
};

export const hintLine = ({ name, hint }: FieldOptions): unknown =>
  hint ? html`<div class="hint" part="hint" id="${name}-hint">${hint}</div>` : nothing;

/** Label, control, message, hint: the one frame of all single inputs. */
export const frame = (field: FieldOptions, kind: string, control: TemplateResult): TemplateResult => html`
  <div class="${stateOf(field)} ${kind}" part="field">
    <label for=${field.name} part="label">${field.required ? mark : nothing}${field.label}${noteIn(field.note)}</label>
    <div class="control">
      <div class="box">${control}</div>
      ${field.action ?? nothing}
    </div>
    ${messageLine(field)}${hintLine(field)}
  </div>
`;
