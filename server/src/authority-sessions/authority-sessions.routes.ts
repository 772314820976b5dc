import type { Handlers } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { createSingleSignOn } from '../single-sign-on/single-sign-on.service.ts';
import { tokenLimits } from '../sessions/sessions.limits.ts';
import { createAuthoritySessions } from './authority-sessions.service.ts';
import { createAuthoritySignIn } from './authority-sign-in.service.ts';

/** `/v1/authority/sessions`, `/v1/authority/session` and `/v1/authority/session/tokens`. */
export const authoritySessionRoutes = (platform: Platform) => {
  const sessions = createAuthoritySessions(platform);
  const signIn = createAuthoritySignIn(platform);
  const singleSignOn = createSingleSignOn(platform);
  const rateLimits = createRateLimits(platform);
  const takeTokenLimit = (address: string) =>
    rateLimits.take({ ...tokenLimits.perAddress, subject: addressPrefix(address) });

  return {
    signInAuthority: ({ caller, body, once }) => signIn(caller, body, once),

    beginSingleSignOn: ({ caller, once }) => singleSignOn.begin(caller, once),

    signInBySingleSignOn: ({ caller, body, once }) => singleSignOn.handOver(caller, body, once),

    readAuthoritySession: async ({ actor }) => ({ value: actor.session }),

    signOutAuthority: async ({ caller, actor }) => {
      await platform.database.db
        .transaction()
        .execute((trx) => sessions.end(trx, actor.sessionDigest, caller, 'signed-out'));
      return { value: undefined, session: 'close', sessionOf: 'authority' };
    },

    exchangeAuthorityHandover: async ({ caller, body, once }) => {
      await takeTokenLimit(caller.address);
      return once(async (trx) => {
        const outcome = await sessions.exchange(trx, caller, body.handover);
        return outcome instanceof CallProblem ? outcome : { value: outcome };
      });
    },

    refreshAuthorityTokens: async ({ caller, body, once }) => {
      await takeTokenLimit(caller.address);
      return once(async (trx) => {
        const outcome = await sessions.refresh(trx, caller, body.refreshToken);
        return outcome instanceof CallProblem ? outcome : { value: outcome };
      });
    },
  } satisfies Partial<Handlers>;
};
