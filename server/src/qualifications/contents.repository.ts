import type { Insertable, Selectable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { QualificationDraftsTable, QualificationVersionsTable } from './qualifications.table.ts';

export type DraftRow = Selectable<QualificationDraftsTable>;
export type VersionRow = Selectable<QualificationVersionsTable>;

export const findDraft = (db: Db, qualificationId: string): Promise<DraftRow | undefined> =>
  db.selectFrom('qualification_drafts').selectAll().where('qualification_id', '=', qualificationId).executeTakeFirst();

/** In the place of the one that was there, if any. */
export const putDraft = (trx: Trx, row: Insertable<QualificationDraftsTable>) =>
  trx
    .insertInto('qualification_drafts')
    .values(row)
    .onConflict((conflict) => conflict.column('qualification_id').doUpdateSet(row))
    .execute();

export const lockDraftTo = (trx: Trx, qualificationId: string, unlocked: string | null) =>
  trx.updateTable('qualification_drafts').set({ unlocked }).where('qualification_id', '=', qualificationId).execute();

export const deleteDraft = (trx: Trx, qualificationId: string) =>
  trx.deleteFrom('qualification_drafts').where('qualification_id', '=', qualificationId).execute();

export const findVersion = (db: Db, qualificationId: string, version: number): Promise<VersionRow | undefined> =>
  db
    .selectFrom('qualification_versions')
    .selectAll()
    .where('qualification_id', '=', qualificationId)
    .where('version', '=', version)
    .executeTakeFirst();

export const insertVersion = (trx: Trx, row: Insertable<QualificationVersionsTable>) =>
  trx.insertInto('qualification_versions').values(row).execute();
