import { sql, type Insertable, type Selectable } from 'kysely';
import type { Db } from '../platform/database/database.ts';
import type { AuthoritiesTable, AuthorityScopesTable } from './authorities.table.ts';

export type AuthorityRow = Selectable<AuthoritiesTable>;
export type ScopeRow = Pick<
  Selectable<AuthorityScopesTable>,
  'kind' | 'filing_region' | 'region' | 'organisation_code'
>;

/** More levels than any administration has: a tree that was made into a ring by hand ends here. */
const deepest = 12;

/** The scopes of an authority and of all below it, as they stand at this moment. */
export const listScopesWithin = async (db: Db, authorityId: string): Promise<readonly ScopeRow[]> => {
  const { rows } = await sql<ScopeRow>`
    with recursive within (id, depth) as (
      select id, 0 from authorities where id = ${authorityId}
      union all
      select authorities.id, within.depth + 1 from authorities
        join within on authorities.parent_id = within.id
        where within.depth < ${sql.lit(deepest)}
    )
    select distinct s.kind, s.filing_region, s.region, s.organisation_code
      from authority_scopes s join within on within.id = s.authority_id`.execute(db);
  return rows;
};

/** In the place of the one that was there, if any. */
export const putAuthority = (db: Db, { id, ...columns }: Insertable<AuthoritiesTable>) =>
  db
    .insertInto('authorities')
    .values({ id, ...columns })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ name: columns.name, kind: columns.kind, parent_id: columns.parent_id }),
    )
    .execute();

/** Replaces what an authority sees of its own. Whoever is at work follows at the next call. */
export const replaceScopes = async (
  db: Db,
  authorityId: string,
  scopes: readonly (ScopeRow & { readonly id: string })[],
): Promise<void> => {
  await db.deleteFrom('authority_scopes').where('authority_id', '=', authorityId).execute();
  if (scopes.length === 0) return;
  await db
    .insertInto('authority_scopes')
    .values(scopes.map((scope) => ({ ...scope, authority_id: authorityId })))
    .execute();
};

export const findAuthority = (db: Db, id: string): Promise<AuthorityRow | undefined> =>
  db.selectFrom('authorities').selectAll().where('id', '=', id).executeTakeFirst();
