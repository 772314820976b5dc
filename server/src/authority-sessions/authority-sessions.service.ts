import type { AuthoritySession, Tokens } from '@zxkt/contract';
import { createAudit } from '../audit/audit.service.ts';
import type { Caller } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { secret } from '../platform/random.ts';
import { insertTokens, spendToken } from '../sessions/sessions.repository.ts';
import { isInForce, secondsLeft } from '../sessions/session-life.ts';
import { staffOf } from '../staff/staff.repository.ts';
import { authoritySessionLife as life } from './authority-session-life.ts';
import {
  endStaffSession,
  findStaffSession,
  findStaffToken,
  insertStaffSession,
  type StaffSessionRow,
  type StaffTokenRow,
} from './authority-sessions.repository.ts';

/** A session just made. `id` goes into the cookie and nowhere else; of `id` and `handover` digests are kept. */
export interface NewAuthoritySession {
  readonly id: string;
  readonly session: AuthoritySession;
  readonly handover: string;
}

export const authoritySessionOf = (row: StaffSessionRow, now: number): AuthoritySession => ({
  staff: staffOf(row),
  workYear: row.work_year,
  ...secondsLeft(row, now, life.idle),
});

/** Opening, renewing and ending the sessions of the authority end, in the transaction of whatever is the reason. */
export const createAuthoritySessions = (platform: Platform) => {
  const { clock, digest } = platform;
  const audit = createAudit(platform);
  const missing = () => new CallProblem('session/missing');

  const isUsable = (token: StaffTokenRow | undefined, key: string): token is StaffTokenRow =>
    token !== undefined && token.key === key && isInForce(token, clock.now(), life.idle);

  const issue = async (trx: Trx, { session_digest, ends_at }: StaffTokenRow): Promise<Tokens> => {
    const now = clock.now();
    const expires = Math.min(now + life.accessToken, ends_at);
    const accessToken = secret();
    const refreshToken = secret();
    const common = { session_digest, spent_at: null };
    await insertTokens(trx, [
      { ...common, digest: digest(accessToken), kind: 'access', expires_at: expires },
      { ...common, digest: digest(refreshToken), kind: 'refresh', expires_at: ends_at },
    ]);
    return { accessToken, refreshToken, expiresInSeconds: Math.floor((expires - now) / 1000) };
  };

  const end = async (
    trx: Trx,
    sessionDigest: string,
    { key, requestId }: Pick<Caller, 'key' | 'requestId'>,
    reason: 'signed-out' | 'token-reused',
  ): Promise<void> => {
    const ended = await endStaffSession(trx, sessionDigest, key, clock.now());
    if (!ended) return;
    const subject = `staff:${ended.staff_id}`;
    const actor = reason === 'signed-out' ? subject : 'anonymous';
    await audit.append(trx, { actor, action: 'authority-session/ended', subject, requestId, details: { reason } });
  };

  return {
    /** A new session under a new id, whatever the browser had before; that one ends. Appends to the trail: call it last. */
    open: async (
      trx: Trx,
      { staffId, workYear }: { staffId: string; workYear: number },
      { key, requestId, previousAuthoritySession }: Caller,
    ): Promise<NewAuthoritySession> => {
      const now = clock.now();
      const id = secret();
      const handover = secret();
      if (previousAuthoritySession) await endStaffSession(trx, digest(previousAuthoritySession), key, now);
      await insertStaffSession(trx, {
        digest: digest(id),
        staff_id: staffId,
        key,
        work_year: workYear,
        created_at: now,
        seen_at: now,
        ends_at: now + life.absolute,
        ended_at: null,
      });
      await insertTokens(trx, [
        {
          digest: digest(handover),
          kind: 'handover',
          session_digest: digest(id),
          expires_at: now + life.handover,
          spent_at: null,
        },
      ]);
      const row = await findStaffSession(trx, digest(id));
      if (!row) throw missing();
      const subject = `staff:${staffId}`;
      await audit.append(trx, {
        actor: subject,
        action: 'authority-session/opened',
        subject,
        requestId,
        details: { key, workYear },
      });
      return { id, session: authoritySessionOf(row, now), handover };
    },
    end,

    /** Good once, within a minute of signing in. */
    exchange: async (trx: Trx, caller: Caller, handover: string): Promise<Tokens | CallProblem> => {
      const token = await findStaffToken(trx, digest(handover), 'handover');
      if (!isUsable(token, caller.key) || token.expires_at <= clock.now()) return missing();
      return (await spendToken(trx, token.digest, clock.now())) ? issue(trx, token) : missing();
    },

    /** A refresh token that comes a second time is in two hands: the session ends. */
    refresh: async (trx: Trx, caller: Caller, refreshToken: string): Promise<Tokens | CallProblem> => {
      const token = await findStaffToken(trx, digest(refreshToken), 'refresh');
      if (!isUsable(token, caller.key)) return missing();
      if (await spendToken(trx, token.digest, clock.now())) return issue(trx, token);
      await end(trx, token.session_digest, caller, 'token-reused');
      return missing();
    },
  };
};
