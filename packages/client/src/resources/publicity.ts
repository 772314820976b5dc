import type { CallQuery, CallResponse } from '@zxkt/contract/calls/call';
import { listPublications } from '@zxkt/contract/calls/publicity';
import type { Connection, SendOptions } from '../connection.ts';

/** 企业资质公示: what is approved and in force. Nobody has to be signed in. */
export class Publicity {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * One page of twenty, the newest approval first; `next` and `previous` are the cursors of its neighbours.
   *
   * ```ts
   * const { items, count } = await client.publicity.list({ filingRegion: '440300', text: '进出口' });
   * ```
   */
  list(
    query: CallQuery<typeof listPublications> = {},
    options?: SendOptions,
  ): Promise<CallResponse<typeof listPublications>> {
    return this.#connection.send(listPublications, { query }, options);
  }
}
