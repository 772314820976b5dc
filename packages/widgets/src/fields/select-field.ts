import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, frame, isInvalid, type FieldOptions } from './field.ts';
import { chevronIcon } from './icons.ts';

export interface SelectFieldOptions<Name extends string = string> extends FieldOptions<Name> {
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly autocomplete?: string;
  /** An empty first choice, where nothing is chosen beforehand. */
  readonly placeholder?: string;
}

/** A labelled native select: on a phone the system's own list opens. */
export const selectField = <Name extends string>(field: SelectFieldOptions<Name>): TemplateResult => {
  const value = field.form.values[field.name];
  const plain = field as unknown as FieldOptions;
  return frame(
    plain,
    '',
    html`<select
        part="input"
        id=${field.name}
        name=${field.name}
        autocomplete=${(field.autocomplete ?? 'off') as 'off'}
        ?required=${field.required}
        aria-invalid=${isInvalid(plain)}
        aria-describedby=${describedBy(plain)}
      >
        ${field.placeholder ? html`<option value="" ?selected=${!value}>${field.placeholder}</option>` : nothing}
        ${field.options.map(
          ([option, label]) => html`<option value=${option} .selected=${option === value}>${label}</option>`,
        )}</select
      >${chevronIcon}`,
  );
};
