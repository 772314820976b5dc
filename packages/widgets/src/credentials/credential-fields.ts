import { html, nothing, type TemplateResult } from 'lit';
import { imageCodeField } from '../fields/image-code-field.ts';
import { passwordField } from '../fields/password-field.ts';
import { textField } from '../fields/text-field.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { CredentialKey } from '../locales/zh-CN/credentials.ts';
import type { CredentialController, CredentialField } from './credential-controller.ts';
import { timeText } from './time-text.ts';

export const credentialLabels = {
  account: 'account',
  password: 'password',
  imageCode: 'challenge/label',
} as const satisfies Record<CredentialField, CredentialKey>;

/**
 * The fields of a `CredentialController`. A password manager may fill in the account of this site, and not offer it for
 * an account of another system.
 */
export const credentialFields = <Extra extends string>(
  { form, challenge, revealed, reveal }: CredentialController<Extra>,
  text: TextController<CredentialKey>,
  autocomplete: readonly [account: string, password: string],
): TemplateResult => html`
  ${textField({
    form,
    text,
    name: 'account',
    label: text.get('account'),
    placeholder: text.get('account/placeholder'),
    autocomplete: autocomplete[0],
    maxlength: 128,
    required: true,
  })}
  ${passwordField({
    form,
    text,
    name: 'password',
    label: text.get('password'),
    placeholder: text.get('password/placeholder'),
    autocomplete: autocomplete[1],
    maxlength: 512,
    required: true,
    revealed,
    reveal,
  })}
  ${imageCodeField({ form, text, name: 'imageCode' }, challenge)}
  ${challenge.accessible ? html`<p class="note" tabindex="-1" data-accessible>${text.get('challenge/passed')}</p>` : nothing}
`;

/** What the button says: what it does, that it is being done, or how long it may not be done. */
export const submitLabel = (
  { busy, countdown: { seconds } }: Pick<CredentialController, 'busy' | 'countdown'>,
  label: string,
  busyLabel: string,
  waitLabel: (time: string) => string,
): unknown => {
  if (busy) return html`<span class="spinner"></span>${busyLabel}`;
  return seconds ? waitLabel(timeText(seconds)) : label;
};
