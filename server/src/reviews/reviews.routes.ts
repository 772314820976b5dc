import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createQueue } from './queue.service.ts';

/** `/v1/review/cases` and what lies beside it. */
export const reviewRoutes = (platform: Platform) => {
  const queue = createQueue(platform);
  return {
    listCases: async ({ actor, query }) => ({ value: await queue.list(actor, query) }),
    countCases: async ({ actor, query }) => ({ value: await queue.count(actor, query) }),
  } satisfies Partial<Handlers>;
};
