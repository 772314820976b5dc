import type { Call, CallResponse } from '@zxkt/contract/calls/call';
import {
  exchangeAuthorityHandover,
  readAuthoritySession,
  refreshAuthorityTokens,
  signOutAuthority,
} from '@zxkt/contract/calls/authority-sessions';
import { openedAuthoritySession } from '@zxkt/contract/resources/authority';
import type { SendArguments } from './call-input.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import type { SessionCalls } from './session-calls.ts';

const authoritySession: SessionCalls = {
  read: readAuthoritySession,
  signOut: signOutAuthority,
  exchange: exchangeAuthorityHandover,
  refresh: refreshAuthorityTokens,
  opened: openedAuthoritySession,
};

/** One site's way to the authority end: a connection whose session is that of a member of staff. */
export class AuthorityConnection extends Connection {
  #usedAt = 0;

  constructor(options: ConnectionOptions) {
    super(options, authoritySession);
  }

  /** When the session was last used, by this machine's clock (epoch milliseconds): its idle time counts from there. */
  get usedAt(): number {
    return this.#usedAt;
  }

  override async send<C extends Call>(call: C, ...input: SendArguments<C>): Promise<CallResponse<C>> {
    const answer = await super.send(call, ...input);
    if (call.audience === 'authority' || call.response === openedAuthoritySession) this.#usedAt = Date.now();
    return answer;
  }
}

/**
 * A connection without the resources of `createAuthorityClient`: the smaller part, for those who send calls of the table
 * themselves.
 */
export const createAuthorityConnection = (options: ConnectionOptions): AuthorityConnection =>
  new AuthorityConnection(options);
