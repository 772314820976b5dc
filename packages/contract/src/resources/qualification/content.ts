import * as v from 'valibot';
import { strict } from '../schema.ts';
import { bank } from './bank.ts';
import { business } from './business.ts';
import { contact } from './contact.ts';
import { details } from './details.ts';
import { unit } from './unit.ts';

/** A qualification as it may be submitted. USCC or organisation code: at least one. */
export const qualificationContent = v.pipe(
  strict({
    contact: strict(contact),
    unit: strict(unit),
    details: strict(details),
    business: strict(business),
    bank: strict(bank),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.value.unit.uscc || dataset.value.unit.organisationCode) return;
    addIssue({
      message: 'enterprise-code/missing',
      path: [
        { type: 'object', origin: 'value', input: dataset.value, key: 'unit', value: dataset.value.unit },
        { type: 'object', origin: 'value', input: dataset.value.unit, key: 'uscc', value: undefined },
      ],
    });
  }),
);
export type QualificationContent = v.InferOutput<typeof qualificationContent>;
