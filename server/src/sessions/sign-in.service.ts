import type { Calls, CallBody } from '@zxkt/contract';
import { findByFoldedAccount } from '../accounts/accounts.repository.ts';
import { foldAccount } from '../accounts/fold-account.ts';
import { createAudit } from '../audit/audit.service.ts';
import { createChallenges } from '../challenges/challenges.service.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { signInLimits } from './sessions.limits.ts';
import { createSessions } from './sessions.service.ts';

type SignIn = Calls['signIn'];

/**
 * Signing in. An account that does not exist takes the same road as a wrong password, step for step: the same limits,
 * the same work on a decoy, the same writes, the same answer.
 */
export const createSignIn = (platform: Platform) => {
  const { database, passwords } = platform;
  const rateLimits = createRateLimits(platform);
  const challenges = createChallenges(platform);
  const sessions = createSessions(platform);
  const audit = createAudit(platform);

  return async (caller: Caller, body: CallBody<SignIn>, once: Once<SignIn>): Promise<Answer<SignIn>> => {
    const folded = foldAccount(body.account);
    await rateLimits.take(
      { ...signInLimits.perAddress, subject: addressPrefix(caller.address) },
      { ...signInLimits.inTotal, subject: '' },
    );
    await challenges.spend(body.challenge, 'sign-in');
    await rateLimits.take({ ...signInLimits.perAccount, subject: folded });

    const account = await findByFoldedAccount(database.db, folded);
    const decoy = await passwords.decoy();
    const fits = await passwords.verify(account?.password_hash ?? decoy, body.password);

    return once(async (trx) => {
      const { requestId } = caller;
      if (!account || !fits) {
        const subject = account ? `account:${account.id}` : 'account:unknown';
        await audit.append(trx, { actor: 'anonymous', action: 'sign-in/refused', subject, requestId });
        return new CallProblem('sign-in/refused');
      }
      const { id, session, handover } = await sessions.open(trx, account.id, caller);
      return { value: { ...session, handover }, session: { open: id } };
    });
  };
};
