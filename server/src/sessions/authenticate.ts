import { accountOf } from '../accounts/account-of.ts';
import type { Sent } from '../http/app-env.ts';
import type { EnterpriseActor } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import { readSessionCookie } from '../http/session-cookie.ts';
import type { Platform } from '../platform/platform.ts';
import { batched } from './batched.ts';
import { bearerOf } from './bearer.ts';
import { isInForce, secondsLeft, sessionLife } from './session-life.ts';
import { mostKeys, sessionLookUps, touchSession } from './sessions.repository.ts';

/** Finds who is signed in, by cookie or bearer token, under this publishable key; throws `session/missing` otherwise. */
export type Authenticate = (sent: Sent, key: string) => Promise<EnterpriseActor>;

/** Stands on the path of every authorised request: a share in one look-up, and once a minute one write. */
export const createAuthenticate = ({
  database,
  digest,
  clock,
}: Pick<Platform, 'database' | 'digest' | 'clock'>): Authenticate => {
  const { byDigests, byAccessTokens } = sessionLookUps(database.db);
  const findByDigest = batched(byDigests, mostKeys);
  const findByAccessToken = batched(byAccessTokens, mostKeys);
  const findByBearer = async (token: string, now: number) => {
    const row = await findByAccessToken(digest(token));
    return row && now < row.expires_at ? row : undefined;
  };

  return async ({ headers }, key) => {
    const bearer = bearerOf(headers.get('authorization'));
    const id = bearer ?? readSessionCookie('enterprise', headers.get('cookie'));
    if (!id) throw new CallProblem('session/missing');
    const now = clock.now();
    const row = await (bearer ? findByBearer(bearer, now) : findByDigest(digest(id)));
    if (!row || row.key !== key || row.audience !== 'enterprise' || !isInForce(row, now))
      throw new CallProblem('session/missing');
    const isDue = now - row.seen_at >= sessionLife.seenEvery;
    if (isDue) await touchSession(database.db, row.digest, now, row.seen_at);
    const seen_at = isDue ? now : row.seen_at;
    return {
      accountId: row.id,
      sessionDigest: row.digest,
      account: accountOf(row),
      ...secondsLeft({ seen_at, ends_at: row.ends_at }, now),
    };
  };
};
