import * as v from 'valibot';
import { authorityKinds } from './authority.ts';
import { strict, text } from './schema.ts';

/** 管理部门联系方式 for where an enterprise files and, more closely, lies. */
export const contactQuery = strict({
  /** A province, 计划单列市 or 兵团. Absent: one contact for each of the 37. */
  filingRegion: v.optional(v.pipe(text(6), v.regex(/^\d{6}$/, 'field/option'))),
  /** A city or district in it. */
  region: v.optional(v.pipe(text(6), v.regex(/^\d{6}$/, 'field/option'))),
});

/** An authority as it can be reached. What is not known is null: then the hotlines of `configuration` help. */
export const authorityContact = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(authorityKinds),
  filingRegion: v.string(),
  /** A city or district; null where it is for the whole filing region. */
  region: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  address: v.nullable(v.string()),
  website: v.nullable(v.string()),
});
export type AuthorityContact = v.InferOutput<typeof authorityContact>;

/** From the nearest upwards: a district without an authority of its own is answered with its city's, and so on. */
export const authorityContactList = v.object({ items: v.array(authorityContact) });
export type AuthorityContactList = v.InferOutput<typeof authorityContactList>;
