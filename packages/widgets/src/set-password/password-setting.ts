import { readConfiguration } from '@zxkt/contract/calls/configuration';
import { setPassword } from '@zxkt/contract/calls/recovery';
import type { PasswordSet } from '@zxkt/contract/resources/recovery';
import { loadPasswordPolicy } from '@zxkt/contract/rules/load-password-policy';
import { normalizePassword, passwordGuide2019 } from '@zxkt/contract/rules/password';
import type { PasswordPolicy } from '@zxkt/contract/rules/password-policies';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { FormController } from '../controllers/form-controller.ts';

export type PasswordField = 'password' | 'confirmation';

export interface PasswordPurpose {
  readonly token: () => string;
  /** The password is set. */
  readonly done: (set: PasswordSet) => void;
  /** Fields were refused, by the rules or by the server. */
  readonly refused: (errors: readonly { readonly field: string; readonly code: string }[]) => void;
  readonly failed: (failure: Failure) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** A new password, twice, for a one-time token: once at a time, under the policy of the server. */
export class PasswordSetting implements ReactiveController {
  busy = false;
  revealed = false;
  policy: PasswordPolicy = 'guide-2019';
  readonly form: FormController<PasswordField>;
  readonly #host: Host;
  readonly #connection: ConnectionController;
  readonly #purpose: PasswordPurpose;
  readonly #keys = new EffectKeys();
  #rule: Awaited<ReturnType<typeof loadPasswordPolicy>> = passwordGuide2019;
  #knows = false;

  constructor(host: Host, connection: ConnectionController, purpose: PasswordPurpose) {
    this.#host = host;
    this.#connection = connection;
    this.#purpose = purpose;
    this.form = new FormController<PasswordField>(
      host,
      {
        password: { secret: true, refusal: (value) => this.#rule.refusal(normalizePassword(value)) },
        confirmation: {
          secret: true,
          refusal: (value, { password }) =>
            !value ? 'confirmation/missing' : value === password ? undefined : 'confirmation/different',
        },
      },
      (name) => {
        if (name === 'password' && this.form.message('confirmation')) this.form.judge('confirmation');
      },
    );
    host.addController(this);
  }

  hostDisconnected(): void {
    this.form.clear();
    this.#keys.forget();
  }

  readonly reveal = (): void => {
    this.revealed = !this.revealed;
    this.#host.requestUpdate();
  };

  /** The policy, so that it is shown before anyone types. Throws what the call throws. */
  readonly prepare = async (): Promise<void> => {
    if (this.#knows) return;
    const { passwordPolicy } = await (await this.#connection.get()).send(readConfiguration);
    this.#rule = await loadPasswordPolicy(passwordPolicy);
    this.policy = passwordPolicy;
    this.#knows = true;
    this.#host.requestUpdate();
  };

  readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { form } = this;
    if (this.busy || form.composing) return;
    // What a password manager filled in by itself may not have been told of.
    new FormData(event.target as HTMLFormElement).forEach((value, name) =>
      form.set(name as PasswordField, String(value)),
    );
    this.#turn(true);
    try {
      await this.prepare();
      if (!form.attempt()) return this.#told();
      const body = { token: this.#purpose.token(), password: normalizePassword(form.values.password) };
      const connection = await this.#connection.get();
      const set = await this.#keys.once(JSON.stringify(body), (idempotencyKey) =>
        connection.send(setPassword, { body }, { idempotencyKey }),
      );
      form.clear();
      this.#purpose.done(set);
    } catch (error) {
      if (!this.#host.isConnected) return;
      form.refuse(error);
      this.#told();
      this.#purpose.failed(failureOf(error));
    } finally {
      this.#turn(false);
    }
  };

  #told(): void {
    const errors = this.form.summary.map((field) => ({ field, code: this.form.message(field)?.code ?? '' }));
    if (errors.length) this.#purpose.refused(errors);
  }

  #turn(busy: boolean): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }
}
