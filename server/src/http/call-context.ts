import type {
  Account,
  AuthoritySession,
  Call,
  CallBody,
  CallFilter,
  CallName,
  CallParams,
  CallResponse,
  Calls,
  StaffRole,
} from '@zxkt/contract';
import type { Trx } from '../platform/database/database.ts';
import type { CallProblem } from './problem.ts';

/** Who is on the line, before anyone has signed in. */
export interface Caller {
  readonly requestId: string;
  /** The publishable key of the embedding site. */
  readonly key: string;
  readonly address: string;
  /** The id that the browser's session cookie names, unexamined: signing in ends that session. */
  readonly previousSession?: string | undefined;
  /** The same of the authority end. */
  readonly previousAuthoritySession?: string | undefined;
  /** Whether a cookie like those of sessions came back. */
  readonly probeReturned?: boolean;
}

/** Someone signed in at the enterprise end. */
export interface EnterpriseActor {
  readonly accountId: string;
  readonly sessionDigest: string;
  /** As its holder sees it; found with the session, so that asking who is signed in costs no second look-up. */
  readonly account: Account;
  readonly idleSeconds: number;
  readonly remainingSeconds: number;
}

/** Someone signed in at the authority end. */
export interface AuthorityActor {
  readonly staffId: string;
  /** Where they work; what they see follows from it (`authorities/jurisdiction.ts`). */
  readonly authorityId: string;
  readonly roles: readonly StaffRole[];
  readonly sessionDigest: string;
  readonly session: AuthoritySession;
}

/** What becomes of the session cookie with this answer: set to a new id, or cleared. */
export type SessionChange = { readonly open: string } | 'close';

export interface Answer<C extends Call> {
  readonly value: CallResponse<C>;
  readonly session?: SessionChange;
  /** Whose cookie that is, where it is not the enterprise end's. */
  readonly sessionOf?: 'authority';
  /** Sets a cookie like those of sessions, to see whether it comes back. */
  readonly probe?: true;
  readonly etag?: string;
  /** For what may be kept; anything else is `no-store`. */
  readonly cacheControl?: string;
}

/**
 * Runs a write at most once. The answer that `effect` returns is stored in the transaction of its effect, and a repeat
 * of the request gets that answer. A problem that is *returned* commits and is the stored answer (a wrong code costs a
 * try, once); a problem that is *thrown* rolls everything back and leaves the request free to be tried again.
 */
export type Once<C extends Call> = (effect: (trx: Trx) => Promise<Answer<C> | CallProblem>) => Promise<Answer<C>>;

export interface CallContext<C extends Call> {
  readonly caller: Caller;
  readonly actor: C['audience'] extends 'enterprise'
    ? EnterpriseActor
    : C['audience'] extends 'authority'
      ? AuthorityActor
      : undefined;
  readonly params: CallParams<C>;
  readonly query: CallFilter<C>;
  readonly body: CallBody<C>;
  readonly ifMatch: C['ifMatch'] extends true ? string : undefined;
  readonly once: Once<C>;
}

export type Handler<C extends Call> = (context: CallContext<C>) => Promise<Answer<C>>;

/** One handler for every call of the table: a call that the server lacks does not compile. */
export type Handlers = { readonly [Name in CallName]: Handler<Calls[Name]> };
