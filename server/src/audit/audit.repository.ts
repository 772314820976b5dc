import { sql, type Insertable, type Selectable } from 'kysely';
import type { Db, Engine, Trx } from '../platform/database/database.ts';
import type { AuditTable } from './audit.table.ts';

export type AuditRow = Selectable<AuditTable>;

/** Any number that no other advisory lock of the database uses. */
const chainLock = 0x7a786b74;

/**
 * Holds every other writer of the chain until this transaction ends. SQLite's transactions are alone already; in
 * PostgreSQL two of them would otherwise continue the chain from the same entry.
 */
export const lockChain = async (trx: Trx, engine: Engine): Promise<void> => {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(chainLock)})`.execute(trx);
};

export const findLastEntry = (db: Db) =>
  db.selectFrom('audit_entries').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();

export const insertEntry = (trx: Trx, entry: Insertable<AuditTable>) =>
  trx.insertInto('audit_entries').values(entry).execute();

/** The next entries of the chain, in its order. */
export const listEntriesAfter = (db: Db, sequence: number, limit: number): Promise<AuditRow[]> =>
  db
    .selectFrom('audit_entries')
    .selectAll()
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
