import { html, type TemplateResult } from 'lit';
import type { ChallengeController } from '../controllers/challenge-controller.ts';
import type { FormController } from '../controllers/form-controller.ts';
import type { PhoneProofController } from '../controllers/phone-proof-controller.ts';
import type { Speaker, TextController } from '../locales/text-controller.ts';
import type { PhoneKey } from '../locales/zh-CN/phone.ts';
import { textField } from './text-field.ts';

interface PhoneFields<Name extends string> {
  readonly form: FormController<Name | 'mobile' | 'smsCode'>;
  readonly text: Speaker & TextController<PhoneKey>;
  /** Absent until the person begins to type. */
  readonly phone: PhoneProofController | undefined;
  readonly challenge: ChallengeController | undefined;
  /** The image code, where one is asked for. */
  readonly imageCode: unknown;
  readonly required: boolean;
  readonly note: string;
  readonly sendCode: () => void;
}

/** A mobile number, and the code that proves that the person reads its messages. */
export const phoneFields = <Name extends string>(fields: PhoneFields<Name>): TemplateResult => {
  const { form, text, phone, challenge, required, sendCode } = fields;
  const { sent, proof, busy } = phone ?? {};
  const seconds = phone?.countdown.seconds ?? 0;
  const sending = busy === 'sending';
  const label = sending
    ? text.get('smsCode/sending')
    : seconds
      ? text.get('smsCode/wait', { seconds })
      : text.get(sent ? 'smsCode/resend' : 'smsCode/send');
  const mobile = sent?.mobile.replace(/(?<=^...)....(?=....$)/, '****') ?? '';
  const common = { form, text, required, number: true };
  return html`
    ${textField({
      ...common,
      name: 'mobile',
      label: text.get('mobile'),
      placeholder: text.get('mobile/placeholder'),
      type: 'tel',
      inputmode: 'tel',
      autocomplete: 'tel',
      note: fields.note,
      maxlength: 24,
      passed: proof && text.get('mobile/proven'),
    })}
    ${fields.imageCode}
    ${textField({
      ...common,
      name: 'smsCode',
      label: text.get('smsCode'),
      placeholder: text.get('smsCode/placeholder'),
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      maxlength: 12,
      action: html`<button
        type="button"
        class="button send"
        part="send"
        aria-disabled=${sending || seconds > 0 || !!proof}
        @click=${sendCode}
      >
        ${label}
      </button>`,
      hint: html`<span role="status"
        >${
          busy === 'checking'
            ? text.get('smsCode/checking')
            : sent && !proof
              ? text.get('smsCode/sent', { mobile, minutes: sent.minutes })
              : challenge?.accessible && !sent
                ? text.code('challenge/passed')
                : ''
        }</span
      >`,
    })}
  `;
};
