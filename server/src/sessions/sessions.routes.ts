import type { Handlers } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { tokenLimits } from './sessions.limits.ts';
import { createSessions } from './sessions.service.ts';
import { createSignIn } from './sign-in.service.ts';
import { createTokens } from './tokens.service.ts';

/** `/v1/sessions`, `/v1/session` and `/v1/session/tokens`. */
export const sessionRoutes = (platform: Platform) => {
  const sessions = createSessions(platform);
  const signIn = createSignIn(platform);
  const tokens = createTokens(platform);
  const rateLimits = createRateLimits(platform);
  const takeTokenLimit = (address: string) =>
    rateLimits.take({ ...tokenLimits.perAddress, subject: addressPrefix(address) });

  return {
    signIn: ({ caller, body, once }) => signIn(caller, body, once),

    readSession: async ({ actor: { account, idleSeconds, remainingSeconds } }) => ({
      value: { account, idleSeconds, remainingSeconds },
    }),

    signOut: async ({ caller, actor }) => {
      await platform.database.db
        .transaction()
        .execute((trx) => sessions.end(trx, actor.sessionDigest, caller, 'signed-out'));
      return { value: undefined, session: 'close' };
    },

    exchangeHandover: async ({ caller, body, once }) => {
      await takeTokenLimit(caller.address);
      return once(async (trx) => {
        const outcome = await tokens.exchange(trx, caller, body.handover);
        return outcome instanceof CallProblem ? outcome : { value: outcome };
      });
    },

    refreshTokens: async ({ caller, body, once }) => {
      await takeTokenLimit(caller.address);
      return once(async (trx) => {
        const outcome = await tokens.refresh(trx, caller, body.refreshToken);
        return outcome instanceof CallProblem ? outcome : { value: outcome };
      });
    },
  } satisfies Partial<Handlers>;
};
