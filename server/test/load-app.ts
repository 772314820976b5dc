import type { Hono } from 'hono';
import type { AppEnv } from '../src/http/app-env.ts';
import type { Handlers } from '../src/http/call-context.ts';
import { callRouter } from '../src/http/call-router.ts';
import { framedApp } from '../src/http/frame.ts';
import { createIdempotency } from '../src/http/idempotency.ts';
import type { Platform } from '../src/platform/platform.ts';
import { createPublishableKeys } from '../src/publishable-keys/publishable-keys.service.ts';

export type App = Hono<AppEnv>;

const optional = async <T>(load: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await load();
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

const features: readonly [path: string, name: string][] = [
  ['../src/configuration/configuration.routes.ts', 'configurationRoutes'],
  ['../src/challenges/challenges.routes.ts', 'challengeRoutes'],
  ['../src/phone-verifications/phone-verifications.routes.ts', 'phoneVerificationRoutes'],
  ['../src/accounts/accounts.routes.ts', 'accountRoutes'],
  ['../src/sessions/sessions.routes.ts', 'sessionRoutes'],
  ['../src/applications/applications.routes.ts', 'applicationRoutes'],
];

/** While features are still missing, an app of those that are there. */
const partialApp = async (platform: Platform): Promise<App> => {
  let handlers = {} as Handlers;
  for (const [path, name] of features) {
    const routes = await optional(() => import(path) as Promise<Record<string, (platform: Platform) => object>>);
    handlers = { ...handlers, ...routes?.[name]?.(platform) };
  }
  const keys = createPublishableKeys(platform);
  const path = '../src/sessions/authenticate.ts';
  const sessions = await optional(() => import(path) as Promise<Record<string, unknown>>);
  const createAuthenticate = sessions?.['createAuthenticate'];
  const authenticate =
    typeof createAuthenticate === 'function'
      ? (createAuthenticate as (platform: Platform) => never)(platform)
      : () => Promise.reject(new Error('sessions are not here yet'));
  const app = framedApp(platform, keys);
  app.route('/', callRouter(handlers, { platform, keys, idempotency: createIdempotency(platform), authenticate }, {}));
  return app;
};

export const loadApp = async (platform: Platform): Promise<{ app: App; deliver: () => Promise<void> }> => {
  const path = '../src/app.ts';
  const whole = await optional(() => import(path) as Promise<{ createApp: (platform: Platform) => App }>);
  const workerPath = '../src/outbox/outbox.worker.ts';
  const outbox = await optional(
    () => import(workerPath) as Promise<{ createOutboxWorker: (platform: Platform) => { tick(): Promise<number> } }>,
  );
  const worker = outbox?.createOutboxWorker(platform);
  return {
    app: whole ? whole.createApp(platform) : await partialApp(platform),
    deliver: async () => {
      while (worker && (await worker.tick()) > 0) continue;
    },
  };
};
