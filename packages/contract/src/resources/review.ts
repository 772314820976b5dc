import * as v from 'valibot';
import { qualificationStatuses, type QualificationStatus } from '../machines/qualification-status.ts';
import { isDay } from '../rules/day.ts';
import { fieldReason, timelineEntry } from './qualification/qualification.ts';
import { identifier, instant, option, seconds, strict, text } from './schema.ts';

/**
 * Why a question about cases is refused. `cursor/refused`: the cursor was not made for this question, or was changed.
 * `workdays/unknown`: the working days of that time are not announced, so nobody can say what is overdue.
 */
export type ReviewCode = 'cursor/refused' | 'workdays/unknown' | 'date/format';

/** Why an act on a case does not fit: someone else has it in hand, and for how long is told with the case. */
export type ReviewProblemCode = 'review/taken';

const statusList = v.pipe(
  text(400),
  v.check(
    (list) => list.split(',').every((word) => qualificationStatuses.includes(word as QualificationStatus)),
    'field/option',
  ),
);
const regionFilter = v.pipe(text(6), v.regex(/^\d{6}$/, 'field/option'));
const day = v.pipe(text(10), v.regex(/^\d{4}-\d\d-\d\d$/, 'date/format'), v.check(isDay, 'date/format'));

/** The counter's filters, as words of an address: what a saved view keeps and an export repeats. All are optional. */
export const caseFilterEntries = {
  /** Statuses, separated by commas. */
  status: v.optional(statusList),
  /** Where it was filed: a province, 计划单列市 or 兵团. */
  filingRegion: v.optional(regionFilter),
  /** A division and everything below it. */
  region: v.optional(regionFilter),
  /** Of the submission, in Asia/Shanghai. */
  year: v.optional(v.pipe(text(4), v.regex(/^20\d\d$/, 'field/option'))),
  /** First and last day of the submission, `YYYY-MM-DD` in Asia/Shanghai. */
  submittedFrom: v.optional(day),
  submittedTo: v.optional(day),
  /** At the counter for longer than the working days of a review. */
  overdue: v.optional(option(['true'])),
  /** GB/T 4754: a class, group, division or section. */
  industry: v.optional(v.pipe(text(4), v.regex(/^(?:[A-Z]|\d{2,4})$/, 'field/option'))),
  /** GB/T 12402: a type or a group of types. */
  economicType: v.optional(v.pipe(text(3), v.regex(/^\d{3}$/, 'field/option'))),
  /** A part of the name, from one character; or a whole code or 登记编号. */
  text: v.optional(text(100)),
};

export const caseFilter = strict(caseFilterEntries);
export type CaseFilter = v.InferOutput<typeof caseFilter>;

export const caseSorts = ['newest', 'oldest'] as const;

/** Fifty a page unless told otherwise. `cursor` comes from an answer to the same question. */
export const caseQuery = strict({
  ...caseFilterEntries,
  sort: v.optional(option(caseSorts)),
  limit: v.optional(v.pipe(text(3), v.regex(/^(?:[1-9]\d?|1\d\d|200)$/, 'field/option'))),
  cursor: v.optional(text(400)),
});

/** How long a case may still lie at the counter. */
export const caseClock = v.object({
  /** The last working day in time, `YYYY-MM-DD`; null where the working days are not announced. */
  dueOn: v.nullable(v.string()),
  /** Negative once it is late; null as above. */
  workdaysLeft: v.nullable(v.number()),
  overdue: v.boolean(),
});

/** Who has a case in hand. It is free again at `until`; `secondsLeft` is for whoever's clock is another. */
export const caseHolder = v.object({ name: v.string(), mine: v.boolean(), until: instant, secondsLeft: seconds });

/** A case as the queue shows it. Nothing in it is personal. */
export const caseRow = v.object({
  id: v.string(),
  /** Names the state that a decision decides: what it sends as `If-Match`. */
  etag: v.string(),
  number: v.nullable(v.string()),
  unitName: v.string(),
  uscc: v.nullable(v.string()),
  organisationCode: v.nullable(v.string()),
  filingRegion: v.string(),
  region: v.string(),
  economicType: v.string(),
  industries: v.array(v.string()),
  status: v.picklist(qualificationStatuses),
  version: v.number(),
  submittedAt: instant,
  /** Null where it is not at the counter. */
  clock: v.nullable(caseClock),
  holder: v.nullable(caseHolder),
});
export type CaseRow = v.InferOutput<typeof caseRow>;

export const casePage = v.object({
  items: v.array(caseRow),
  next: v.nullable(v.string()),
  previous: v.nullable(v.string()),
});
export type CasePage = v.InferOutput<typeof casePage>;

/** Where pages begin is asked for a stretch of the list at a time: `cursor` is the `next` of the stretch before. */
export const markQuery = strict({
  ...caseFilterEntries,
  sort: v.optional(option(caseSorts)),
  cursor: v.optional(text(400)),
});

/** Rows between two marks. */
export const markEvery = 50;

/**
 * A stretch of up to 10,000 cases, so that someone may look into the middle of a list without walking there: `marks` are
 * cursors of its 51st case, its 101st and so on, `next` that of the stretch after it, null at the end of the list.
 */
