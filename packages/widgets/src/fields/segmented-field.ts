import { html, nothing, type TemplateResult } from 'lit';
import { mark, messageLine, noteIn, stateOf, type FieldOptions } from './field.ts';

export interface SegmentedFieldOptions<Name extends string = string> extends FieldOptions<Name> {
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** One of a few, side by side: native radios, so arrows move and a form reset works. */
export const segmentedField = <Name extends string>(field: SegmentedFieldOptions<Name>): TemplateResult => {
  const plain = field as unknown as FieldOptions;
  return html`<fieldset class=${stateOf(plain)} part="field" aria-describedby="${field.name}-message">
    <legend part="label">${field.required ? mark : nothing}${field.label}${noteIn(field.note)}</legend>
    <div class="segments">
      ${field.options.map(
        ([value, label]) =>
          html`<label
            ><input
              type="radio"
              name=${field.name}
              value=${value}
              .checked=${field.form.values[field.name] === value}
            /><span>${label}</span></label
          >`,
      )}
    </div>
    ${messageLine(plain)}
  </fieldset>`;
};
