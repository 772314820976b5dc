import * as v from 'valibot';
import { strict } from '../schema.ts';
import { bank } from './bank.ts';
import { business } from './business.ts';
import { contact } from './contact.ts';
import { details } from './details.ts';
import type { SectionName } from './sections.ts';
import { unit } from './unit.ts';
import { draftValueOf, type chosen, type typed } from './upgrade-draft.ts';

type DraftEntries<E> = {
  [Field in keyof E]: v.OptionalSchema<E[Field] extends { type: 'array' } ? typeof chosen : typeof typed, undefined>;
};

const draftOf = <E extends v.ObjectEntries>(entries: E) =>
  v.optional(
    strict(
      Object.fromEntries(
        Object.entries(entries).map(([field, schema]) => [field, v.optional(draftValueOf(schema))]),
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
