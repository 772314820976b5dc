import type { Selectable } from 'kysely';
import type { Db } from '../platform/database/database.ts';
import type { MailboxTable } from './mailbox.table.ts';

export type StoredMessage = Selectable<MailboxTable>;

/** Keeps a message; a repeat of the same delivery leaves it as it is. */
export const insertIntoMailbox = async (db: Db, row: MailboxTable): Promise<void> => {
  await db
    .insertInto('mailbox')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

/** Newest first. */
export const listMailbox = (
  db: Db,
  { recipient, limit }: { recipient?: string | undefined; limit: number },
): Promise<StoredMessage[]> => {
  const newest = db.selectFrom('mailbox').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit);
  return (recipient === undefined ? newest : newest.where('recipient', '=', recipient)).execute();
};
