import { applicationCategories } from '@zxkt/contract';
import { putApplication } from '../applications/applications.repository.ts';
import type { Platform } from '../platform/platform.ts';
import { referenceApplications } from './reference-applications.ts';

/** Categories are this far apart, so that a row can join one of them without moving the next. */
const categorySpan = 1000;

/** The list of applications, in production too. Run it at every start: rows that are there are brought up to date. */
export const seedReferenceRows = async ({ database }: Pick<Platform, 'database'>): Promise<void> => {
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
  });
};
