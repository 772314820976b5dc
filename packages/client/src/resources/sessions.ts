import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import { readSession, signIn, signOut } from '@zxkt/contract/calls/sessions';
import type { Connection, SendOptions } from '../connection.ts';

/** Signing in and out. The connection keeps the session itself; nothing has to be carried from call to call. */
export class Sessions {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Signs in at the enterprise end. A wrong password and an unknown account are one `ProblemError`, `sign-in/refused`.
   *
   * ```ts
   * const { account } = await client.sessions.signIn({
   *   account: 'zhangsan2026',
   *   password: 'Correct4Horse',
   *   challenge: { id: challenge.id, answer },
   * });
   * ```
   */
  signIn(body: CallRequest<typeof signIn>, options?: SendOptions): Promise<CallResponse<typeof signIn>> {
    return this.#connection.send(signIn, { body }, options);
  }

  /**
   * Who is signed in, and for how long. Nobody: `SessionEndedError`.
   *
   * ```ts
   * const { account, idleSeconds } = await client.sessions.read();
   * ```
   */
  read(options?: SendOptions): Promise<CallResponse<typeof readSession>> {
    return this.#connection.send(readSession, {}, options);
  }

  /**
   * Signs out. Succeeds as well where the session had ended before.
   *
   * ```ts
   * await client.sessions.signOut();
   * ```
   */
  signOut(options?: SendOptions): Promise<void> {
    return this.#connection.send(signOut, {}, options);
  }
}
