import * as v from 'valibot';
import { loginName } from '../rules/login-name.ts';
import { challengeAnswer } from './challenge.ts';
import { identifier, instant, option, strict, text } from './schema.ts';

/** 国内贸易, 对外贸易, 外商投资, 经济合作, 综合业务, in the guide's order. */
export const applicationCategories = [
  'domestic-trade',
  'foreign-trade',
  'foreign-investment',
  'economic-cooperation',
  'general',
] as const;
export type ApplicationCategory = (typeof applicationCategories)[number];

export type BindingCode = 'binding/refused' | 'binding/taken';

/** An application of the unified platform, as offered under 增加应用. */
export const application = v.object({
  id: v.string(),
  name: v.string(),
  category: v.picklist(applicationCategories),
  /** 申请 is possible. */
  applicable: v.boolean(),
  /** 绑定 is possible: the application has accounts of its own. */
  bindable: v.boolean(),
  /** Already among 我的业务. */
  added: v.boolean(),
});
export type Application = v.InferOutput<typeof application>;

/** Ten rows a page, as in the guide. `cursor` comes from the previous answer and carries no authority. */
export const applicationQuery = strict({
  category: v.optional(option(applicationCategories)),
  search: v.optional(text(64)),
  cursor: v.optional(text(256)),
});

export const applicationPage = v.object({
  items: v.array(application),
  /** All rows that fit the question, on every page. */
  total: v.number(),
  next: v.nullable(v.string()),
  previous: v.nullable(v.string()),
});
export type ApplicationPage = v.InferOutput<typeof applicationPage>;

export const applicationRequest = strict({ application: identifier });

/** 绑定: the account that the person already has in that application. */
export const bindingRequest = strict({
  application: identifier,
  account: loginName,
  password: v.pipe(
    v.string('password/missing'),
    v.minLength(1, 'password/missing'),
    v.maxLength(256, 'field/too-long'),
  ),
  challenge: challengeAnswer,
});

/** A row of 我的业务. */
export const myApplication = v.object({
  id: v.string(),
  application: v.object({ id: v.string(), name: v.string(), category: v.picklist(applicationCategories) }),
  /** The old account that was bound, masked; null for one that was applied for. */
  boundAccount: v.nullable(v.string()),
  addedAt: instant,
});
export type MyApplication = v.InferOutput<typeof myApplication>;

export const myApplicationQuery = strict({ search: v.optional(text(64)) });
export const myApplicationList = v.object({ items: v.array(myApplication) });
