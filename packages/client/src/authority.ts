import { AuthorityConnection } from './authority-connection.ts';
import type { ConnectionOptions } from './connection.ts';
import { AuthoritySessions } from './resources/authority-sessions.ts';
import { Cases } from './resources/cases.ts';
import { Challenges } from './resources/challenges.ts';
import { Exports } from './resources/exports.ts';
import { RecoveryTickets } from './resources/recovery-tickets.ts';
import { ReviewViews } from './resources/review-views.ts';

export { AuthorityConnection, AuthoritySessions, Cases, Exports, RecoveryTickets, ReviewViews };

/** An authority's connection with a resource for each of its nouns. */
export class AuthorityClient extends AuthorityConnection {
  readonly cases = new Cases(this);
  readonly challenges = new Challenges(this);
  readonly exports = new Exports(this);
  readonly recoveryTickets = new RecoveryTickets(this);
  readonly sessions = new AuthoritySessions(this);
  readonly views = new ReviewViews(this);
}

/**
 * The SDK of the authority end (管理端). Apart from the rest, so that pages for enterprises never load it.
 *
 * ```ts
 * import { createAuthorityClient } from '@zxkt/client/authority';
 *
 * const client = createAuthorityClient({ api: 'https://api.example', key: 'pk_province' });
 * const { items } = await client.cases.list({ status: 'submitted', sort: 'oldest' });
 * ```
 */
export const createAuthorityClient = (options: ConnectionOptions): AuthorityClient => new AuthorityClient(options);
