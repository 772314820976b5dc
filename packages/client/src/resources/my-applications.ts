import type { CallQuery, CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import { addApplication, bindApplication, listMyApplications } from '@zxkt/contract/calls/applications';
import type { Connection, SendOptions } from '../connection.ts';

/** The applications of whoever is signed in (我的业务). */
export class MyApplications {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * All of them, or those whose name contains `search`.
   *
   * ```ts
   * const { items } = await client.myApplications.list();
   * ```
   */
  list(
    query: CallQuery<typeof listMyApplications> = {},
    options?: SendOptions,
  ): Promise<CallResponse<typeof listMyApplications>> {
    return this.#connection.send(listMyApplications, { query }, options);
  }

  /**
   * Applies for one (申请). One that is already there is answered as it is.
   *
   * ```ts
   * const { addedAt } = await client.myApplications.add({ application: offered.id });
   * ```
   */
  add(body: CallRequest<typeof addApplication>, options?: SendOptions): Promise<CallResponse<typeof addApplication>> {
    return this.#connection.send(addApplication, { body }, options);
  }

  /**
   * Binds the account that the person already has in an application (绑定).
   *
   * ```ts
   * const { boundAccount } = await client.myApplications.bind({
   *   application: offered.id,
   *   account: 'zxkt_zhangsan',
   *   password: 'Old4Password',
   *   challenge: { id: challenge.id, answer },
   * });
   * ```
   */
  bind(
    body: CallRequest<typeof bindApplication>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof bindApplication>> {
    return this.#connection.send(bindApplication, { body }, options);
  }
}
