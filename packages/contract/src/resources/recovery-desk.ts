import * as v from 'valibot';
import { recoveryStatuses, type RecoveryStatus } from '../machines/recovery.ts';
import { fieldReason } from './field-reason.ts';
import { paper } from './paper.ts';
import { caseAct, caseClock, caseHolder, caseSorts, disclosurePurposes } from './review.ts';
import { recoveryStep } from './recovery.ts';
import { identifier, instant, option, seconds, strict, text } from './schema.ts';

const statusList = v.pipe(
  text(200),
  v.check((list) => list.split(',').every((word) => recoveryStatuses.includes(word as RecoveryStatus)), 'field/option'),
);

/** The desk's filters. Fifty a page unless told otherwise; `cursor` comes from an answer to the same question. */
export const ticketQuery = strict({
  /** Statuses, separated by commas. */
  status: v.optional(statusList),
  /** Past the second working day and not decided. */
  overdue: v.optional(option(['true'])),
  /** A part of the enterprise's name; or a whole code or number. */
  text: v.optional(text(100)),
  sort: v.optional(option(caseSorts)),
  limit: v.optional(v.pipe(text(3), v.regex(/^(?:[1-9]\d?|1\d\d|200)$/, 'field/option'))),
  cursor: v.optional(text(400)),
});

/** A ticket as the queue shows it. Nothing in it is personal. */
export const ticketRow = v.object({
  id: v.string(),
  /** Names the state that a decision decides: what it sends as `If-Match`. */
  etag: v.string(),
  number: v.string(),
  application: v.string(),
  code: v.string(),
  enterpriseName: v.string(),
  status: v.picklist(recoveryStatuses),
  /** How often it was submitted. */
  round: v.number(),
  submittedAt: instant,
  /** Null where nobody waits for the desk. */
  clock: v.nullable(caseClock),
  holder: v.nullable(caseHolder),
});
export type TicketRow = v.InferOutput<typeof ticketRow>;

export const ticketPage = v.object({
  items: v.array(ticketRow),
  next: v.nullable(v.string()),
  previous: v.nullable(v.string()),
});
export type TicketPage = v.InferOutput<typeof ticketPage>;

/** An account that the ticket may mean, personal data masked. `fits` names what agrees with the ticket. */
export const ticketAccount = v.object({
  id: v.string(),
  account: v.string(),
  displayName: v.string(),
  uscc: v.nullable(v.string()),
  organisationCode: v.nullable(v.string()),
  tradeCode: v.nullable(v.string()),
  maskedEmail: v.string(),
  maskedMobile: v.string(),
  registeredAt: instant,
  /** As in its qualification; null where it has none. */
  unitName: v.nullable(v.string()),
  qualificationNumber: v.nullable(v.string()),
  fits: v.array(v.picklist(['account', 'code', 'enterpriseName', 'email', 'mobile'])),
});
export type TicketAccount = v.InferOutput<typeof ticketAccount>;

/** A ticket whole, personal data masked: what was sent, what is held, both papers, and what may be done. */
export const ticketDetail = v.object({
  ...ticketRow.entries,
  /** As typed; null where it is forgotten. */
  account: v.nullable(v.string()),
  maskedContact: v.string(),
  maskedEmail: v.string(),
  maskedMobile: v.nullable(v.string()),
  /** Empty once they were deleted. */
  licence: v.array(paper),
  letter: v.array(paper),
  /** When the papers were deleted; null while they are there. */
  papersDeletedAt: v.nullable(instant),
  /** Accounts that it may mean, the likeliest first. */
  accounts: v.array(ticketAccount),
  /** Which of them was approved; null before. */
  approvedAccount: v.nullable(v.string()),
  reasons: v.array(fieldReason),
  timeline: v.array(recoveryStep),
  acts: v.array(caseAct),
  /** Events that this member of staff may decide now. */
  allowed: v.array(v.string()),
});
export type TicketDetail = v.InferOutput<typeof ticketDetail>;

/** Why personal data is looked at: kept in the trail. */
export const ticketDisclosureRequest = strict({ purpose: option(disclosurePurposes) });

/** The ticket's personal data as it is, and of each account that it may mean. */
export const ticketDisclosure = v.object({
  contact: v.string(),
  email: v.string(),
  mobile: v.nullable(v.string()),
  accounts: v.array(v.object({ id: v.string(), email: v.string(), mobile: v.string() })),
});
export type TicketDisclosure = v.InferOutput<typeof ticketDisclosure>;

export const ticketEvents = ['approve', 'return', 'reject'] as const;
export type TicketEvent = (typeof ticketEvents)[number];

const reason = strict({ pointer: text(100), reason: v.pipe(text(1000), v.minLength(1, 'field/required')) });

/** 通过 sends a one-time link for `account`, one of those of the ticket; 退回 and 不予通过 owe reasons. */
export const ticketDecision = strict({
  event: option(ticketEvents),
  /** Owed for `approve`: the id of one of `accounts`. */
  account: v.optional(identifier),
  /** Owed for `return` and `reject`: at a field (`/licence`, `/letter`, `/enterpriseName` …) or, with an empty pointer, for the whole. */
  reasons: v.optional(v.pipe(v.array(reason, 'field/type'), v.maxLength(20, 'field/too-long'))),
});

/** Where a paper is, once: an address below that of the API, to fetch or to open. It comes as an attachment. */
export const paperLink = v.object({
  url: v.string(),
  fileName: v.string(),
  kind: v.string(),
  bytes: v.number(),
  expiresInSeconds: seconds,
});
export type PaperLink = v.InferOutput<typeof paperLink>;

/** 重置密码 by the authority: a link went to the address that the account has. */
export const authorityReset = v.object({ maskedEmail: v.string(), expiresInSeconds: seconds });
export type AuthorityReset = v.InferOutput<typeof authorityReset>;
