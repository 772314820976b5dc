import {
  exchangeAuthorityHandover,
  readAuthoritySession,
  refreshAuthorityTokens,
  signOutAuthority,
} from '@zxkt/contract/calls/authority-sessions';
import { openedAuthoritySession } from '@zxkt/contract/resources/authority';
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
  constructor(options: ConnectionOptions) {
    super(options, authoritySession);
  }
}

/**
 * A connection without the resources of `createAuthorityClient`: the smaller part, for those who send calls of the table
 * themselves.
 */
export const createAuthorityConnection = (options: ConnectionOptions): AuthorityConnection =>
  new AuthorityConnection(options);
