import type { Migration } from 'kysely/migration';
import type { Engine } from '../database.ts';
import { house } from './0001-house.ts';
import { qualifications } from './0002-qualifications.ts';
import { authorities } from './0003-authorities.ts';
import { reviews } from './0004-reviews.ts';
import { reviewDesk } from './0005-review-desk.ts';
import { recovery } from './0006-recovery.ts';
import { singleSignOn } from './0007-single-sign-on.ts';

/** In order of their names; a migration that has landed is never edited. */
export const migrations = (engine: Engine): Record<string, Migration> => ({
  '0001-house': house(engine),
  '0002-qualifications': qualifications(engine),
  '0003-authorities': authorities(),
  '0004-reviews': reviews(engine),
  '0005-review-desk': reviewDesk(engine),
  '0006-recovery': recovery(),
  '0007-single-sign-on': singleSignOn(),
});
