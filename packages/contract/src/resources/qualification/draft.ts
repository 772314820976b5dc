import * as v from 'valibot';
import { strict } from '../schema.ts';
import { bank } from './bank.ts';
import { business } from './business.ts';
import { contact } from './contact.ts';
import { details } from './details.ts';
import { draftSchemaVersion, type SectionName } from './sections.ts';
import { unit } from './unit.ts';

/** What is typed so far: any field may be missing or wrong. Bounded, so that a draft cannot be used as a store. */
const typed = v.pipe(v.string('field/type'), v.maxLength(4000, 'field/too-long'));
const chosen = v.pipe(
  v.array(v.pipe(v.string('field/type'), v.maxLength(32, 'field/too-long'))),
  v.maxLength(50, 'selection/too-many'),
);

type DraftEntries<E> = {
  [Field in keyof E]: v.OptionalSchema<E[Field] extends { type: 'array' } ? typeof chosen : typeof typed, undefined>;
};

const draftOf = <E extends v.ObjectEntries>(entries: E) =>
  v.optional(
    strict(
      Object.fromEntries(
        Object.entries(entries).map(([field, schema]) => [field, v.optional(schema.type === 'array' ? chosen : typed)]),
      ) as unknown as DraftEntries<E>,
    ),
  );

export const draftContent = strict({
  contact: draftOf(contact),
  unit: draftOf(unit),
  details: draftOf(details),
  business: draftOf(business),
  bank: draftOf(bank),
} satisfies Record<SectionName, unknown>);
export type DraftContent = v.InferOutput<typeof draftContent>;

export const draftUpdate = strict({
  schemaVersion: v.pipe(v.number('field/type'), v.integer('field/type'), v.minValue(1, 'field/type')),
  content: draftContent,
});

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
  for (const [section, schema] of Object.entries(draftContent.entries)) {
    const values = current[section];
    if (!values) continue;
    for (const [field, entry] of Object.entries(schema.wrapped.entries)) {
      const value = values[field];
      if (value !== undefined && v.is(entry as v.GenericSchema, value)) (kept[section] ??= {})[field] = value;
    }
  }
  return kept as DraftContent;
};
