import { accountOf } from '../accounts/account-of.ts';
import type { EnterpriseActor } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import { readSessionCookie } from '../http/session-cookie.ts';
import type { Platform } from '../platform/platform.ts';
import { isInForce, secondsLeft, sessionLife } from './session-life.ts';

import { sessionLookUps, touchSession } from './sessions.repository.ts';

/** Finds who is signed in, by cookie or bearer token, under this publishable key; throws `session/missing` otherwise. */
export type Authenticate = (request: Request, key: string) => Promise<EnterpriseActor>;

const bearerOf = (header: string | null): string | undefined =>
  header?.slice(0, 7).toLowerCase() === 'bearer ' ? header.slice(7) : undefined;

/** Stands on the path of every authorised request: one look-up, and once a minute one write. */
export const createAuthenticate = ({
  database,
  digest,
  clock,
}: Pick<Platform, 'database' | 'digest' | 'clock'>): Authenticate => {
  const lookUps = sessionLookUps(database.db);

  return async ({ headers }, key) => {
    const bearer = bearerOf(headers.get('authorization'));
    const id = bearer ?? readSessionCookie('enterprise', headers.get('cookie'));
    if (!id) throw new CallProblem('session/missing');
    const now = clock.now();
    const row = bearer ? await lookUps.byAccessToken(digest(bearer), now) : await lookUps.byDigest(digest(id));
    if (!row || row.key !== key || row.audience !== 'enterprise' || !isInForce(row, now))
      throw new CallProblem('session/missing');
    if (now - row.seen_at >= sessionLife.seenEvery) {
      await touchSession(database.db, row.digest, now, row.seen_at);
      row.seen_at = now;
    }
    return { accountId: row.id, sessionDigest: row.digest, account: accountOf(row), ...secondsLeft(row, now) };
  };
};
