import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { letterFileName, letterKind, writeLetter } from './letter.ts';
import { createPasswordSetting } from './passwords.service.ts';
import { letterLimits } from './recovery.limits.ts';
import { createResets } from './resets.service.ts';
import { createTickets } from './tickets.service.ts';

/** `/v1/recovery`. */
export const recoveryRoutes = (platform: Platform) => {
  const resets = createResets(platform);
  const tickets = createTickets(platform);
  const setting = createPasswordSetting(platform);
  const rateLimits = createRateLimits(platform);
  return {
    requestEmailReset: ({ caller, body, once }) => resets.byEmail(caller, body, once),
    requestMobileReset: ({ caller, body, once }) => resets.byMobile(caller, body, once),
    openRecoveryTicket: ({ caller, body, once }) => tickets.open(caller, body, once),
    reopenRecoveryTicket: ({ caller, body, once }) => tickets.reopen(caller, body, once),
    submitRecoveryTicket: ({ caller, body, once }) => tickets.submit(caller, body, once),
    readRecoveryProgress: ({ caller, body, once }) => tickets.progress(caller, body, once),
    renewRecoveryLink: ({ caller, body, once }) => tickets.renew(caller, body, once),
    fillRecoveryLetter: async ({ caller, body, once }) => {
      await rateLimits.take({ ...letterLimits.perAddress, subject: addressPrefix(caller.address) });
      const base64 = await writeLetter(body);
      return once(async () => ({ value: { fileName: letterFileName, kind: letterKind, base64 } }));
    },
    checkResetLink: ({ caller, body, once }) => setting.check(caller, body, once),
    setPassword: ({ caller, body, once }) => setting.set(caller, body, once),
  } satisfies Partial<Handlers>;
};
