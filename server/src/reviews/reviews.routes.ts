import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createActs } from './acts.service.ts';
import { createCases } from './cases.service.ts';
import { createQueue } from './queue.service.ts';

/** `/v1/review/cases` and what lies beside it. */
export const reviewRoutes = (platform: Platform) => {
  const queue = createQueue(platform);
  const cases = createCases(platform);
  const acts = createActs(platform);
  return {
    listCases: async ({ actor, query }) => ({ value: await queue.list(actor, query) }),
    countCases: async ({ actor, query }) => ({ value: await queue.count(actor, query) }),
    markCases: async ({ actor, query }) => ({ value: await queue.marks(actor, query) }),
    readCase: async ({ actor, params }) => {
      const value = await cases.read(actor, params.id);
      return { value, etag: value.etag };
    },
    readCaseVersion: async ({ actor, params }) => ({ value: await cases.version(actor, params.id, params.version) }),
    readCaseDifferences: async ({ actor, params, query }) => ({
      value: await cases.differences(actor, params.id, query),
    }),
    discloseCase: ({ caller, actor, params, body, once }) => cases.disclose(caller, actor, params.id, body, once),
    takeCase: ({ caller, actor, params, once }) => acts.take(caller, actor, params.id, once),
    releaseCase: ({ caller, actor, params, once }) => acts.release(caller, actor, params.id, once),
    decideCase: ({ caller, actor, params, body, ifMatch, once }) =>
      acts.decide(caller, actor, { id: params.id, ifMatch }, body, once),
    decideCases: ({ caller, actor, body, once }) => acts.decideMany(caller, actor, body, once),
    listColleagues: async ({ actor }) => ({ value: { items: await acts.colleagues(actor) } }),
    assignCases: ({ caller, actor, body, once }) => acts.assign(caller, actor, body, once),
  } satisfies Partial<Handlers>;
};
