import { html, type TemplateResult } from 'lit';
import { isInvalid, messageLine, stateOf, type FieldOptions } from './field.ts';

/** A box to tick. Its value in the form is `yes` or empty. `label` may hold links. */
export const checkField = <Name extends string>(
  field: Omit<FieldOptions<Name>, 'label'> & { readonly label: unknown },
): TemplateResult => {
  const plain = field as unknown as FieldOptions;
  return html`<div class=${stateOf(plain)} part="field">
    <label class="check"
      ><input
        type="checkbox"
        id=${field.name}
        name=${field.name}
        .checked=${field.form.values[field.name] === 'yes'}
        ?required=${field.required}
        aria-invalid=${isInvalid(plain)}
        aria-describedby="${field.name}-message"
      /><span>${field.label}</span></label
    >
    ${messageLine(plain)}
  </div>`;
};
