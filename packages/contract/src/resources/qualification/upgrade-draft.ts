import * as v from 'valibot';
import type { DraftContent } from './draft.ts';
import { draftSchemaVersion, qualificationSections } from './sections.ts';

/** What is typed so far: any field may be missing or wrong. Bounded, so that a draft cannot be used as a store. */
export const typed = v.pipe(v.string('field/type'), v.maxLength(4000, 'field/too-long'));
export const chosen = v.pipe(
  v.array(v.pipe(v.string('field/type'), v.maxLength(32, 'field/too-long'))),
  v.maxLength(50, 'selection/too-many'),
);

/** What a draft may hold of a field, by the schema of the finished one. */
export const draftValueOf = ({ type }: { readonly type: string }) => (type === 'array' ? chosen : typed);

/** A draft as it was stored, by whatever version of the form. */
export interface StoredDraft {
  readonly schemaVersion: number;
  readonly content: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** One step a version: what stands at `n` turns a draft of version `n` into one of `n + 1`. */
const steps: Readonly<Record<number, (content: StoredDraft['content']) => StoredDraft['content']>> = {};

/** Brings a draft of an older form to today's. Fields that no longer exist are left out; what fits stays as typed. */
export const upgradeDraft = ({ schemaVersion, content }: StoredDraft): DraftContent => {
  let current = content;
  for (let version = schemaVersion; version < draftSchemaVersion; version++)
    current = steps[version]?.(current) ?? current;
  const kept: Record<string, Record<string, unknown>> = {};
  for (const [section, fields] of Object.entries(qualificationSections)) {
    for (const [field, schema] of Object.entries(fields)) {
      const value = current[section]?.[field];
      if (v.is(draftValueOf(schema), value)) (kept[section] ??= {})[field] = value;
    }
  }
  return kept as DraftContent;
};
