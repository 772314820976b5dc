import * as v from 'valibot';
import { instant, strict, text } from './schema.ts';

/** 企业资质公示: approved qualifications in force, by region and name. No sign-in, and nothing personal. */
export const publicityQuery = strict({
  /** Where it was filed. */
  filingRegion: v.optional(v.pipe(text(6), v.regex(/^\d{6}$/, 'field/option'))),
  /** A division and everything below it. */
  region: v.optional(v.pipe(text(6), v.regex(/^\d{6}$/, 'field/option'))),
  /** A part of the name, from one character; or a whole 登记编号. */
  text: v.optional(text(100)),
  cursor: v.optional(text(400)),
});

export const publication = v.object({
  number: v.string(),
  unitName: v.string(),
  filingRegion: v.string(),
  region: v.string(),
  approvedAt: instant,
});
export type Publication = v.InferOutput<typeof publication>;

/** Newest first, twenty a page. `count` is exact up to 10,000. */
export const publicationPage = v.object({
  items: v.array(publication),
  count: v.number(),
  exact: v.boolean(),
  next: v.nullable(v.string()),
  previous: v.nullable(v.string()),
});
export type PublicationPage = v.InferOutput<typeof publicationPage>;
