import type { CallBody, Calls } from '@zxkt/contract';
import { foldAccount } from '../accounts/fold-account.ts';
import { createAudit } from '../audit/audit.service.ts';
import { createChallenges } from '../challenges/challenges.service.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { findStaffByFoldedAccount, spendTotpStep } from '../staff/staff.repository.ts';
import { totpPlace } from '../staff/staff.service.ts';
import { matchTotp, newTotpSecret } from '../staff/totp.ts';
import { authoritySignInLimits as limits } from './authority-sessions.limits.ts';
import { createAuthoritySessions } from './authority-sessions.service.ts';
import { requireWorkYear } from './work-year.ts';

type SignIn = Calls['signInAuthority'];

/**
 * Signing in at the authority end: password and second factor together, so that neither can be tried alone. A wrong
 * password, a wrong or used code and an unknown account take the same road and get the same answer.
 */
export const createAuthoritySignIn = (platform: Platform) => {
  const { database, passwords, vault, clock } = platform;
  const rateLimits = createRateLimits(platform);
  const challenges = createChallenges(platform);
  const sessions = createAuthoritySessions(platform);
  const audit = createAudit(platform);
  const noSecret = newTotpSecret();

  return async (caller: Caller, body: CallBody<SignIn>, once: Once<SignIn>): Promise<Answer<SignIn>> => {
    const now = clock.now();
    requireWorkYear(body.workYear, now);
    const folded = foldAccount(body.account);
    await rateLimits.take(
      { ...limits.perAddress, subject: addressPrefix(caller.address) },
      { ...limits.inTotal, subject: '' },
    );
    await challenges.spend(body.challenge, 'authority-sign-in');
    await rateLimits.take({ ...limits.perAccount, subject: folded });

    const staff = await findStaffByFoldedAccount(database.db, folded);
    const decoy = await passwords.decoy();
    const fits = await passwords.verify(staff?.password_hash ?? decoy, body.password);
    const totpSecret = staff ? await vault.open(staff.totp_sealed, totpPlace(staff.id)) : noSecret;
    const step = await matchTotp(totpSecret, body.code, now);

    return once(async (trx) => {
      const { requestId } = caller;
      if (!staff || !fits || step === undefined || !(await spendTotpStep(trx, staff.id, step))) {
        const subject = staff ? `staff:${staff.id}` : 'staff:unknown';
        await audit.append(trx, { actor: 'anonymous', action: 'authority-sign-in/refused', subject, requestId });
        return new CallProblem('sign-in/refused');
      }
      const opened = await sessions.open(trx, { staffId: staff.id, workYear: body.workYear }, caller);
      return {
        value: { ...opened.session, handover: opened.handover },
        session: { open: opened.id },
        sessionOf: 'authority',
      };
    });
  };
};
