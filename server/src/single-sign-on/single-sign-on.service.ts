import type { CallBody, Calls } from '@zxkt/contract';
import { foldAccount } from '../accounts/fold-account.ts';
import { createAudit } from '../audit/audit.service.ts';
import { authoritySignInLimits as limits } from '../authority-sessions/authority-sessions.limits.ts';
import { createAuthoritySessions } from '../authority-sessions/authority-sessions.service.ts';
import { requireWorkYear } from '../authority-sessions/work-year.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { findStaffByFoldedAccount } from '../staff/staff.repository.ts';
import { spendIdToken } from './single-sign-on.repository.ts';

type HandOver = Calls['signInBySingleSignOn'];

/** Longer than any ID token is taken after it was issued (`node/single-sign-on.ts`). */
const keptMilliseconds = 10 * 60_000;

/**
 * Signing in at the authority end with an ID token of the host's own single sign-on. Whatever is wrong with it, who it
 * names, or that it was used before, gets one answer. What the issuer signed is spent with the session that it opens.
 */
export const createSingleSignOn = (platform: Platform) => {
  const { database, clock, digest, singleSignOn } = platform;
  const rateLimits = createRateLimits(platform);
  const sessions = createAuthoritySessions(platform);
  const audit = createAudit(platform);

  return async (caller: Caller, body: CallBody<HandOver>, once: Once<HandOver>): Promise<Answer<HandOver>> => {
    if (!singleSignOn) throw new CallProblem('resource/not-found');
    const now = clock.now();
    requireWorkYear(body.workYear, now);
    await rateLimits.take(
      { ...limits.perAddress, subject: addressPrefix(caller.address) },
      { ...limits.inTotal, subject: '' },
    );
    const account = await singleSignOn.verify(body.idToken, now);
    const staff = account === undefined ? undefined : await findStaffByFoldedAccount(database.db, foldAccount(account));
    // A signature can be written in more than one way; what it signs cannot.
    const signed = digest(body.idToken.slice(0, body.idToken.lastIndexOf('.')));

    return once(async (trx) => {
      const { requestId } = caller;
      const isGood = account !== undefined && (await spendIdToken(trx, signed, now + keptMilliseconds));
      const subject = staff ? `staff:${staff.id}` : 'staff:unknown';
      const details = { by: 'single-sign-on' };
      if (!staff || !isGood) {
        await audit.append(trx, {
          actor: 'anonymous',
          action: 'authority-sign-in/refused',
          subject,
          requestId,
          details,
        });
        return new CallProblem('sign-in/refused');
      }
      await audit.append(trx, {
        actor: subject,
        action: 'authority-sign-in/handed-over',
        subject,
        requestId,
        details,
      });
      const opened = await sessions.open(trx, { staffId: staff.id, workYear: body.workYear }, caller);
      return {
        value: { ...opened.session, handover: opened.handover },
        session: { open: opened.id },
        sessionOf: 'authority',
      };
    });
  };
};
