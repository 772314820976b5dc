import { checkAccountAvailability, registerAccount } from '@zxkt/contract/calls/accounts';
import { readConfiguration } from '@zxkt/contract/calls/configuration';
import type { Account } from '@zxkt/contract/resources/account';
import type { Configuration } from '@zxkt/contract/resources/configuration';
import { loadPasswordPolicy } from '@zxkt/contract/rules/load-password-policy';
import { loginAccount } from '@zxkt/contract/rules/login-account';
import { mobile as mobileRule } from '@zxkt/contract/rules/mobile';
import { passwordGuide2019 } from '@zxkt/contract/rules/password';
import { normalizeSmsCode, smsCode } from '@zxkt/contract/rules/sms-code';
import type { ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { ChallengeController } from '../controllers/challenge-controller.ts';
import { EffectKeys } from '../controllers/effect-keys.ts';
import { PhoneProofController } from '../controllers/phone-proof-controller.ts';
import type { FormController } from '../controllers/form-controller.ts';
import type { imageCodeField } from '../fields/image-code-field.ts';
import type { Language } from '../locales/locale.ts';
import type { Speaker } from '../locales/text-controller.ts';
import type { AccountField, AccountValues } from './account-fields.ts';
import { accountRules } from './account-rules.ts';
import { registeredPage } from './registered-page.ts';
import { registrationBody } from './registration-body.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };
type PasswordRule = Awaited<ReturnType<typeof loadPasswordPolicy>>;

/** What the form does with the server. Loaded when the person begins to type, with all that the first call needs. */
export class Registration {
  configuration: Configuration | undefined;
  readonly challenge: ChallengeController;
  readonly phone: PhoneProofController;
  readonly registeredPage: typeof registeredPage = registeredPage;
  readonly rules: ReturnType<typeof accountRules>;
  readonly #host: Host;
  readonly #connection: ConnectionController;
  readonly #keys = new EffectKeys();
  #countries: readonly (readonly [string, string])[] = [];
  #imageCodeField: typeof imageCodeField | undefined;
  #countriesIn: Language | undefined;
  #password: PasswordRule = passwordGuide2019;
  #configuring: Promise<Configuration> | undefined;
  /** The account last asked about, so that one question is asked once. */
  #asked = '';

  constructor(host: Host, connection: ConnectionController) {
    this.#host = host;
    this.#connection = connection;
    this.challenge = new ChallengeController(host, connection, 'phone-verification');
    this.phone = new PhoneProofController(host, connection, this.challenge);
    this.rules = accountRules({
      passwordRefusal: (value) => this.#password.refusal(value),
      codeWasSent: () => !!this.phone.sent,
      imageIsAsked: () => !!this.challenge.image,
    });
    this.challenge.prepare();
    this.#configure().catch(() => undefined);
  }

  /** The image code's field, where the challenge is one. */
  imageCode(form: FormController<AccountField>, text: Speaker): unknown {
    if (!this.challenge.image) return undefined;
    if (!this.#imageCodeField) void this.#loadImageCode();
    return this.#imageCodeField?.({ form, text, name: 'imageCode' }, this.challenge);
  }

  /** Countries and regions for 境外企业; empty until their list is loaded. */
  countries(language: Language): readonly (readonly [string, string])[] {
    if (this.#countriesIn !== language) {
      this.#countriesIn = language;
      void import('./countries.ts').then(({ countries }) => {
        this.#countries = countries(language);
        this.#host.requestUpdate();
      });
    }
    return this.#countries;
  }

  /** Whether the account is free; undefined where that cannot be asked, or was. Registering asks the same again. */
  async isFree(account: string): Promise<boolean | undefined> {
    const verification = this.phone.proof;
    if (!verification || account === this.#asked || loginAccount.refusal(account)) return undefined;
    this.#asked = account;
    try {
      const connection = await this.#connection.get();
      return (await connection.send(checkAccountAvailability, { body: { account, verification } })).available;
    } catch (error) {
      this.#asked = '';
      throw error;
    }
  }

  /** Whether a code may be asked for now. */
  maySend(mobile: string): boolean {
    const { busy, proof, countdown } = this.phone;
    return !busy && !proof && !countdown.seconds && !mobileRule.refusal(mobile);
  }

  /** Trades a code for the proof as soon as it is whole; `false` where it is not, or where there is nothing to prove. */
  async check(typed: string): Promise<boolean> {
    const code = normalizeSmsCode(typed);
    if (!this.phone.sent || this.phone.proof || smsCode.refusal(code)) return false;
    await this.phone.check(code);
    return true;
  }

  /** Registers. The same content again, while the outcome of the first is open, makes one account. */
  async register(values: AccountValues): Promise<Account> {
    if (!this.phone.proof) await this.phone.check(values.smsCode);
    const verification = this.phone.proof ?? { id: '', proof: '' };
    const { consentVersion } = await this.#configure();
    const body = registrationBody(values, { verification, consentVersion });
    const connection = await this.#connection.get();
    const { account } = await this.#keys.once(JSON.stringify(body), (idempotencyKey) =>
      connection.send(registerAccount, { body }, { idempotencyKey }),
    );
    return account;
  }

  /** Terms that changed while the form was open are read again. */
  renewTerms(): void {
    this.#configuring = undefined;
    this.#configure().catch(() => undefined);
  }

  #configure(): Promise<Configuration> {
    return (this.#configuring ??= this.#readConfiguration().catch((error: unknown) => {
      this.#configuring = undefined;
      throw error;
    }));
  }

  async #loadImageCode(): Promise<void> {
    this.#imageCodeField = (await import('../fields/image-code-field.ts')).imageCodeField;
    this.#host.requestUpdate();
  }

  async #readConfiguration(): Promise<Configuration> {
    const configuration = await (await this.#connection.get()).send(readConfiguration);
    this.#password = await loadPasswordPolicy(configuration.passwordPolicy);
    this.configuration = configuration;
    this.#host.requestUpdate();
    return configuration;
  }
}
