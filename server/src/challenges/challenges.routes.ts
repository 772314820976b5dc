import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { challengeLimits } from './challenges.limits.ts';
import { createChallenges } from './challenges.service.ts';

/** `POST /v1/challenges`. */
export const challengeRoutes = (platform: Platform) => {
  const challenges = createChallenges(platform);
  const rateLimits = createRateLimits(platform);
  return {
    createChallenge: async ({ caller, body, once }) => {
      await rateLimits.take(
        { ...challengeLimits.perAddress, subject: addressPrefix(caller.address) },
        { ...challengeLimits.inTotal, subject: '' },
      );
      const posed = await challenges.pose(body.action, body.accessible ?? false);
      return once(async (trx) => {
        await challenges.keep(trx, posed);
        return { value: posed.challenge };
      });
    },
  } satisfies Partial<Handlers>;
};
