import type { StaffMember, StaffRole } from '@zxkt/contract';
import type { Insertable, Selectable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { StaffTable } from './staff.table.ts';

export type StaffRow = Selectable<StaffTable>;

/** Who works there now; a closed account is no account. */
export const findStaffByFoldedAccount = (db: Db, folded: string): Promise<StaffRow | undefined> =>
  db
    .selectFrom('staff')
    .selectAll()
    .where('account_folded', '=', folded)
    .where('closed_at', 'is', null)
    .executeTakeFirst();

/** False when the name is taken. */
export const insertStaff = async (db: Db, row: Insertable<StaffTable>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('staff')
    .values(row)
    .onConflict((conflict) => conflict.column('account_folded').doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Ends an account; false when none of that name was open. Its sessions are refused from then on. */
export const closeStaff = async (db: Db, folded: string, now: number): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('staff')
    .set({ closed_at: now })
    .where('account_folded', '=', folded)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Spends the code of a time step. False when it, or a later one, was used before. */
export const spendTotpStep = async (trx: Trx, id: string, step: number): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('staff')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where('totp_step', '<', step)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Names for a few ids; whoever left is still named. */
export const listStaffNames = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('staff').select(['id', 'display_name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.display_name]));
};

/** The columns that `staffOf` reads, wherever staff and authorities are joined. */
export const staffColumns = [
  'staff.id as staff_id',
  'staff.account',
  'staff.display_name',
  'staff.roles',
  'authorities.id as authority_id',
  'authorities.name as authority_name',
  'authorities.kind as authority_kind',
] as const;

export interface StaffColumns {
  readonly staff_id: string;
  readonly account: string;
  readonly display_name: string;
  readonly roles: string;
  readonly authority_id: string;
  readonly authority_name: string;
  readonly authority_kind: StaffMember['authority']['kind'];
}

export const staffOf = (row: StaffColumns): StaffMember => ({
  id: row.staff_id,
  account: row.account,
  displayName: row.display_name,
  roles: JSON.parse(row.roles) as StaffRole[],
  authority: { id: row.authority_id, name: row.authority_name, kind: row.authority_kind },
});
