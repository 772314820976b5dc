import type { CallRequest } from '@zxkt/contract/calls/call';
import { checkPhoneCode, sendPhoneCode } from '@zxkt/contract/calls/phone-verifications';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import type { ChallengeController } from './challenge-controller.ts';
import { CountdownController } from './countdown-controller.ts';
import { failureOf } from './failure.ts';

interface Sent {
  readonly id: string;
  readonly mobile: string;
  readonly minutes: number;
}

type Request = CallRequest<typeof sendPhoneCode>;

/** Proves that a person reads the text messages of a number: sends a code, counts down, takes the code. */
export class PhoneProofController implements ReactiveController {
  sent: Sent | undefined;
  proof: { readonly id: string; readonly proof: string } | undefined;
  busy: 'sending' | 'checking' | undefined;
  readonly countdown: CountdownController;
  readonly #host: ReactiveControllerHost;
  readonly #connection: ConnectionController;
  readonly #challenge: ChallengeController;
  /** A request whose answer was lost: the same again sends no second message. */
  #unsettled: { readonly body: Request; readonly idempotencyKey: string } | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, connection: ConnectionController, challenge: ChallengeController) {
    this.#host = host;
    this.#connection = connection;
    this.#challenge = challenge;
    this.countdown = new CountdownController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Another number needs another proof. */
  reset(): void {
    this.#abort.abort();
    this.sent = this.proof = this.#unsettled = undefined;
    this.#host.requestUpdate();
  }

  /** Sends a code. Throws what the calls throw; a limit starts the countdown. */
  async send(mobile: string, imageCode: string): Promise<void> {
    await this.#while('sending', async (signal) => {
      if (this.#unsettled?.body.mobile !== mobile) {
        const challenge = await this.#challenge.answer(imageCode);
        this.#unsettled = { body: { mobile, purpose: 'registration', challenge }, idempotencyKey: crypto.randomUUID() };
      }
      const { body, idempotencyKey } = this.#unsettled;
      const connection = await this.#connection.get();
      try {
        const answer = await connection.send(sendPhoneCode, { body }, { signal, idempotencyKey });
        this.sent = { id: answer.id, mobile, minutes: Math.floor(answer.expiresInSeconds / 60) };
        this.proof = undefined;
        this.countdown.start(answer.resendInSeconds);
        this.#settled();
      } catch (error) {
        const { code, retryAfterSeconds } = failureOf(error);
        if (!code.startsWith('network/')) this.#settled();
        if (retryAfterSeconds) this.countdown.start(retryAfterSeconds);
        throw error;
      }
    });
  }

  /** Trades the code for a proof. Throws what the call throws. */
  async check(code: string): Promise<void> {
    const { sent } = this;
    if (!sent) return;
    await this.#while('checking', async (signal) => {
      const connection = await this.#connection.get();
      const { proof } = await connection.send(checkPhoneCode, { params: { id: sent.id }, body: { code } }, { signal });
      this.proof = { id: sent.id, proof };
    });
  }

  #settled(): void {
    this.#unsettled = undefined;
    this.#challenge.discard();
  }

  async #while(busy: 'sending' | 'checking', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.busy = busy;
    this.#host.requestUpdate();
    try {
      await work(signal);
    } finally {
      if (!signal.aborted || this.busy === busy) this.busy = undefined;
      this.#host.requestUpdate();
    }
  }
}
