import type { Handlers } from '../http/call-context.ts';
import { forEver } from '../http/for-ever.ts';
import type { Platform } from '../platform/platform.ts';
import { createDrafts } from './drafts.service.ts';
import { createQualifications } from './qualifications.service.ts';
import { createSubmissions } from './submissions.service.ts';

/** `/v1/qualification` and what lies below. */
export const qualificationRoutes = (platform: Platform) => {
  const qualifications = createQualifications(platform);
  const drafts = createDrafts(platform);
  const submissions = createSubmissions(platform);
  return {
    readQualification: async ({ actor }) => ({ value: await qualifications.read(actor) }),
    readDeclaration: async ({ params: { version, language } }) => {
      const value = qualifications.declaration(version, language);
      // Chinese in place of a translation stands until there is one.
      return { value, ...(value.language === language && { cacheControl: forEver }) };
    },
    beginQualification: ({ caller, actor, body, once }) => qualifications.begin(caller, actor, body, once),
    readDraft: async ({ actor }) => {
      const value = await drafts.read(actor);
      return { value, etag: value.etag };
    },
    saveDraft: async ({ actor, body, ifMatch }) => {
      const value = await drafts.save(actor, body, ifMatch);
      return { value, etag: value.etag };
    },
    submitQualification: ({ caller, actor, ifMatch, once }) => submissions.submit(caller, actor, ifMatch, once),
    withdrawQualification: ({ caller, actor, once }) => qualifications.act(caller, actor, 'withdraw', once),
    beginQualificationChange: ({ caller, actor, once }) => qualifications.act(caller, actor, 'begin-change', once),
    discardQualificationChange: ({ caller, actor, once }) => qualifications.act(caller, actor, 'discard-change', once),
    readQualificationVersion: async ({ actor, params }) => ({
      value: await qualifications.version(actor, params.version),
    }),
  } satisfies Partial<Handlers>;
};
