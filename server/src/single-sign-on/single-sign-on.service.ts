import type { CallBody, Calls } from '@zxkt/contract';
import { foldAccount } from '../accounts/fold-account.ts';
import { createAudit } from '../audit/audit.service.ts';
import { authoritySignInLimits as limits } from '../authority-sessions/authority-sessions.limits.ts';
import { createAuthoritySessions } from '../authority-sessions/authority-sessions.service.ts';
import { requireWorkYear } from '../authority-sessions/work-year.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { secret } from '../platform/random.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { tokenLimits } from '../sessions/sessions.limits.ts';
import { findStaffByFoldedAccount } from '../staff/staff.repository.ts';
import { spendIdToken } from './single-sign-on.repository.ts';

type HandOver = Calls['signInBySingleSignOn'];
type Begin = Calls['beginSingleSignOn'];

/** As long as someone may take to sign in at the host. */
const nonceSeconds = 600;

/**
 * Signing in at the authority end with an ID token of the host's own single sign-on. Whatever is wrong with it, who it
 * names, or that it was used before, gets one answer. A token must carry a nonce that was made here for the same site: one
 * that was caught elsewhere, or asked for by another page, opens nothing. The nonce is spent with the session that it opens.
 */
export const createSingleSignOn = (platform: Platform) => {
  const { database, clock, digest, singleSignOn, vault } = platform;
  const rateLimits = createRateLimits(platform);
  const sessions = createAuthoritySessions(platform);
  const audit = createAudit(platform);

  const sign = (payload: string, { key }: Caller) => vault.blindIndex(`${payload}\n${key}`, 'single-sign-on/nonce');

  /** Whether a nonce was made here for the site that calls, and when it ends. */
  const endOf = async (nonce: string, caller: Caller): Promise<number> => {
    const [word = '', end = '', signature = ''] = nonce.split('.');
    // Digests are compared: how long that takes tells nothing of the signature that it should have been.
    return digest(signature) === digest(await sign(`${word}.${end}`, caller)) ? Number.parseInt(end, 36) : 0;
  };

  const begin = async (caller: Caller, once: Once<Begin>): Promise<Answer<Begin>> => {
    if (!singleSignOn) throw new CallProblem('resource/not-found');
    await rateLimits.take({ ...tokenLimits.perAddress, subject: addressPrefix(caller.address) });
    const payload = `${secret()}.${(clock.now() + nonceSeconds * 1000).toString(36)}`;
    const nonce = `${payload}.${await sign(payload, caller)}`;
    return once(async () => ({ value: { nonce, expiresInSeconds: nonceSeconds } }));
  };

  const handOver = async (
    caller: Caller,
    body: CallBody<HandOver>,
    once: Once<HandOver>,
  ): Promise<Answer<HandOver>> => {
    if (!singleSignOn) throw new CallProblem('resource/not-found');
    const now = clock.now();
    requireWorkYear(body.workYear, now);
    await rateLimits.take(
      { ...limits.perAddress, subject: addressPrefix(caller.address) },
      { ...limits.inTotal, subject: '' },
    );
    const token = await singleSignOn.verify(body.idToken, now);
    const end = token ? await endOf(token.nonce, caller) : 0;
    const staff = token && (await findStaffByFoldedAccount(database.db, foldAccount(token.account)));

    return once(async (trx) => {
      const { requestId } = caller;
      const isGood = token !== undefined && end > now && (await spendIdToken(trx, digest(token.nonce), end));
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

  return { begin, handOver };
};
