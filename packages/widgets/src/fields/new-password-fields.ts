import type { PasswordPolicy } from '@zxkt/contract/rules/password-policies';
import { html, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import type { Speaker, TextController } from '../locales/text-controller.ts';
import type { PasswordKey } from '../locales/zh-CN/password.ts';
import { passwordField } from './password-field.ts';
import { passwordHint } from './password-hint.ts';

interface NewPassword<Name extends string> {
  readonly form: FormController<Name | 'password' | 'confirmation'>;
  readonly text: Speaker & TextController<PasswordKey>;
  readonly label: string;
  readonly policy: PasswordPolicy;
  readonly revealed: boolean;
  readonly reveal: () => void;
}

/** A password that is set, twice: with what it needs and how strong it is. */
export const newPasswordFields = <Name extends string>({
  label,
  policy,
  ...rest
}: NewPassword<Name>): TemplateResult => {
  const { form, text } = rest;
  const common = { ...rest, required: true, autocomplete: 'new-password' };
  return html`
    ${passwordField({
      ...common,
      name: 'password',
      label,
      note: text.get(policy === 'modern' ? 'password/note/modern' : 'password/note'),
      placeholder: text.get('password/placeholder'),
      hint: passwordHint(form.values.password, policy, (key) => text.get(key)),
    })}
    ${passwordField({
      ...common,
      name: 'confirmation',
      label: text.get('confirmation'),
      note: text.get('confirmation/note'),
      placeholder: text.get('confirmation/placeholder'),
    })}
  `;
};
