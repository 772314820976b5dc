import { applicationCategories } from '@zxkt/contract';
import { addContact } from '../authority-contacts/authority-contacts.repository.ts';
import { referenceContacts } from '../authority-contacts/reference-contacts.ts';
import { putApplication } from '../applications/applications.repository.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { referenceApplications } from './reference-applications.ts';

/** Categories are this far apart, so that a row can join one of them without moving the next. */
const categorySpan = 1000;

/** Authorities that everybody knows; what an operator wrote of one stays. */
const addReferenceContacts = async (trx: Trx, now: number): Promise<void> => {
  for (const [filing_region, name, kind = 'province'] of referenceContacts)
    await addContact(trx, {
      id: `filing-${filing_region}`,
      name,
      kind,
      filing_region,
      region: null,
      phone: null,
      address: null,
      website: null,
      updated_at: now,
    });
};

/**
 * The list of applications and the authorities of the filing regions, in production too. Run it at every start: rows that
 * are there are brought up to date.
 */
export const seedReferenceRows = async ({ database, clock }: Pick<Platform, 'database' | 'clock'>): Promise<void> => {
  await database.db.transaction().execute(async (trx) => {
    for (const [order, category] of applicationCategories.entries()) {
      for (const [index, [id, name, offer]] of referenceApplications[category].entries()) {
        await putApplication(trx, {
          id,
          name,
          category,
          position: (order + 1) * categorySpan + index,
          applicable: offer === 'bind' ? 0 : 1,
          bindable: offer === 'apply' ? 0 : 1,
        });
      }
    }
    await addReferenceContacts(trx, clock.now());
  });
};
