import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { describedBy, frame, isInvalid, type FieldOptions } from './field.ts';

export interface TextFieldOptions<Name extends string = string> extends FieldOptions<Name> {
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'search';
  readonly autocomplete?: string;
  readonly inputmode?: 'numeric' | 'tel' | 'email' | 'text';
  readonly placeholder?: string;
  /** No longer input is taken; generous, so that what is pasted with spaces is not cut. */
  readonly maxlength?: number;
  /** Long numbers are spaced, and neither corrected nor translated. */
  readonly number?: boolean;
  /** A button at the end inside the input. */
  readonly inner?: unknown;
}

/** A labelled one-line input. Its placeholder goes with the first character: an engine restyles it at every key. */
export const textField = <Name extends string>(field: TextFieldOptions<Name>): TemplateResult =>
  frame(
    field as unknown as FieldOptions,
    `${field.number ? 'number' : ''} ${field.inner ? 'has-inner' : ''}`,
    html`<input
        part="input"
        id=${field.name}
        name=${field.name}
        type=${field.type ?? 'text'}
        .value=${field.form.values[field.name]}
        placeholder=${ifDefined(field.form.values[field.name] ? undefined : field.placeholder)}
        autocomplete=${(field.autocomplete ?? 'off') as 'off'}
        inputmode=${ifDefined(field.inputmode)}
        maxlength=${ifDefined(field.maxlength)}
        autocapitalize="off"
        spellcheck="false"
        translate=${field.number ? 'no' : 'yes'}
        ?required=${field.required}
        aria-invalid=${isInvalid(field as unknown as FieldOptions)}
        aria-describedby=${describedBy(field as unknown as FieldOptions)}
      />${field.inner}`,
  );
