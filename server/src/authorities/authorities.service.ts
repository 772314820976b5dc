import type { AuthorityKind } from '@zxkt/contract';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { putAuthority, replaceScopes } from './authorities.repository.ts';
import { scopeRow, type Scope } from './scope.ts';

export interface NewAuthority {
  readonly id: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly parent: string | null;
  readonly scopes: readonly Scope[];
}

/** Makes an authority, or changes its name, its place in the tree and what it sees, all at once. */
export const keepAuthority = (
  { database, clock }: Pick<Platform, 'database' | 'clock'>,
  { id, name, kind, parent, scopes }: NewAuthority,
): Promise<void> =>
  database.db.transaction().execute(async (trx) => {
    const now = clock.now();
    await putAuthority(trx, { id, name, kind, parent_id: parent, created_at: now });
    await replaceScopes(
      trx,
      id,
      scopes.map((scope) => ({ id: identifierAt(now), ...scopeRow(scope) })),
    );
  });
