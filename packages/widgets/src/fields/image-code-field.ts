import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { ChallengeController } from '../controllers/challenge-controller.ts';
import type { FieldOptions } from './field.ts';
import { drawImageCode } from './draw-image-code.ts';
import { textField } from './text-field.ts';

/** The image code, where the challenge is one; with another image, and with a way for those who cannot read it. */
export const imageCodeField = <Name extends string>(
  field: Pick<FieldOptions<Name>, 'form' | 'text' | 'name'>,
  challenge: ChallengeController,
): TemplateResult | typeof nothing => {
  const { text } = field;
  const { image } = challenge;
  if (!image) return nothing;
  return textField({
    ...field,
    label: text.code('challenge/label'),
    placeholder: text.code('challenge/placeholder'),
    required: true,
    maxlength: 16,
    action: html`<canvas
      part="image-code"
      ${ref((canvas) => canvas && drawImageCode(canvas as HTMLCanvasElement, image))}
      role="img"
      aria-label=${text.code('challenge/image', { length: challenge.length })}
    ></canvas>`,
    hint: html`<button type="button" class="link" @click=${() => challenge.renew()}>
        ${text.code('challenge/refresh')}
      </button>
      <button type="button" class="link" @click=${() => challenge.renew(true)}>
        ${text.code('challenge/accessible')}
      </button>`,
  });
};
