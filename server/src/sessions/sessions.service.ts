import type { Session } from '@zxkt/contract';
import { accountOf } from '../accounts/account-of.ts';
import { createAudit, type AuditEntry } from '../audit/audit.service.ts';
import type { Caller } from '../http/call-context.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { secret } from '../platform/random.ts';
import { secondsLeft, sessionLife } from './session-life.ts';
import { endSession, insertSession, insertTokens, readSessionRow } from './sessions.repository.ts';

/** A session just made. `id` goes into the cookie and nowhere else; of `id` and `handover` digests are kept. */
export interface NewSession {
  readonly id: string;
  readonly session: Session;
  readonly handover: string;
}

/** Opening and ending the sessions of the enterprise end, in the transaction of whatever is the reason. */
export const createSessions = (platform: Platform) => {
  const { clock, digest } = platform;
  const audit = createAudit(platform);

  return {
    /**
     * A new session under a new id, whatever the browser had before; that one ends. Appends to the trail, first the
     * `cause` if there is one: call it last in a transaction.
     */
    open: async (
      trx: Trx,
      accountId: string,
      { key, requestId, previousSession }: Pick<Caller, 'key' | 'requestId' | 'previousSession'>,
      cause?: AuditEntry,
    ): Promise<NewSession> => {
      const now = clock.now();
      const id = secret();
      const handover = secret();
      if (previousSession) await endSession(trx, digest(previousSession), key, now);
      await insertSession(trx, {
        digest: digest(id),
        audience: 'enterprise',
        account_id: accountId,
        key,
        created_at: now,
        seen_at: now,
        ends_at: now + sessionLife.absolute,
        ended_at: null,
      });
      await insertTokens(trx, [
        {
          digest: digest(handover),
          kind: 'handover',
          session_digest: digest(id),
          expires_at: now + sessionLife.handover,
          spent_at: null,
        },
      ]);
      const row = await readSessionRow(trx, digest(id));
      const subject = `account:${accountId}`;
      if (cause) await audit.append(trx, cause);
      await audit.append(trx, { actor: subject, action: 'session/opened', subject, requestId, details: { key } });
      return { id, session: { account: accountOf(row), ...secondsLeft(row, now) }, handover };
    },

    /** Ends a session by its digest, with every token that stands for it. */
    end: async (
      trx: Trx,
      sessionDigest: string,
      { key, requestId }: Pick<Caller, 'key' | 'requestId'>,
      reason: 'signed-out' | 'token-reused',
    ): Promise<void> => {
      const ended = await endSession(trx, sessionDigest, key, clock.now());
      if (!ended) return;
      const subject = `account:${ended.account_id}`;
      const actor = reason === 'signed-out' ? subject : 'anonymous';
      await audit.append(trx, { actor, action: 'session/ended', subject, requestId, details: { reason } });
    },
  };
};

export type Sessions = ReturnType<typeof createSessions>;
