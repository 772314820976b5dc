import type { Insertable, Selectable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { SessionTokensTable } from '../sessions/sessions.table.ts';
import { staffColumns, type StaffColumns } from '../staff/staff.repository.ts';
import type { StaffSessionsTable } from './authority-sessions.table.ts';

type Times = Pick<Selectable<StaffSessionsTable>, 'seen_at' | 'ends_at' | 'ended_at'>;

/** A session with whose it is: all that an authorised call needs, in one look-up. */
export type StaffSessionRow = StaffColumns &
  Times &
  Pick<Selectable<StaffSessionsTable>, 'digest' | 'key' | 'work_year'> & { readonly closed_at: number | null };

const sessionOfStaff = (db: Db) =>
  db
    .selectFrom('staff_sessions')
    .innerJoin('staff', 'staff.id', 'staff_sessions.staff_id')
    .innerJoin('authorities', 'authorities.id', 'staff.authority_id')
    .select([
      'staff_sessions.digest',
      'staff_sessions.key',
      'staff_sessions.work_year',
      'staff_sessions.seen_at',
      'staff_sessions.ends_at',
      'staff_sessions.ended_at',
      'staff.closed_at',
      ...staffColumns,
    ]);

export const findStaffSession = (db: Db, digest: string): Promise<StaffSessionRow | undefined> =>
  sessionOfStaff(db).where('staff_sessions.digest', '=', digest).executeTakeFirst();

export const findStaffSessionByToken = (
  db: Db,
  digest: string,
): Promise<(StaffSessionRow & { readonly expires_at: number }) | undefined> =>
  sessionOfStaff(db)
    .innerJoin('session_tokens', 'session_tokens.session_digest', 'staff_sessions.digest')
    .select('session_tokens.expires_at')
    .where('session_tokens.digest', '=', digest)
    .where('session_tokens.kind', '=', 'access')
    .executeTakeFirst();

export const insertStaffSession = (trx: Trx, row: Insertable<StaffSessionsTable>) =>
  trx.insertInto('staff_sessions').values(row).execute();

/** Notes that the session is in use. Of several calls in the same moment one writes. */
export const touchStaffSession = (db: Db, digest: string, now: number, seenBefore: number) =>
  db
    .updateTable('staff_sessions')
    .set({ seen_at: now })
    .where('digest', '=', digest)
    .where('seen_at', '<=', seenBefore)
    .execute();

/** Ends a session that is in force under this key; answers whose it was. */
export const endStaffSession = (trx: Trx, digest: string, key: string, now: number) =>
  trx
    .updateTable('staff_sessions')
    .set({ ended_at: now })
    .where('digest', '=', digest)
    .where('key', '=', key)
    .where('ended_at', 'is', null)
    .returning('staff_id')
    .executeTakeFirst();

export type StaffTokenRow = Selectable<SessionTokensTable> & Times & Pick<Selectable<StaffSessionsTable>, 'key'>;

/** A token with the authority session that it stands for; a token of the other audience is none. */
export const findStaffToken = (
  trx: Trx,
  digest: string,
  kind: SessionTokensTable['kind'],
): Promise<StaffTokenRow | undefined> =>
  trx
    .selectFrom('session_tokens')
    .innerJoin('staff_sessions', 'staff_sessions.digest', 'session_tokens.session_digest')
    .selectAll('session_tokens')
    .select(['staff_sessions.key', 'staff_sessions.seen_at', 'staff_sessions.ends_at', 'staff_sessions.ended_at'])
    .where('session_tokens.digest', '=', digest)
    .where('session_tokens.kind', '=', kind)
    .executeTakeFirst();

/** Forgets what can no longer be used. */
export const pruneStaffSessions = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('staff_sessions').where('ends_at', '<', now).execute();
};
