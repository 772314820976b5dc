import type { Connection } from '@zxkt/client/connection';
import { readConfiguration } from '@zxkt/contract/calls/configuration';
import {
  openRecoveryTicket,
  readRecoveryProgress,
  renewRecoveryLink,
  reopenRecoveryTicket,
  requestEmailReset,
  requestMobileReset,
  submitRecoveryTicket,
} from '@zxkt/contract/calls/recovery';
import type { Configuration } from '@zxkt/contract/resources/configuration';
import type {
  EmailReset,
  MobileReset,
  RecoveryProgress,
  RecoveryReceipt,
  RecoverySession,
} from '@zxkt/contract/resources/recovery';
import type { ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { ChallengeController } from '../controllers/challenge-controller.ts';
import { challenged } from '../controllers/challenged.ts';
import { EffectKeys } from '../controllers/effect-keys.ts';
import type { FormController } from '../controllers/form-controller.ts';
import { PhoneProofController } from '../controllers/phone-proof-controller.ts';
import type { imageCodeField } from '../fields/image-code-field.ts';
import type { Speaker } from '../locales/text-controller.ts';
import type { RecoveryField, RecoveryStage, RecoveryValues } from './recovery-fields.ts';

export { DraftController } from '../controllers/draft-controller.ts';
export { PhoneCode } from '../controllers/phone-code.ts';
export { recoveryRules } from './recovery-rules.ts';

type Host = ReactiveControllerHost & Node & { readonly renderRoot: ParentNode };

/** What the form does with the server. Loaded when a form is opened, with all that its first call needs. */
export class Recovery {
  readonly challenge: ChallengeController;
  readonly phoneChallenge: ChallengeController;
  readonly phone: PhoneProofController;
  configuration: Configuration | undefined;
  /** The hour in which papers travel. Its token is in memory only. */
  session: RecoverySession | undefined;
  readonly #host: Host;
  readonly #connection: ConnectionController;
  readonly #form: FormController<RecoveryField>;
  readonly #keys = new EffectKeys();
  #imageCodeField: typeof imageCodeField | undefined;
  #configuring: Promise<Configuration> | undefined;

  constructor(host: Host, connection: ConnectionController, form: FormController<RecoveryField>) {
    this.#host = host;
    this.#connection = connection;
    this.#form = form;
    this.challenge = new ChallengeController(host, connection, 'recovery');
    this.phoneChallenge = new ChallengeController(host, connection, 'phone-verification');
    this.phone = new PhoneProofController(host, connection, this.phoneChallenge, 'recovery');
  }

  connect(): Promise<Connection> {
    return this.#connection.get();
  }

  /** What a form is answered with. */
  challengeOf(stage: RecoveryStage | undefined): ChallengeController {
    return stage === 'mobile' || stage === 'papers' ? this.phoneChallenge : this.challenge;
  }

  /** The image code's field, where the challenge is one. */
  imageCode(text: Speaker, stage: RecoveryStage): unknown {
    const challenge = this.challengeOf(stage);
    if (!challenge.image) return undefined;
    if (!this.#imageCodeField) void this.#loadImageCode();
    return this.#imageCodeField?.({ form: this.#form, text, name: 'imageCode' }, challenge);
  }

  async byEmail({ account, email, imageCode }: RecoveryValues): Promise<EmailReset> {
    const connection = await this.connect();
    return challenged(this.challenge, imageCode, (challenge) => {
      const body = { account, email, challenge };
      return this.#once(body, (idempotencyKey) => connection.send(requestEmailReset, { body }, { idempotencyKey }));
    });
  }

  async byMobile({ account, mobile, smsCode: code }: RecoveryValues): Promise<MobileReset> {
    const connection = await this.connect();
    const body = { account, mobile, verification: await this.proof(code) };
    return this.#once(body, (idempotencyKey) => connection.send(requestMobileReset, { body }, { idempotencyKey }));
  }

  /** Step 1: from here on papers can travel. */
  async open({ code, imageCode }: RecoveryValues): Promise<RecoverySession> {
    const connection = await this.connect();
    return challenged(this.challenge, imageCode, async (challenge) => {
      const body = { application: 'sme-trade-fund' as const, code, challenge };
      this.session = await this.#once(body, (idempotencyKey) =>
        connection.send(openRecoveryTicket, { body }, { idempotencyKey }),
      );
      return this.session;
    });
  }

  /** The same for what was returned, by its number and secret. */
  async reopen(values: RecoveryValues): Promise<RecoverySession> {
    const connection = await this.connect();
    this.session = await connection.send(reopenRecoveryTicket, { body: keyOf(values) });
    return this.session;
  }

  /** Step 2. The same content again, while the outcome of the first is open, makes one ticket. */
  async submit(
    values: RecoveryValues,
    papers: Readonly<Record<'licence' | 'letter', readonly string[]>>,
  ): Promise<RecoveryReceipt> {
    const { ticket = '', token = '' } = this.session ?? {};
    const { account, enterpriseName, contact, email, mobile } = values;
    const { consentVersion } = await this.configure();
    const body = {
      ticket,
      token,
      ...(account && { account }),
      enterpriseName,
      contact,
      email,
      ...(mobile && { mobile, verification: await this.proof(values.smsCode) }),
      licence: [...papers.licence],
      letter: [...papers.letter],
      consentVersion,
    };
    const connection = await this.connect();
    return this.#once(body, (idempotencyKey) => connection.send(submitRecoveryTicket, { body }, { idempotencyKey }));
  }

  async progress(values: RecoveryValues): Promise<RecoveryProgress> {
    const connection = await this.connect();
    return connection.send(readRecoveryProgress, { body: keyOf(values) });
  }

  /** Another link in place of one whose half hour is over. */
  async renew(values: RecoveryValues): Promise<RecoveryProgress> {
    const connection = await this.connect();
    const body = keyOf(values);
    return this.#once({ renew: body }, (idempotencyKey) =>
      connection.send(renewRecoveryLink, { body }, { idempotencyKey }),
    );
  }

  configure(): Promise<Configuration> {
    return (this.#configuring ??= this.#readConfiguration().catch((error: unknown) => {
      this.#configuring = undefined;
      throw error;
    }));
  }

  /** Terms that changed while the form was open are read again. */
  renewTerms(): void {
    this.#configuring = undefined;
    this.configure().catch(() => undefined);
  }

  async proof(code: string): Promise<{ readonly id: string; readonly proof: string }> {
    if (!this.phone.proof) await this.phone.check(code);
    return this.phone.proof ?? { id: '', proof: '' };
  }

  #once<T>(effect: object, send: (key: string) => Promise<T>): Promise<T> {
    return this.#keys.once(JSON.stringify(effect), send);
  }

  async #loadImageCode(): Promise<void> {
    this.#imageCodeField = (await import('../fields/image-code-field.ts')).imageCodeField;
    this.#host.requestUpdate();
  }

  async #readConfiguration(): Promise<Configuration> {
    this.configuration = await (await this.connect()).send(readConfiguration);
    this.#host.requestUpdate();
    return this.configuration;
  }
}

const keyOf = ({ number, secret }: RecoveryValues) => ({ number, secret });
