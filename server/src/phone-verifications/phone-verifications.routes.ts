import { createChallenges } from '../challenges/challenges.service.ts';
import type { Handlers } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { checkLimits, sendLimits } from './phone-verifications.limits.ts';
import { createPhoneVerifications } from './phone-verifications.service.ts';

/** `POST /v1/phone-verifications` and `POST /v1/phone-verifications/:id/check`. */
export const phoneVerificationRoutes = (platform: Platform) => {
  const challenges = createChallenges(platform);
  const rateLimits = createRateLimits(platform);
  const verifications = createPhoneVerifications(platform);
  return {
    sendPhoneCode: async ({ caller, body: { mobile, purpose, challenge }, once }) => {
      // The challenge first: without one, nobody could use up a number's limits for its holder.
      await challenges.spend(challenge, 'phone-verification');
      const subject = await verifications.indexOf(mobile);
      const ofNumber = [
        { ...sendLimits.interval, subject },
        { ...sendLimits.perNumber, subject },
      ];
      await rateLimits.take(
        ...ofNumber,
        { ...sendLimits.perAddress, subject: addressPrefix(caller.address) },
        { ...sendLimits.inTotal, subject: '' },
      );
      const resendInSeconds = await rateLimits.secondsUntilFree(...ofNumber);
      return once(async (trx) => ({ value: { ...(await verifications.send(trx, mobile, purpose)), resendInSeconds } }));
    },
    checkPhoneCode: async ({ caller, params, body: { code }, once }) => {
      await rateLimits.take({ ...checkLimits.perAddress, subject: addressPrefix(caller.address) });
      return once(async (trx) => {
        const outcome = await verifications.check(trx, params.id, code);
        return outcome instanceof CallProblem ? outcome : { value: outcome };
      });
    },
  } satisfies Partial<Handlers>;
};
