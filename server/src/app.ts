import { passwordGuide2019, passwordModern, passwordSettingWith, registrationWith } from '@zxkt/contract';
import { accountRoutes } from './accounts/accounts.routes.ts';
import { applicationRoutes } from './applications/applications.routes.ts';
import { createAuthenticateStaff } from './authority-sessions/authenticate-staff.ts';
import { authoritySessionRoutes } from './authority-sessions/authority-sessions.routes.ts';
import { authorityContactRoutes } from './authority-contacts/authority-contacts.routes.ts';
import { catalogueRoutes } from './catalogues/catalogues.routes.ts';
import { challengeRoutes } from './challenges/challenges.routes.ts';
import { configurationRoutes } from './configuration/configuration.routes.ts';
import { exportFiles, exportRoutes } from './exports/exports.routes.ts';
import type { Handlers } from './http/call-context.ts';
import { callRouter } from './http/call-router.ts';
import { framedApp } from './http/frame.ts';
import { createIdempotency } from './http/idempotency.ts';
import { mailboxPages } from './mailbox/mailbox.routes.ts';
import { openApiPages } from './openapi/openapi.routes.ts';
import { operationsPages } from './operations/operations.routes.ts';
import { phoneVerificationRoutes } from './phone-verifications/phone-verifications.routes.ts';
import type { Platform } from './platform/platform.ts';
import { createPublishableKeys } from './publishable-keys/publishable-keys.service.ts';
import { paperFiles, recoveryDeskRoutes } from './recovery-desk/recovery-desk.routes.ts';
import { recoveryRoutes } from './recovery/recovery.routes.ts';
import { uploadRoutes } from './recovery/uploads.routes.ts';
import { createAuthenticate } from './sessions/authenticate.ts';
import { qualificationRoutes } from './qualifications/qualifications.routes.ts';
import { publicityRoutes } from './publicity/publicity.routes.ts';
import { reviewViewRoutes } from './review-views/review-views.routes.ts';
import { reviewRoutes } from './reviews/reviews.routes.ts';
import { sessionRoutes } from './sessions/sessions.routes.ts';

/**
 * The whole backend as a function of its platform: the same app behind Node's HTTP server and inside a browser page.
 *
 * @example
 * const app = createApp(await createNodePlatform(configuration));
 * const response = await app.request('/v1/configuration', { headers: { 'x-zxkt-key': key, 'x-zxkt-client': 'curl/1' } });
 */
export const createApp = (platform: Platform) => {
  const keys = createPublishableKeys(platform);
  const handlers: Handlers = {
    ...configurationRoutes(platform),
    ...challengeRoutes(platform),
    ...phoneVerificationRoutes(platform),
    ...accountRoutes(platform),
    ...sessionRoutes(platform),
    ...applicationRoutes(platform),
    ...catalogueRoutes(),
    ...qualificationRoutes(platform),
    ...authoritySessionRoutes(platform),
    ...reviewRoutes(platform),
    ...reviewViewRoutes(platform),
    ...exportRoutes(platform),
    ...publicityRoutes(platform),
    ...recoveryRoutes(platform),
    ...recoveryDeskRoutes(platform),
    ...authorityContactRoutes(platform),
  };
  const parts = {
    platform,
    keys,
    idempotency: createIdempotency(platform),
    authenticate: createAuthenticate(platform),
    authenticateStaff: createAuthenticateStaff(platform),
  };
  // The password policy is the operator's choice; every other rule of the table stands as it is.
  const password = platform.settings.passwordPolicy === 'modern' ? passwordModern : passwordGuide2019;
  const requestSchemas = {
    registerAccount: registrationWith(password),
    setPassword: passwordSettingWith(password),
  };

  const app = framedApp(platform, keys);
  app.route('/', operationsPages(platform));
  app.route('/', openApiPages());
  app.route('/', exportFiles(platform));
  app.route('/', paperFiles(platform));
  app.route('/', uploadRoutes(platform, keys));
  if (platform.settings.mailbox && !platform.settings.production) app.route('/', mailboxPages(platform));
  app.route('/', callRouter(handlers, parts, requestSchemas));
  return app;
};
