import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import { linkExport, listExports, readExport, startExport } from '@zxkt/contract/calls/review-desk';
import type { Connection, SendOptions } from '../connection.ts';

/** What the queue shows, as files. */
export class Exports {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * One's own exports of the last day, newest first.
   *
   * ```ts
   * const { items } = await client.exports.list();
   * ```
   */
  list(options?: SendOptions): Promise<CallResponse<typeof listExports>> {
    return this.#connection.send(listExports, {}, options);
  }

  /**
   * Asks for a file; a worker of the server writes it.
   *
   * ```ts
   * const { id } = await client.exports.start({ format: 'xlsx', filter: { status: 'approved' } });
   * ```
   */
  start(body: CallRequest<typeof startExport>, options?: SendOptions): Promise<CallResponse<typeof startExport>> {
    return this.#connection.send(startExport, { body }, options);
  }

  /**
   * How far it is.
   *
   * ```ts
   * const { status, rows } = await client.exports.read(id);
   * ```
   */
  read(id: string, options?: SendOptions): Promise<CallResponse<typeof readExport>> {
    return this.#connection.send(readExport, { params: { id } }, options);
  }

  /**
   * The address of a file that is ready, below that of the API: good once and for a minute, for a browser to open.
   *
   * ```ts
   * const { url } = await client.exports.link(id);
   * location.assign(new URL(url, api));
   * ```
   */
  link(id: string, options?: SendOptions): Promise<CallResponse<typeof linkExport>> {
    return this.#connection.send(linkExport, { params: { id } }, options);
  }
}
