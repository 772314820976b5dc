import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import { checkAccountAvailability, registerAccount } from '@zxkt/contract/calls/accounts';
import type { Connection, SendOptions } from '../connection.ts';

/** Accounts of the unified platform. */
export class Accounts {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Registers an account and signs in. A value that is refused is named by an `InvalidInputError`.
   *
   * ```ts
   * const { account } = await client.accounts.register({
   *   type: 'person',
   *   account: 'zhangsan2026',
   *   displayName: '张三',
   *   password: 'Correct4Horse',
   *   documentType: 'passport',
   *   documentNumber: 'E12345678',
   *   email: 'zhangsan@example.com',
   *   mobile: '13800138000',
   *   verification: { id: verification.id, proof },
   *   consentVersion: configuration.consentVersion,
   * });
   * ```
   */
  register(
    body: CallRequest<typeof registerAccount>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof registerAccount>> {
    return this.#connection.send(registerAccount, { body }, options);
  }

  /**
   * Whether a login account is free. Answered only to someone whose mobile number is proven, so that nobody can find
   * out who has an account.
   *
   * ```ts
   * const { available } = await client.accounts.checkAvailability({ account: 'zhangsan2026', verification });
   * ```
   */
  checkAvailability(
    body: CallRequest<typeof checkAccountAvailability>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof checkAccountAvailability>> {
    return this.#connection.send(checkAccountAvailability, { body }, options);
  }
}
