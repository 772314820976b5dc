import type { CallResponse } from '@zxkt/contract/calls/call';
import { readConfiguration } from '@zxkt/contract/calls/configuration';
import type { Connection, SendOptions } from '../connection.ts';

/** What a page may know before anyone signs in. */
export class Configuration {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Reads it. It seldom changes: once a page is enough.
   *
   * ```ts
   * const { passwordPolicy, hotlines } = await client.configuration.read();
   * ```
   */
  read(options?: SendOptions): Promise<CallResponse<typeof readConfiguration>> {
    return this.#connection.send(readConfiguration, {}, options);
  }
}
