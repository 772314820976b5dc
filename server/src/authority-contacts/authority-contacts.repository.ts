import type { Selectable } from 'kysely';
import type { Db } from '../platform/database/database.ts';
import type { AuthorityContactsTable } from './authority-contacts.table.ts';

export type ContactRow = Selectable<AuthorityContactsTable>;

/** In the place of the one that was there, if any. */
export const putContact = (db: Db, { id, ...columns }: ContactRow) =>
  db
    .insertInto('authority_contacts')
    .values({ id, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();

/** Unless there is one: what an operator wrote stays. */
export const addContact = (db: Db, row: ContactRow) =>
  db
    .insertInto('authority_contacts')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();

export const removeContact = async (db: Db, id: string): Promise<boolean> => {
  const { numDeletedRows } = await db.deleteFrom('authority_contacts').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
};

/** One for each filing region. */
export const listFilingContacts = (db: Db): Promise<ContactRow[]> =>
  db
    .selectFrom('authority_contacts')
    .selectAll()
    .where('region', 'is', null)
    .orderBy('filing_region')
    .orderBy('id')
    .execute();

/** Those for these divisions of a filing region, and those for the whole of it or of the nation. */
export const listContactsAt = (
  db: Db,
  filingRegions: readonly string[],
  regions: readonly string[],
): Promise<ContactRow[]> =>
  db
    .selectFrom('authority_contacts')
    .selectAll()
    .where('filing_region', 'in', filingRegions)
    .where((eb) => eb.or([eb('region', 'is', null), ...(regions.length > 0 ? [eb('region', 'in', regions)] : [])]))
    .orderBy('id')
    .execute();