export const caseMarks = v.object({ count: v.number(), marks: v.array(v.string()), next: v.nullable(v.string()) });
export type CaseMarks = v.InferOutput<typeof caseMarks>;

/** `exact` up to 10,000; beyond, `count` is 10,000 and there are more. */
export const caseCount = v.object({ count: v.number(), exact: v.boolean() });
export type CaseCount = v.InferOutput<typeof caseCount>;

const content = v.record(v.string(), v.record(v.string(), v.union([v.string(), v.array(v.string())])));

/** One version, with personal data masked until it is asked for. */
export const caseVersion = v.object({
  version: v.number(),
  submittedAt: instant,
  content,
  /** The places (JSON Pointers) whose values are masked. */
  masked: v.array(v.string()),
  /** What the rules have doubts about. */
  warnings: v.array(v.object({ pointer: v.string(), code: v.string() })),
});
export type CaseVersion = v.InferOutput<typeof caseVersion>;

const value = v.nullable(v.union([v.string(), v.array(v.string())]));

/** A place at which two versions differ. Of personal data it is told that it differs; the values are masked. */
export const caseDifference = v.object({ pointer: v.string(), before: value, after: value });

export const caseDifferences = v.object({ from: v.number(), to: v.number(), items: v.array(caseDifference) });
export type CaseDifferences = v.InferOutput<typeof caseDifferences>;

/** What happened to a case and who did it, from the trail. */
export const caseAct = v.object({
  at: instant,
  /** Null for the enterprise. */
  staff: v.nullable(v.string()),
  /** `qualification/approved`, `personal-data/shown` and so on. */
  action: v.string(),
});

/** A case whole: the version at hand, those before it, what happened, and what may be done now. */
export const caseDetail = v.object({
  ...caseRow.entries,
  approvedVersion: v.nullable(v.number()),
  /** What the enterprise was told to correct, and until when, if it was. */
  reasons: v.array(fieldReason),
  dueAt: v.nullable(instant),
  current: caseVersion,
  versions: v.array(v.object({ version: v.number(), submittedAt: instant })),
  timeline: v.array(timelineEntry),
  acts: v.array(caseAct),
  /** What this member of staff may do now: `take`, `release`, and what may be decided. Nothing, for who only looks. */
  allowed: v.array(v.string()),
});
export type CaseDetail = v.InferOutput<typeof caseDetail>;

/** Why personal data is looked at: kept in the trail. */
export const disclosurePurposes = ['review', 'enquiry', 'complaint', 'audit'] as const;
export const disclosureRequest = strict({
  version: v.pipe(v.number('field/type'), v.integer('field/type'), v.minValue(1, 'field/type')),
  purpose: option(disclosurePurposes),
});
export const disclosure = v.object({ version: v.number(), content });
export type Disclosure = v.InferOutput<typeof disclosure>;

export const differenceQuery = strict({
  from: v.pipe(text(9), v.regex(/^[1-9]\d*$/, 'field/type')),
  to: v.pipe(text(9), v.regex(/^[1-9]\d*$/, 'field/type')),
});

/** 通过, 退回修改, 不予通过; 暂停, 恢复, 撤销 of what is approved. */
export const caseEvents = ['approve', 'return', 'reject', 'suspend', 'resume', 'revoke'] as const;
export type CaseEvent = (typeof caseEvents)[number];

const reason = strict({ pointer: text(100), reason: v.pipe(text(1000), v.minLength(1, 'field/required')) });
const decisionEntries = {
  event: option(caseEvents),
  /** Owed for `return` and `reject`: at a field, a section, or with an empty pointer for the whole. */
  reasons: v.optional(v.pipe(v.array(reason, 'field/type'), v.maxLength(60, 'field/too-long'))),
  /** For `return`: the working days that the enterprise has. */
  dueInWorkdays: v.optional(
    v.pipe(v.number('field/type'), v.integer('field/type'), v.minValue(1, 'field/type'), v.maxValue(60, 'field/type')),
  ),
};
export const decisionRequest = strict(decisionEntries);

/** The most rows of one act. */
export const bulkLimit = 100;
const bulkItem = strict({ id: identifier, etag: text(200) });
const bulkItems = v.pipe(
  v.array(bulkItem, 'field/type'),
  v.minLength(1, 'field/required'),
  v.maxLength(bulkLimit, 'field/too-long'),
);
export const bulkDecisionRequest = strict({ ...decisionEntries, items: bulkItems });

/** Cases put into someone's hands: `staff` is the id of a member of the same authority, or absent for oneself. */
export const assignmentRequest = strict({ items: bulkItems, staff: v.optional(identifier) });

/** Who of the same authority cases can be handed to, oneself included. */
export const colleagueList = v.object({
  items: v.array(v.object({ id: v.string(), displayName: v.string(), mine: v.boolean() })),
});
export type Colleague = v.InferOutput<typeof colleagueList>['items'][number];

/** What became of each row: its new state, or why not, with the code of a problem. */
export const bulkResult = v.object({
  items: v.array(v.object({ id: v.string(), row: v.nullable(caseRow), problem: v.nullable(v.string()) })),
});
export type BulkResult = v.InferOutput<typeof bulkResult>;
