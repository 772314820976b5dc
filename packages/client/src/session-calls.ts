import type { Call } from '@zxkt/contract/calls/call';
import { exchangeHandover, readSession, refreshTokens, signOut } from '@zxkt/contract/calls/sessions';
import { openedSession } from '@zxkt/contract/resources/session';

/** The calls by which the sessions of one end live. Each end has its own, and neither accepts the other's. */
export interface SessionCalls {
  readonly read: Call;
  readonly signOut: Call;
  readonly exchange: Call;
  readonly refresh: Call;
  /** What a call answers with that opened a session. */
  readonly opened: Call['response'];
}

export const enterpriseSession: SessionCalls = {
  read: readSession,
  signOut,
  exchange: exchangeHandover,
  refresh: refreshTokens,
  opened: openedSession,
};
