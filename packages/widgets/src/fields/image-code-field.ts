import { html, nothing, type TemplateResult } from 'lit';
import type { ChallengeController } from '../controllers/challenge-controller.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { ChallengeKey } from '../locales/zh-CN/challenge.ts';
import type { FieldOptions } from './field.ts';
import { textField } from './text-field.ts';

/** The image code, where the challenge is one; with another image, and with a way for those who cannot read it. */
export const imageCodeField = <Name extends string>(
  field: Pick<FieldOptions<Name>, 'form' | 'text' | 'name'> & { readonly text: TextController<ChallengeKey> },
  challenge: ChallengeController,
): TemplateResult | typeof nothing => {
  const { text } = field;
  if (!challenge.image) return nothing;
  return textField({
    ...field,
    label: text.get('challenge/label'),
    placeholder: text.get('challenge/placeholder'),
    required: true,
    maxlength: 16,
    action: html`<canvas
      part="image-code"
      role="img"
      aria-label=${text.get('challenge/image', { length: challenge.length })}
    ></canvas>`,
    hint: html`<button type="button" class="link" @click=${() => challenge.renew()}>
        ${text.get('challenge/refresh')}
      </button>
      <button type="button" class="link" @click=${() => challenge.renew(true)}>
        ${text.get('challenge/accessible')}
      </button>`,
  });
};
