import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import {
  beginSingleSignOn,
  readAuthoritySession,
  signInAuthority,
  signInBySingleSignOn,
  signOutAuthority,
} from '@zxkt/contract/calls/authority-sessions';
import type { Connection, SendOptions } from '../connection.ts';

/** Signing in and out at the authority end (管理端). */
export class AuthoritySessions {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Signs in for a work year. Whatever of account, password and code is wrong, it is one `ProblemError`,
   * `sign-in/refused`; each try needs a challenge for `authority-sign-in` of its own.
   *
   * ```ts
   * const { staff, workYear } = await client.sessions.signIn({ account, password, code: '123456', workYear: 2026, challenge });
   * ```
   */
  signIn(
    body: CallRequest<typeof signInAuthority>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof signInAuthority>> {
    return this.#connection.send(signInAuthority, { body }, options);
  }

  /**
   * The nonce with which the host asks its own single sign-on for an ID token: good once, for this site, for ten minutes.
   * `resource/not-found` where no single sign-on is configured.
   *
   * ```ts
   * const { nonce } = await client.sessions.beginSingleSignOn();
   * ```
   */
  beginSingleSignOn(options?: SendOptions): Promise<CallResponse<typeof beginSingleSignOn>> {
    return this.#connection.send(beginSingleSignOn, {}, options);
  }

  /**
   * Signs in with an ID token of the host's own single sign-on, which the server was told of: once, within five minutes of
   * its issue, with a nonce of `beginSingleSignOn` in it. Whatever is wrong with it is `sign-in/refused`; `resource/not-found` where no single sign-on is configured.
   *
   * ```ts
   * await client.sessions.signInBySingleSignOn({ idToken, workYear: 2026 });
   * ```
   */
  signInBySingleSignOn(
    body: CallRequest<typeof signInBySingleSignOn>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof signInBySingleSignOn>> {
    return this.#connection.send(signInBySingleSignOn, { body }, options);
  }

  /**
   * Who is signed in, where they work, and for how long. Nobody: `SessionEndedError`.
   *
   * ```ts
   * const { staff, idleSeconds } = await client.sessions.read();
   * ```
   */
  read(options?: SendOptions): Promise<CallResponse<typeof readAuthoritySession>> {
    return this.#connection.send(readAuthoritySession, {}, options);
  }

  /**
   * Signs out. Succeeds as well where the session had ended before.
   *
   * ```ts
   * await client.sessions.signOut();
   * ```
   */
  signOut(options?: SendOptions): Promise<void> {
    return this.#connection.send(signOutAuthority, {}, options);
  }
}
