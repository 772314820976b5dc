import type { Selectable } from 'kysely';
import type { Db, Engine } from '../platform/database/database.ts';
import type { OutboxTable } from './outbox.table.ts';

export type Claimed = Pick<
  Selectable<OutboxTable>,
  'id' | 'channel' | 'payload_sealed' | 'attempts' | 'expires_at' | 'leased_until' | 'created_at'
>;

export const insertMessage = async (db: Db, row: OutboxTable): Promise<void> => {
  await db.insertInto('outbox').values(row).execute();
};

const dueIds = (db: Db, now: number, limit: number) =>
  db
    .selectFrom('outbox')
    .select('id')
    .where('delivered_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('due_at', '<=', now)
    .where('leased_until', '<=', now)
    .orderBy('due_at')
    .limit(limit);

/**
 * Leases messages that are due, each to one worker: the update repeats the condition, so of two workers that saw the
 * same message one gets it. On PostgreSQL workers step around each other's rows instead of waiting for them.
 */
export const claimDue = async (
  db: Db,
  engine: Engine,
  { now, until, limit }: { now: number; until: number; limit: number },
): Promise<Claimed[]> => {
  // A look costs no lock; an idle worker should not take the write lock of SQLite twice a second.
  if (!(await dueIds(db, now, 1).executeTakeFirst())) return [];
  const due = dueIds(db, now, limit);
  return db
    .with(
      (cte) => cte('due').materialized(),
      () => (engine === 'postgres' ? due.forUpdate().skipLocked() : due),
    )
    .updateTable('outbox')
    .set((eb) => ({ leased_until: until, attempts: eb('attempts', '+', 1) }))
    .where('id', 'in', (eb) => eb.selectFrom('due').select('due.id'))
    .where('leased_until', '<=', now)
    .where('delivered_at', 'is', null)
    .where('given_up_at', 'is', null)
    .returning(['id', 'channel', 'payload_sealed', 'attempts', 'expires_at', 'leased_until', 'created_at'])
    .execute();
};

/** The message is out: true whoever holds the lease by now. Its content has served and is erased. */
export const markDelivered = async (db: Db, id: string, now: number): Promise<void> => {
  await db
    .updateTable('outbox')
    .set({ delivered_at: now, payload_sealed: '' })
    .where('id', '=', id)
    .where('delivered_at', 'is', null)
    .execute();
};

/** Only for the holder of the lease: another worker may have delivered the message since. */
const heldBy = (db: Db, { id, leased_until }: Claimed) =>
  db
    .updateTable('outbox')
    .where('id', '=', id)
    .where('leased_until', '=', leased_until)
    .where('delivered_at', 'is', null);

export const markGivenUp = async (db: Db, claimed: Claimed, now: number): Promise<void> => {
  await heldBy(db, claimed).set({ given_up_at: now, payload_sealed: '' }).execute();
};

export const reschedule = async (db: Db, claimed: Claimed, dueAt: number): Promise<void> => {
  await heldBy(db, claimed).set({ due_at: dueAt, leased_until: 0 }).execute();
};

/** Forgets messages that are not worth sending any more, before a worker gives them up. */
export const forgetExpired = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('outbox').where('expires_at', '<=', now).where('delivered_at', 'is', null).execute();
};

/** Forgets messages that left, or were given up, before `before`. */
export const pruneOutbox = async (db: Db, before: number): Promise<void> => {
  await db
    .deleteFrom('outbox')
    .where((eb) => eb.or([eb('delivered_at', '<', before), eb('given_up_at', '<', before)]))
    .execute();
};
