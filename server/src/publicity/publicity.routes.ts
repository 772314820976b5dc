import type { Handlers } from '../http/call-context.ts';
import type { Platform } from '../platform/platform.ts';
import { createPublicity } from './publicity.service.ts';

/** `GET /v1/publicity/qualifications`. */
export const publicityRoutes = (platform: Platform) => {
  const list = createPublicity(platform);
  return {
    listPublications: async ({ query }) => ({ value: await list(query) }),
  } satisfies Partial<Handlers>;
};
