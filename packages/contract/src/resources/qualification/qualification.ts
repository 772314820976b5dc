import * as v from 'valibot';
import { qualificationStatuses } from '../../machines/qualification.ts';
import { instant, strict, text } from '../schema.ts';
import { draftContent } from './draft.ts';

/** Why a submission is refused although each field is well. `held` says nothing about the holder. */
export type QualificationCode = 'qualification/held' | 'qualification/locked' | 'qualification/name-fixed';

/** Why an act does not fit the state that the qualification is in. */
export type QualificationProblemCode = 'qualification/wrong-state';

/** A reviewer's reason, at a field (JSON Pointer into the content) or, with an empty pointer, for the whole. */
export const fieldReason = v.object({ pointer: v.string(), reason: v.string() });
export type FieldReason = v.InferOutput<typeof fieldReason>;

/** One step in the life of a qualification, as its holder sees it. */
export const timelineEntry = v.object({
  at: instant,
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
  /** Why it came back. */
  reasons: v.array(fieldReason),
  timeline: v.array(timelineEntry),
});
export type Qualification = v.InferOutput<typeof qualification>;

/** Reading the 注册申明 to its end and agreeing opens the draft. */
export const declarationConsent = strict({ declarationVersion: text(32) });

export const draftUpdate = strict({
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  content: draftContent,
});

/** The draft on the server. `unlocked` names what may be changed (JSON Pointers); null for all of it. */
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

/** What is true although `GET /v1/qualification` finds nothing: the enterprise has not begun. */
export const ownQualification = v.object({
  qualification: v.nullable(qualification),
  declarationVersion: v.string(),
});
export type OwnQualification = v.InferOutput<typeof ownQualification>;
