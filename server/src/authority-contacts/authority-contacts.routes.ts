import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createAuthorityContacts } from './authority-contacts.service.ts';

/** `GET /v1/authority-contacts`. */
export const authorityContactRoutes = (platform: Platform) => {
  const contacts = createAuthorityContacts(platform);
  return {
    listAuthorityContacts: async ({ query }) => ({ value: { items: await contacts.list(query) } }),
  } satisfies Partial<Handlers>;
};
