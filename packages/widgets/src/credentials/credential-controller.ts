import type { ChallengeAction, ChallengeAnswer } from '@zxkt/contract/resources/challenge';
import { loginName, normalizeLoginName } from '@zxkt/contract/rules/login-name';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { ChallengeController } from '../controllers/challenge-controller.ts';
import { CountdownController } from '../controllers/countdown-controller.ts';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { FormController, type FieldRule } from '../controllers/form-controller.ts';
import { challenged } from '../controllers/challenged.ts';

export type CredentialField = 'account' | 'password' | 'imageCode';

export interface Credentials {
  readonly account: string;
  readonly password: string;
  readonly challenge: ChallengeAnswer;
}

/** What an account and its password are asked for; `Extra` are the names of further fields. */
export interface CredentialPurpose<Extra extends string = never> {
  readonly action: ChallengeAction;
  /** Rules of the further fields, which stand behind the others. */
  readonly extra?: Readonly<Record<Extra, FieldRule<CredentialField | Extra>>>;
  /** The call, under the key that makes its repeat safe. */
  readonly send: (credentials: Credentials & Readonly<Record<Extra, string>>, idempotencyKey: string) => Promise<void>;
  readonly changed?: () => void;
  /** Fields were refused, by the rules or by the server. */
  readonly refused: (errors: readonly { readonly field: string; readonly code: string }[]) => void;
  readonly failed: (failure: Failure) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** An account that exists, its password, and the image code where one is asked for. Asks no more than signing in does. */
const credentialRules = (imageIsAsked: () => boolean): Record<CredentialField, FieldRule<CredentialField>> => ({
  account: { normalize: normalizeLoginName, refusal: (value) => loginName.refusal(value) },
  password: {
    secret: true,
    refusal: (value) => (value ? (value.length > 256 ? 'field/too-long' : undefined) : 'password/missing'),
  },
  imageCode: {
    secret: true,
    pointers: ['/challenge'],
    shown: imageIsAsked,
    refusal: (value) => (value ? undefined : 'challenge/missing'),
  },
});

const ordinary: ReadonlySet<string> = new Set(['sign-in/refused', 'rate/limited']);

/** A form of account, password and challenge: sends it once at a time, keeps what was typed, counts down a limit. */
export class CredentialController<Extra extends string = never> implements ReactiveController {
  busy = false;
  revealed = false;
  readonly form: FormController<CredentialField | Extra>;
  readonly challenge: ChallengeController;
  readonly countdown: CountdownController;
  readonly #host: Host;
  readonly #purpose: CredentialPurpose<Extra>;
  readonly #keys = new EffectKeys();

  constructor(host: Host, connection: ConnectionController, purpose: CredentialPurpose<Extra>) {
    this.#host = host;
    this.#purpose = purpose;
    this.challenge = new ChallengeController(host, connection, purpose.action);
    this.countdown = new CountdownController(host);
    this.form = new FormController(
      host,
      { ...credentialRules(() => !!this.challenge.image), ...purpose.extra } as FormController<
        CredentialField | Extra
      >['rules'],
      purpose.changed,
    );
    host.addController(this);
  }

  hostUpdate(): void {
    const { failure } = this.form;
    // A limit that is over is no failure any more.
    if (failure?.retryAfterSeconds && !this.countdown.seconds) this.form.failure = undefined;
  }

  hostDisconnected(): void {
    this.#blank(({ secret }) => !!secret);
    this.#keys.forget();
  }

  clear(): void {
    this.form.clear();
    this.#keys.forget();
    this.revealed = false;
  }

  readonly reveal = (): void => {
    this.revealed = !this.revealed;
    this.#host.requestUpdate();
  };

  readonly prepare = (): void => this.challenge.prepare();

  readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { form } = this;
    if (this.busy || this.countdown.seconds || form.composing) return;
    // What a browser filled in by itself may not have been told of.
    new FormData(event.target as HTMLFormElement).forEach((value, name) =>
      form.set(name as CredentialField, String(value)),
    );
    this.#turn(true);
    try {
      await this.challenge.ready();
      await this.#host.updateComplete;
      if (form.attempt()) await this.#send();
      else this.#told();
    } catch (error) {
      if (this.#host.isConnected) this.#refuse(error);
    } finally {
      this.#turn(false);
    }
  };

  async #send(): Promise<void> {
    const { imageCode, ...typed } = this.form.values;
    await challenged(this.challenge, imageCode, (challenge) => {
      const credentials = { ...typed, challenge } as Credentials & Record<Extra, string>;
      return this.#keys.once(JSON.stringify(credentials), (key) => this.#purpose.send(credentials, key));
    });
  }

  #refuse(error: unknown): void {
    const { form } = this;
    const failure = failureOf(error);
    if (failure.retryAfterSeconds) this.countdown.start(failure.retryAfterSeconds);
    form.refuse(error);
    // Nothing for support to look up: the person mistyped, or tried too often.
    if (form.failure && ordinary.has(form.failure.code)) form.failure = { ...form.failure, requestId: undefined };
    this.#blank((_rule, name) => name === 'imageCode');
    this.#told();
    this.#purpose.failed(failure);
  }

  /** Empties fields; what is said of them stays. */
  #blank(which: (rule: FieldRule, name: string) => boolean): void {
    const { form } = this;
    const names = form.names.filter((name) => which(form.rules[name] as FieldRule, name));
    form.fill(Object.fromEntries(names.map((name) => [name, ''])) as typeof form.values);
  }

  #told(): void {
    const errors = this.form.summary.map((field) => ({ field, code: this.form.message(field)?.code ?? '' }));
    if (errors.length) this.#purpose.refused(errors);
  }

  #turn(busy: boolean): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }
}
