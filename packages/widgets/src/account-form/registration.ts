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
import type { Speaker } from '../locales/text-controller.ts';
import type { AccountField, AccountValues } from './account-fields.ts';
import { accountRules, type AccountFormState } from './account-rules.ts';
import type * as FromAbroad from './from-abroad.ts';
import { registeredPage } from './registered-page.ts';
import { registrationBody } from './registration-body.ts';

export { DraftController } from '../controllers/draft-controller.ts';

type Host = ReactiveControllerHost & Node & { readonly renderRoot: ParentNode };
type PasswordRule = Awaited<ReturnType<typeof loadPasswordPolicy>>;

/** What the form does with the server. Loaded when the person begins to type, with all that the first call needs. */
export class Registration {
  configuration: Configuration | undefined;
  readonly challenge: ChallengeController;
  readonly phone: PhoneProofController;
  readonly registeredPage: typeof registeredPage = registeredPage;
  /** Absent until someone from abroad needs it. */
  fromAbroad: typeof FromAbroad | undefined;
  readonly #host: Host;
  readonly #connection: ConnectionController;
  readonly #form: FormController<AccountField>;
  readonly #state: AccountFormState;
  readonly #keys = new EffectKeys();
  #imageCodeField: typeof imageCodeField | undefined;
  #password: PasswordRule = passwordGuide2019;
  #configuring: Promise<Configuration> | undefined;
  /** The account last asked about, so that one question is asked once. */
  #asked = '';

  constructor(host: Host, connection: ConnectionController, form: FormController<AccountField>) {
    this.#host = host;
    this.#connection = connection;
    this.#form = form;
    this.challenge = new ChallengeController(host, connection, 'phone-verification');
    this.phone = new PhoneProofController(host, connection, this.challenge);
    this.#state = {
      passwordRefusal: (value) => this.#password.refusal(value),
      codeWasSent: () => !!this.phone.sent,
      imageIsAsked: () => !!this.challenge.image,
    };
    form.rules = accountRules(this.#state);
    this.challenge.prepare();
    this.#configure().catch(() => undefined);
  }

  /** The image code's field, where the challenge is one. */
  imageCode(text: Speaker): unknown {
    if (!this.challenge.image) return undefined;
    if (!this.#imageCodeField) void this.#loadImageCode();
    return this.#imageCodeField?.({ form: this.#form, text, name: 'imageCode' }, this.challenge);
  }

  /** Loads what the choices made so far need and few others do. */
  async loadChosen({ type, documentType }: AccountValues): Promise<void> {
    // No document at all: the form was cleared after its account was made.
    const isFromAbroad = type === 'foreign-enterprise' || !['identity-card', ''].includes(documentType);
    if (this.fromAbroad || !isFromAbroad) return;
    this.fromAbroad = await import('./from-abroad.ts');
    this.#form.rules = accountRules(this.#state, this.fromAbroad.rulesFromAbroad);
    this.#host.requestUpdate();
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
