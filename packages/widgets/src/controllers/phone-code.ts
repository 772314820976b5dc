import { mobile as mobileRule } from '@zxkt/contract/rules/mobile';
import { normalizeSmsCode, smsCode } from '@zxkt/contract/rules/sms-code';
import type { ChallengeController } from './challenge-controller.ts';
import { failureOf, refusalsOf } from './failure.ts';
import type { FormController } from './form-controller.ts';
import type { PhoneProofController } from './phone-proof-controller.ts';

type Host = { readonly isConnected: boolean; readonly updateComplete: Promise<boolean> };
type Form = Pick<
  FormController<'mobile' | 'smsCode' | 'imageCode'>,
  'values' | 'judge' | 'refusal' | 'focus' | 'put' | 'set' | 'place'
>;

export interface PhoneCodeWatch {
  readonly sent: (resendInSeconds: number) => void;
  readonly failed: (error: unknown) => void;
}

/** What a form does about a number and its code: sends, checks as soon as the code is whole, says what went wrong where. */
export class PhoneCode {
  readonly #host: Host;
  readonly #form: Form;
  readonly #phone: PhoneProofController;
  readonly #challenge: ChallengeController;
  readonly #watch: PhoneCodeWatch;

  constructor(
    host: Host,
    form: Form,
    phone: PhoneProofController,
    challenge: ChallengeController,
    watch: PhoneCodeWatch,
  ) {
    this.#host = host;
    this.#form = form;
    this.#phone = phone;
    this.#challenge = challenge;
    this.#watch = watch;
  }

  /** Another number needs another code. */
  mobileChanged(): void {
    const { sent } = this.#phone;
    if (sent && sent.mobile !== this.#form.values.mobile) {
      this.#phone.reset();
      this.#form.set('smsCode', '');
    }
    this.#challenge.prepare();
  }

  async send(): Promise<void> {
    const form = this.#form;
    const phone = this.#phone;
    const challenge = this.#challenge;
    try {
      form.judge('mobile');
      const refusal = mobileRule.refusal(form.values.mobile);
      if (refusal) {
        form.put('mobile', { kind: 'error', code: refusal });
        return form.focus('mobile');
      }
      if (phone.busy || phone.proof || phone.countdown.seconds) return;
      await challenge.ready();
      await this.#host.updateComplete;
      if (challenge.image && !form.values.imageCode) {
        form.put('imageCode', { kind: 'error', code: 'challenge/missing' });
        return form.focus('imageCode');
      }
      await phone.send(form.values.mobile, form.values.imageCode);
      form.set('imageCode', '');
      form.set('smsCode', '');
      this.#watch.sent(phone.countdown.seconds);
      await this.#host.updateComplete;
      form.focus('smsCode');
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Trades the code for the proof as soon as it is whole. */
  async check(): Promise<void> {
    const phone = this.#phone;
    const code = normalizeSmsCode(this.#form.values.smsCode);
    if (!phone.sent || phone.proof || smsCode.refusal(code)) return;
    try {
      await phone.check(code);
    } catch (error) {
      if (this.#form.values.smsCode) this.#refuse(error);
    }
  }

  /** Refusals on their fields, any other reason at the code. */
  #refuse(error: unknown): void {
    if (!this.#host.isConnected) return;
    const form = this.#form;
    const refusals = refusalsOf(error);
    const { code, retryAfterSeconds } = failureOf(error);
    if (retryAfterSeconds) this.#phone.countdown.start(retryAfterSeconds);
    if (refusals.length === 0 || !refusals.every((refusal) => form.place(refusal)))
      form.put('smsCode', { kind: 'error', code });
    this.#watch.failed(error);
  }
}
