import type { Insertable, Selectable } from 'kysely';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import type { ExportLinksTable, ExportsTable } from './exports.table.ts';

export type ExportRow = Selectable<ExportsTable>;

export const insertExport = (trx: Trx, row: Insertable<ExportsTable>) =>
  trx.insertInto('exports').values(row).execute();

export const findExportOf = (db: Db, staffId: string, id: string): Promise<ExportRow | undefined> =>
  db.selectFrom('exports').selectAll().where('staff_id', '=', staffId).where('id', '=', id).executeTakeFirst();

/** Someone's exports, newest first. */
export const listExportsOf = (db: Db, staffId: string, limit: number): Promise<ExportRow[]> =>
  db
    .selectFrom('exports')
    .selectAll()
    .where('staff_id', '=', staffId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

const due = (db: Db, now: number) =>
  db
    .selectFrom('exports')
    .select('id')
    .where('status', 'in', ['waiting', 'writing'])
    .where('leased_until', '<=', now)
    .orderBy('asked_at')
    .limit(1);

/** The oldest export that nobody writes, leased to one worker; one whose worker died comes again. */
export const claimExport = async (
  db: Db,
  engine: Engine,
  now: number,
  until: number,
): Promise<ExportRow | undefined> => {
  // A look costs no lock.
  if (!(await due(db, now).executeTakeFirst())) return undefined;
  return db
    .with(
      (cte) => cte('due').materialized(),
      () => (engine === 'postgres' ? due(db, now).forUpdate().skipLocked() : due(db, now)),
    )
    .updateTable('exports')
    .set((eb) => ({ status: 'writing', leased_until: until, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', (eb) => eb.selectFrom('due').select('due.id'))
    .where('leased_until', '<=', now)
    .returningAll()
    .executeTakeFirst();
};

type Progress = Pick<ExportRow, 'status' | 'rows' | 'bytes' | 'parts' | 'position' | 'leased_until'>;

/** Notes how far an export is; false when another worker has it by now, whose file it then is. */
export const noteProgress = async (
  trx: Trx,
  { id, leased_until }: Pick<ExportRow, 'id' | 'leased_until'>,
  progress: Partial<Progress>,
): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('exports')
    .set(progress)
    .where('id', '=', id)
    .where('leased_until', '=', leased_until)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

export const insertPart = (trx: Trx, exportId: string, part: number, bytes: Uint8Array) =>
  trx.insertInto('export_parts').values({ export_id: exportId, part, bytes }).execute();

export const deleteParts = (trx: Trx, exportId: string) =>
  trx.deleteFrom('export_parts').where('export_id', '=', exportId).execute();

export const readPart = async (db: Db, exportId: string, part: number): Promise<Uint8Array | undefined> => {
  const row = await db
    .selectFrom('export_parts')
    .select('bytes')
    .where('export_id', '=', exportId)
    .where('part', '=', part)
    .executeTakeFirst();
  return row?.bytes;
};

export const insertLink = (trx: Trx, link: ExportLinksTable) => trx.insertInto('export_links').values(link).execute();

/** The export that a link stands for, which is spent with that; undefined for one that is not good any more. */
export const spendLink = async (db: Db, digest: string, now: number): Promise<ExportRow | undefined> => {
  const link = await db
    .updateTable('export_links')
    .set({ spent_at: now })
    .where('digest', '=', digest)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('export_id')
    .executeTakeFirst();
  return link && db.selectFrom('exports').selectAll().where('id', '=', link.export_id).executeTakeFirst();
};

/** At which authority someone works; undefined for who left. */
export const findAuthorityOf = async (db: Db, staffId: string): Promise<string | undefined> => {
  const row = await db
    .selectFrom('staff')
    .select('authority_id')
    .where('id', '=', staffId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row?.authority_id;
};

/** Removes files whose time is over. */
export const pruneExports = async (db: Db, now: number): Promise<void> => {
  const over = db.selectFrom('exports').select('id').where('kept_until', '<', now);
  await db.deleteFrom('export_parts').where('export_id', 'in', over).execute();
  await db.deleteFrom('export_links').where('export_id', 'in', over).execute();
  await db.deleteFrom('exports').where('kept_until', '<', now).execute();
};
