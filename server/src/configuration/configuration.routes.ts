import { contractVersion } from '@zxkt/contract';
import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';

/** `GET /v1/configuration`, and `GET /v1/connection` for finding faults. */
export const configurationRoutes = ({ settings, clock }: Platform) =>
  ({
    readConfiguration: async () => ({
      value: {
        contractVersion,
        challengeKind: settings.challengeKind,
        passwordPolicy: settings.passwordPolicy,
        consentVersion: settings.consentVersion,
        consentUrl: settings.consentUrl,
        hotlines: [...settings.hotlines],
      },
    }),
    readConnection: async ({ caller }) => ({
      value: { contractVersion, now: clock.now(), cookieReturned: caller.probeReturned ?? false },
      probe: true,
    }),
  }) satisfies Partial<Handlers>;
