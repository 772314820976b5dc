import { bank } from './bank.ts';
import { business } from './business.ts';
import { contact } from './contact.ts';
import { details } from './details.ts';
import { unit } from './unit.ts';

/** The sections of 填写信息 in the guide's order. A new section is one file and one line here. */
export const qualificationSections = { contact, unit, details, business, bank } as const;

export type SectionName = keyof typeof qualificationSections;

export { draftSchemaVersion } from './draft-schema-version.ts';

/** Fields whose values are sealed at rest, on the server and in a browser's local copy. */
export const sealedFields = ['/bank/accountNumber', '/contact/mobile'] as const;
