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
  /** Digests are made with the look-up, one after another: amid all else that a request needs, one takes thrice as long. */
  const bySecrets =
    <Row>(byDigests: (digests: readonly string[]) => Promise<ReadonlyMap<string, Row>>) =>
    async (secrets: readonly string[]) => {
      const digests = secrets.map(digest);
      const rows = await byDigests(digests);
      return new Map(secrets.map((secret, index) => [secret, rows.get(digests[index] ?? '')]));
    };
  const { byDigests, byAccessTokens } = sessionLookUps(database.db);
  const findById = batched(bySecrets(byDigests), mostKeys);
  const findByAccessToken = batched(bySecrets(byAccessTokens), mostKeys);
  const findByBearer = async (token: string, now: number) => {
    const row = await findByAccessToken(token);
    return row && now < row.expires_at ? row : undefined;
  };

  return async ({ headers }, key) => {
    const bearer = bearerOf(headers.get('authorization'));
    const id = bearer ?? readSessionCookie('enterprise', headers.get('cookie'));
    if (!id) throw new CallProblem('session/missing');
    const now = clock.now();
    const row = await (bearer ? findByBearer(bearer, now) : findById(id));
    if (!row || row.key !== key || row.audience !== 'enterprise' || !isInForce(row, now))
      throw new CallProblem('session/missing');
    const isDue = now - row.seen_at >= sessionLife.seenEvery;
    if (isDue) await touchSession(database.db, row.digest, now, row.seen_at);
    const seen_at = isDue ? now : row.seen_at;
    const { idleSeconds, remainingSeconds } = secondsLeft({ seen_at, ends_at: row.ends_at }, now);
    return {
      accountId: row.id,
      sessionDigest: row.digest,
      account: accountOf(row),
      idleSeconds,
      remainingSeconds,
    };
  };
};
