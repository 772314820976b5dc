import * as v from 'valibot';

/** 个人用户, 境内企业, 境外企业. */
export const accountTypes = ['person', 'domestic-enterprise', 'foreign-enterprise'] as const;
export type AccountType = (typeof accountTypes)[number];

/** An account as its holder sees it. Numbers are masked; nothing here identifies a document. */
export const account = v.object({
  id: v.string(),
  account: v.string(),
  displayName: v.string(),
  type: v.picklist(accountTypes),
  maskedMobile: v.string(),
});
export type Account = v.InferOutput<typeof account>;
