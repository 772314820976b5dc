import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createApplicationList } from './applications.service.ts';
import { createMyApplications } from './my-applications.service.ts';

/** `/v1/applications` and `/v1/my-applications`. */
export const applicationRoutes = (platform: Platform) => {
  const listApplications = createApplicationList(platform);
  const mine = createMyApplications(platform);
  return {
    listApplications: async ({ actor, query }) => ({ value: await listApplications(actor.accountId, query) }),
    addApplication: ({ caller, actor, body, once }) => mine.add(caller, actor, body, once),
    bindApplication: ({ caller, actor, body, once }) => mine.bind(caller, actor, body, once),
    listMyApplications: async ({ actor, query }) => ({
      value: { items: await mine.list(actor.accountId, query.search) },
    }),
  } satisfies Partial<Handlers>;
};
