import type { Selectable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { PasswordLinksTable } from './password-links.table.ts';

export type PasswordLinkRow = Selectable<PasswordLinksTable>;

export const insertPasswordLink = (trx: Trx, row: PasswordLinksTable) =>
  trx.insertInto('password_links').values(row).execute();

export const findPasswordLink = (db: Db, digest: string): Promise<PasswordLinkRow | undefined> =>
  db.selectFrom('password_links').selectAll().where('digest', '=', digest).executeTakeFirst();

/** One account has one link in force: those before it end with it, whatever was their cause. */
export const endPasswordLinks = (trx: Trx, accountId: string, now: number) =>
  trx
    .updateTable('password_links')
    .set({ expires_at: now })
    .where('account_id', '=', accountId)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();

/** Spends a link that is good. Of any number of tries one gets it. */
export const spendPasswordLink = (trx: Trx, digest: string, now: number): Promise<PasswordLinkRow | undefined> =>
  trx
    .updateTable('password_links')
    .set({ spent_at: now })
    .where('digest', '=', digest)
    .where('account_id', 'is not', null)
    .where('spent_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();

/** Forgets links that ended before `before`; until then whoever comes late is told why. */
export const prunePasswordLinks = async (db: Db, before: number): Promise<void> => {
  await db.deleteFrom('password_links').where('expires_at', '<', before).execute();
};
