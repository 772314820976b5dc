import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import { checkPhoneCode, sendPhoneCode } from '@zxkt/contract/calls/phone-verifications';
import type { Connection, SendOptions } from '../connection.ts';

/** Proof that a person holds a mobile number: a six-digit code by text message. */
export class PhoneVerifications {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Sends a code. The answer is the same whether or not an account holds the number.
   *
   * ```ts
   * const verification = await client.phoneVerifications.send({
   *   mobile: '13800138000',
   *   purpose: 'registration',
   *   challenge: { id: challenge.id, answer },
   * });
   * ```
   */
  send(body: CallRequest<typeof sendPhoneCode>, options?: SendOptions): Promise<CallResponse<typeof sendPhoneCode>> {
    return this.#connection.send(sendPhoneCode, { body }, options);
  }

  /**
   * Trades the code for a proof, which the registration then spends. `id` is the verification's.
   *
   * ```ts
   * const { proof } = await client.phoneVerifications.check(verification.id, { code: '123456' });
   * ```
   */
  check(
    id: string,
    body: CallRequest<typeof checkPhoneCode>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof checkPhoneCode>> {
    return this.#connection.send(checkPhoneCode, { params: { id }, body }, options);
  }
}
