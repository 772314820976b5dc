import { html, type TemplateResult } from 'lit';
import { eyeIcon, eyeOffIcon } from './icons.ts';
import { textField, type TextFieldOptions } from './text-field.ts';

export interface PasswordFieldOptions<Name extends string = string> extends TextFieldOptions<Name> {
  readonly revealed: boolean;
  readonly reveal: () => void;
}

/** A password with a button that shows it. */
export const passwordField = <Name extends string>(field: PasswordFieldOptions<Name>): TemplateResult => {
  const label = field.text.get(field.revealed ? 'password/hide' : 'password/show');
  return textField({
    ...field,
    type: field.revealed ? 'text' : 'password',
    inner: html`<button
      type="button"
      class="inner"
      aria-label=${label}
      title=${label}
      aria-controls=${field.name}
      @click=${field.reveal}
    >
      ${field.revealed ? eyeOffIcon : eyeIcon}
    </button>`,
  });
};
