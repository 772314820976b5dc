import type { CallResponse } from '@zxkt/contract/calls/call';
import { listCatalogues, readCatalogue } from '@zxkt/contract/calls/catalogues';
import type { Connection, SendOptions } from '../connection.ts';

/** The catalogues of reference data that the server checks codes against. */
export class Catalogues {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Edition and hash of each. A hash that equals that of a catalogue in `@zxkt/catalog` stands for the same content.
   *
   * ```ts
   * const { items } = await client.catalogues.list();
   * const industries = items.find(({ name }) => name === 'industries');
   * ```
   */
  list(options?: SendOptions): Promise<CallResponse<typeof listCatalogues>> {
    return this.#connection.send(listCatalogues, {}, options);
  }

  /**
   * A catalogue whole. The browser keeps it for ever: another content has another hash.
   *
   * ```ts
   * const { entries } = await client.catalogues.read('industries', industries.hash);
   * ```
   */
  read(name: string, hash: string, options?: SendOptions): Promise<CallResponse<typeof readCatalogue>> {
    return this.#connection.send(readCatalogue, { params: { name, hash } }, options);
  }
}
