import type { CallQuery, CallResponse } from '@zxkt/contract/calls/call';
import { listApplications } from '@zxkt/contract/calls/applications';
import type { Connection, SendOptions } from '../connection.ts';

/** The applications that the platform offers (增加应用). */
export class Applications {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * One page of ten; `next` and `previous` are the cursors of its neighbours, null at the ends.
   *
   * ```ts
   * const first = await client.applications.list({ category: 'general', search: '外贸' });
   * const second = first.next && (await client.applications.list({ category: 'general', search: '外贸', cursor: first.next }));
   * ```
   */
  list(
    query: CallQuery<typeof listApplications> = {},
    options?: SendOptions,
  ): Promise<CallResponse<typeof listApplications>> {
    return this.#connection.send(listApplications, { query }, options);
  }
}
