import { checkPhoneCode, sendPhoneCode } from '@zxkt/contract/calls/phone-verifications';
import type { PhoneVerificationPurpose } from '@zxkt/contract/resources/phone-verification';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import type { ChallengeController } from './challenge-controller.ts';
import { challenged } from './challenged.ts';
import { CountdownController } from './countdown-controller.ts';
import { EffectKeys } from './effect-keys.ts';

interface Sent {
  readonly id: string;
  readonly mobile: string;
  readonly minutes: number;
}

/** Proves that a person reads the text messages of a number: sends a code, counts down, takes the code. */
export class PhoneProofController implements ReactiveController {
  sent: Sent | undefined;
  proof: { readonly id: string; readonly proof: string } | undefined;
  busy: 'sending' | 'checking' | undefined;
  readonly countdown: CountdownController;
  readonly #host: ReactiveControllerHost & Node;
  readonly #connection: ConnectionController;
  readonly #challenge: ChallengeController;
  readonly #purpose: PhoneVerificationPurpose;
  readonly #keys = new EffectKeys();
  #abort = new AbortController();

  constructor(
    host: ReactiveControllerHost & Node,
    connection: ConnectionController,
    challenge: ChallengeController,
    purpose: PhoneVerificationPurpose = 'registration',
  ) {
    this.#host = host;
    this.#connection = connection;
    this.#challenge = challenge;
    this.#purpose = purpose;
    this.countdown = new CountdownController(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    // A page that only moves the widget has it back at once.
    queueMicrotask(() => this.#host.isConnected || this.#end());
  }

  /** Another number needs another proof. */
  reset(): void {
    this.#end();
    this.sent = this.proof = undefined;
    this.#keys.forget();
    this.#host.requestUpdate();
  }

  /** Sends a code. A request whose answer was lost goes out again as it was, so that one message is sent. */
  send(mobile: string, imageCode: string): Promise<void> {
    return this.#while('sending', async (signal) => {
      const connection = await this.#connection.get();
      const answer = await challenged(this.#challenge, imageCode, (challenge) => {
        const body = { mobile, purpose: this.#purpose, challenge };
        return this.#keys.once(JSON.stringify(body), (idempotencyKey) =>
          connection.send(sendPhoneCode, { body }, { signal, idempotencyKey }),
        );
      });
      this.sent = { id: answer.id, mobile, minutes: Math.floor(answer.expiresInSeconds / 60) };
      this.proof = undefined;
      this.countdown.start(answer.resendInSeconds);
    });
  }

  /** Trades the code for a proof. */
  check(code: string): Promise<void> {
    return this.#while('checking', async (signal) => {
      const id = this.sent?.id ?? '';
      const connection = await this.#connection.get();
      const { proof } = await connection.send(checkPhoneCode, { params: { id }, body: { code } }, { signal });
      this.proof = { id, proof };
    });
  }

  #end(): void {
    this.#abort.abort();
    this.busy = undefined;
  }

  async #while(busy: 'sending' | 'checking', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.busy = busy;
    this.#host.requestUpdate();
    try {
      await work(signal);
    } finally {
      if (!signal.aborted) this.busy = undefined;
      this.#host.requestUpdate();
    }
  }
}
