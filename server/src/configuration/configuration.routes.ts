import { contractVersion } from '@zxkt/contract';
import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';

/** `GET /v1/configuration`. */
export const configurationRoutes = ({ settings }: Platform) =>
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
  }) satisfies Partial<Handlers>;
