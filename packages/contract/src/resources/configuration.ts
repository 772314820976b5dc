import * as v from 'valibot';

/** What a page may know before anyone signs in: `GET /v1/configuration`. Nothing in it is secret. */
export const configuration = v.object({
  /** Version of the contract that the server speaks. */
  contractVersion: v.string(),
  challengeKind: v.picklist(['proof-of-work', 'image-code']),
  passwordPolicy: v.picklist(['guide-2019', 'modern']),
  /** The personal-information terms in force; a registration names the version that was agreed to. */
  consentVersion: v.string(),
  consentUrl: v.nullable(v.string()),
  hotlines: v.array(v.object({ name: v.string(), number: v.string() })),
});
export type Configuration = v.InferOutput<typeof configuration>;
