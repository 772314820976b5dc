import { sql } from 'kysely';
import type { Jurisdiction } from '../authorities/jurisdiction.ts';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import type { QualificationRow } from '../qualifications/qualifications.repository.ts';
import type { ReviewLeasesTable } from './reviews.table.ts';

const caseWithin = (db: Db, ids: readonly string[], jurisdiction: Jurisdiction) =>
  db
    .selectFrom('qualifications as q')
    .selectAll('q')
    .where('q.id', 'in', ids)
    .where('q.position', 'is not', null)
    .where(jurisdiction.predicate('q'));

/** A case of the jurisdiction; what lies outside is not there. */
export const findCase = (db: Db, id: string, jurisdiction: Jurisdiction): Promise<QualificationRow | undefined> =>
  caseWithin(db, [id], jurisdiction).executeTakeFirst();

/**
 * The cases among these that lie in the jurisdiction, held until the transaction ends. In the order of their ids, so that
 * two who hold several never wait for each other.
 */
export const lockCases = async (
  trx: Trx,
  engine: Engine,
  ids: readonly string[],
  jurisdiction: Jurisdiction,
): Promise<ReadonlyMap<string, QualificationRow>> => {
  const rows = await caseWithin(trx, [...new Set(ids)], jurisdiction)
    .orderBy('q.id')
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

export const listVersions = (db: Db, qualificationId: string) =>
  db
    .selectFrom('qualification_versions')
    .select(['version', 'submitted_at'])
    .where('qualification_id', '=', qualificationId)
    .orderBy('version')
    .execute();

/** The newest entries of the trail about a case, oldest first. */
export const listActs = async (db: Db, qualificationId: string, limit: number) => {
  const rows = await db
    .selectFrom('audit_entries')
    .select(['at', 'actor', 'action'])
    .where('subject', '=', `qualification:${qualificationId}`)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.toReversed();
};

/** Puts a case into someone's hands, whoever had it. The caller holds the case. */
export const putLease = (trx: Trx, lease: ReviewLeasesTable) =>
  trx
    .insertInto('review_leases')
    .values(lease)
    .onConflict((conflict) =>
      conflict.column('qualification_id').doUpdateSet({ staff_id: lease.staff_id, until: lease.until }),
    )
    .execute();

export const deleteLease = (trx: Trx, qualificationId: string) =>
  trx.deleteFrom('review_leases').where('qualification_id', '=', qualificationId).execute();

const reviewersOf = (db: Db, authorityId: string) =>
  db
    .selectFrom('staff')
    .select(['id', 'display_name'])
    .where('authority_id', '=', authorityId)
    .where('closed_at', 'is', null)
    .where(sql<boolean>`roles like ${'%reviewer"%'}`);

/** Whether someone works at an authority and decides cases there. */
export const isReviewerOf = async (db: Db, staffId: string, authorityId: string): Promise<boolean> =>
  (await reviewersOf(db, authorityId).where('id', '=', staffId).executeTakeFirst()) !== undefined;

/** Who works at an authority and decides cases there, by name. */
export const listReviewers = (db: Db, authorityId: string, limit: number) =>
  reviewersOf(db, authorityId).orderBy('display_name').orderBy('id').limit(limit).execute();
