import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import { createChallenge } from '@zxkt/contract/calls/challenges';
import type { Connection, SendOptions } from '../connection.ts';

/** Challenges that keep machines out: proof of work, or an image code where the site is set so. */
export class Challenges {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * A challenge for one action. Its answer works once, and for that action only.
   *
   * ```ts
   * const challenge = await client.challenges.create({ action: 'sign-in' });
   * ```
   */
  create(
    body: CallRequest<typeof createChallenge>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof createChallenge>> {
    return this.#connection.send(createChallenge, { body }, options);
  }
}
