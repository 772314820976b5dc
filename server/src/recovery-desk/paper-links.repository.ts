import type { Db, Trx } from '../platform/database/database.ts';
import type { PaperLinksTable } from '../recovery/recovery.table.ts';

export const insertPaperLink = (trx: Trx, link: PaperLinksTable) =>
  trx.insertInto('paper_links').values(link).execute();

/** The paper of a link, for the first who asks. */
export const spendPaperLink = async (db: Db, digest: string, now: number) => {
  const spent = await db
    .updateTable('paper_links')
    .set({ spent_at: now })
    .where('digest', '=', digest)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('paper_id')
    .executeTakeFirst();
  if (!spent) return undefined;
  return db
    .selectFrom('recovery_papers')
    .innerJoin('recovery_tickets', 'recovery_tickets.id', 'recovery_papers.ticket_id')
    .selectAll('recovery_papers')
    .select('recovery_tickets.number')
    .where('recovery_papers.id', '=', spent.paper_id)
    .executeTakeFirst();
};

export const prunePaperLinks = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('paper_links').where('expires_at', '<', now).execute();
};
