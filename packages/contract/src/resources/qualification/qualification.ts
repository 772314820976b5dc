import * as v from 'valibot';
import { qualificationStatuses } from '../../machines/qualification-status.ts';
import { fieldReason } from '../field-reason.ts';
import { instant, strict, text } from '../schema.ts';

export { fieldReason, type FieldReason } from '../field-reason.ts';

/**
 * Why a draft or a submission is refused although each field is well. `held` says nothing about the holder;
 * `region-outside` is 行政区划 that does not lie in the filing region; `newer-form` is a draft that a newer form wrote
 * than the server knows.
 */
export type QualificationCode =
  | 'qualification/held'
  | 'qualification/locked'
  | 'qualification/name-fixed'
  | 'qualification/region-outside'
  | 'qualification/newer-form';

/** Why an act does not fit the state that the qualification is in. */
export type QualificationProblemCode = 'qualification/wrong-state';

/** One step in the life of a qualification, as its holder sees it. */
export const timelineEntry = v.object({
  at: instant,
  /** `begin`, or an event of the machine; a newer server may tell others. */
  event: v.string(),
  status: v.picklist(qualificationStatuses),
  version: v.nullable(v.number()),
  reasons: v.array(fieldReason),
});
export type TimelineEntry = v.InferOutput<typeof timelineEntry>;

/** 企业资质, as the enterprise sees it. */
export const qualification = v.object({
  id: v.string(),
  status: v.picklist(qualificationStatuses),
  /** 登记编号; null until the first submission. */
  number: v.nullable(v.string()),
  /** The version in force: approved, and kept so while a change is under way. */
  approvedVersion: v.nullable(v.number()),
  submittedVersion: v.nullable(v.number()),
  submittedAt: v.nullable(instant),
  /** Until when a returned one is to be sent again. */
  dueAt: v.nullable(instant),
  /** Why it came back, while that is being corrected. */
  reasons: v.array(fieldReason),
  timeline: v.array(timelineEntry),
});
export type Qualification = v.InferOutput<typeof qualification>;

/** Reading the 注册申明 to its end and agreeing opens the draft. */
export const declarationConsent = strict({ declarationVersion: text(32) });

/** The draft on the server. `unlocked` names the fields that may be changed (JSON Pointers); null for all of them. */
export const draft = v.object({
  /** Names this state of the draft: what `ETag` says, and what the next save sends as `If-Match`. */
  etag: v.string(),
  schemaVersion: v.number(),
  content: v.record(v.string(), v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
  savedAt: instant,
  unlocked: v.nullable(v.array(v.string())),
  /** The values that no change may touch: 单位名称 after approval. */
  fixed: v.array(v.string()),
});
export type Draft = v.InferOutput<typeof draft>;

/** A version as it was submitted, whole, to its own holder. */
export const qualificationVersion = v.object({
  version: v.number(),
  submittedAt: instant,
  schemaVersion: v.number(),
  content: v.record(v.string(), v.record(v.string(), v.union([v.string(), v.array(v.string())]))),
});
export type QualificationVersion = v.InferOutput<typeof qualificationVersion>;

/**
 * What is true although `GET /v1/qualification` finds nothing: the enterprise has not begun. `declarationVersion` is the one
 * that was agreed to, and before that the one in force.
 */
export const ownQualification = v.object({
  qualification: v.nullable(qualification),
  declarationVersion: v.string(),
});
export type OwnQualification = v.InferOutput<typeof ownQualification>;
