import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createAccounts } from './accounts.service.ts';

/** `/v1/accounts`. */
export const accountRoutes = (platform: Platform) => {
  const accounts = createAccounts(platform);
  return {
    checkAccountAvailability: async ({ caller, body, once }) => {
      const available = await accounts.isAvailable(caller, body);
      return once(async () => ({ value: { available } }));
    },
    registerAccount: ({ caller, body, once }) => accounts.register(caller, body, once),
  } satisfies Partial<Handlers>;
};
