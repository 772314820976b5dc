import type { CallQuery, CallResponse } from '@zxkt/contract/calls/call';
import { listAuthorityContacts } from '@zxkt/contract/calls/authority-contacts';
import type { Connection, SendOptions } from '../connection.ts';

/** 管理部门联系方式: whom an enterprise can ask. */
export class AuthorityContacts {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Authorities by region, from the nearest upwards; without a region one for each of the 37 filing regions.
   *
   * ```ts
   * const { items } = await client.authorityContacts.list({ filingRegion: '440000', region: '440106' });
   * ```
   */
  list(
    query: CallQuery<typeof listAuthorityContacts> = {},
    options?: SendOptions,
  ): Promise<CallResponse<typeof listAuthorityContacts>> {
    return this.#connection.send(listAuthorityContacts, { query }, options);
  }
}
