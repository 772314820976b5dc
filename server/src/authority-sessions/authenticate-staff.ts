import type { Sent } from '../http/app-env.ts';
import type { AuthorityActor } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import { readSessionCookie } from '../http/session-cookie.ts';
import type { Platform } from '../platform/platform.ts';
import { bearerOf } from '../sessions/bearer.ts';
import { isInForce } from '../sessions/session-life.ts';
import { authoritySessionLife as life } from './authority-session-life.ts';
import { findStaffSession, findStaffSessionByToken, touchStaffSession } from './authority-sessions.repository.ts';
import { authoritySessionOf } from './authority-sessions.service.ts';

/** Finds which member of staff is signed in, by cookie or bearer token, under this key; throws `session/missing` otherwise. */
export type AuthenticateStaff = (sent: Sent, key: string) => Promise<AuthorityActor>;

/** Whoever left, or moved to another authority, is found as they stand now. */
export const createAuthenticateStaff = ({
  database: { db },
  digest,
  clock,
}: Pick<Platform, 'database' | 'digest' | 'clock'>): AuthenticateStaff => {
  const findByBearer = async (token: string, now: number) => {
    const row = await findStaffSessionByToken(db, digest(token));
    return row && now < row.expires_at ? row : undefined;
  };

  return async ({ headers }, key) => {
    const bearer = bearerOf(headers.get('authorization'));
    const id = bearer ?? readSessionCookie('authority', headers.get('cookie'));
    if (!id) throw new CallProblem('session/missing');
    const now = clock.now();
    const row = await (bearer ? findByBearer(bearer, now) : findStaffSession(db, digest(id)));
    if (!row || row.key !== key || row.closed_at !== null || !isInForce(row, now, life.idle))
      throw new CallProblem('session/missing');
    const isDue = now - row.seen_at >= life.seenEvery;
    if (isDue) await touchStaffSession(db, row.digest, now, row.seen_at);
    const session = authoritySessionOf({ ...row, seen_at: isDue ? now : row.seen_at }, now);
    return {
      staffId: row.staff_id,
      authorityId: row.authority_id,
      roles: session.staff.roles,
      sessionDigest: row.digest,
      session,
    };
  };
};
