import type { CompiledQuery, Kysely, Selectable } from 'kysely';
import type { Db, Trx } from '../platform/database/database.ts';
import type { Schema } from '../platform/database/schema.ts';
import type { SessionsTable, SessionTokensTable } from './sessions.table.ts';

/** A session with what its holder is called: all that an authorised request needs, in one look-up. */
const sessionOfAccount = (db: Kysely<Schema>) =>
  db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .select([
      'sessions.digest',
      'sessions.audience',
      'sessions.key',
      'sessions.seen_at',
      'sessions.ends_at',
      'sessions.ended_at',
      'accounts.id',
      'accounts.account',
      'accounts.display_name',
      'accounts.type',
      'accounts.masked_mobile',
    ]);

export type SessionRow = Awaited<ReturnType<ReturnType<typeof sessionOfAccount>['executeTakeFirstOrThrow']>>;

/** As many keys as one query takes; shorter lists repeat their last one, so that few statements are ever prepared. */
const sizes = [1, 4, 16, 64];
export const mostKeys = 64;

/**
 * The look-ups that stand on the path of every authorised request, for several requests at once. Compiled once: building
 * and printing the query costs several times what running it does.
 */
export const sessionLookUps = (db: Kysely<Schema>) => {
  const places = (size: number) => Array.from({ length: size }, () => '');
  const byDigests = sizes.map((size) => sessionOfAccount(db).where('sessions.digest', 'in', places(size)).compile());
  const byAccessTokens = sizes.map((size) =>
    sessionOfAccount(db)
      .innerJoin('session_tokens', 'session_tokens.session_digest', 'sessions.digest')
      .select(['session_tokens.digest as token', 'session_tokens.expires_at'])
      .where('session_tokens.kind', '=', 'access')
      .where('session_tokens.digest', 'in', places(size))
      .compile(),
  );
  const run = async <Row>(
    queries: readonly CompiledQuery<Row>[],
    keys: readonly string[],
    first: readonly string[],
  ) => {
    const index = sizes.findIndex((size) => size >= keys.length);
    const query = queries[index];
    if (!query) throw new Error(`no more than ${mostKeys} at once`);
    const filling = Array<string | undefined>((sizes[index] ?? 0) - keys.length).fill(keys.at(-1));
    return (await db.executeQuery<Row>({ ...query, parameters: [...first, ...keys, ...filling] })).rows;
  };
  return {
    byDigests: async (digests: readonly string[]): Promise<ReadonlyMap<string, SessionRow>> =>
      new Map((await run(byDigests, digests, [])).map((row) => [row.digest, row])),
    byAccessTokens: async (digests: readonly string[]): Promise<ReadonlyMap<string, AccessRow>> =>
      new Map((await run(byAccessTokens, digests, ['access'])).map((row) => [row.token, row])),
  };
};

export interface AccessRow extends SessionRow {
  readonly token: string;
  readonly expires_at: number;
}

export const insertSession = (trx: Trx, session: SessionsTable) => trx.insertInto('sessions').values(session).execute();

/** The same row as `sessionLookUps` answers, inside the transaction that made the session. */
export const readSessionRow = (trx: Trx, digest: string): Promise<SessionRow> =>
  sessionOfAccount(trx).where('sessions.digest', '=', digest).executeTakeFirstOrThrow();

/** Notes that the session is in use. Of several calls in the same moment one writes. */
export const touchSession = (db: Db, digest: string, now: number, seenBefore: number) =>
  db
    .updateTable('sessions')
    .set({ seen_at: now })
    .where('digest', '=', digest)
    .where('seen_at', '<=', seenBefore)
    .execute();

/** Ends a session that is in force under this key; answers whose it was. */
export const endSession = (trx: Trx, digest: string, key: string, now: number) =>
  trx
    .updateTable('sessions')
    .set({ ended_at: now })
    .where('digest', '=', digest)
    .where('key', '=', key)
    .where('ended_at', 'is', null)
    .returning('account_id')
    .executeTakeFirst();

export const insertTokens = (trx: Trx, tokens: readonly SessionTokensTable[]) =>
  trx.insertInto('session_tokens').values(tokens).execute();

export type TokenRow = Selectable<SessionTokensTable> &
  Pick<Selectable<SessionsTable>, 'audience' | 'key' | 'account_id' | 'seen_at' | 'ends_at' | 'ended_at'>;

/** A token with the session that it stands for. */
export const findToken = (trx: Trx, digest: string, kind: SessionTokensTable['kind']): Promise<TokenRow | undefined> =>
  trx
    .selectFrom('session_tokens')
    .innerJoin('sessions', 'sessions.digest', 'session_tokens.session_digest')
    .selectAll('session_tokens')
    .select([
      'sessions.audience',
      'sessions.key',
      'sessions.account_id',
      'sessions.seen_at',
      'sessions.ends_at',
      'sessions.ended_at',
    ])
    .where('session_tokens.digest', '=', digest)
    .where('session_tokens.kind', '=', kind)
    .executeTakeFirst();

/** False when another request was first. */
export const spendToken = async (trx: Trx, digest: string, now: number): Promise<boolean> => {
  const { numUpdatedRows } = await trx
    .updateTable('session_tokens')
    .set({ spent_at: now })
    .where('digest', '=', digest)
    .where('spent_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Forgets what can no longer be used, nor its second use noticed. */
export const pruneSessions = async (db: Db, now: number): Promise<void> => {
  await db.deleteFrom('session_tokens').where('expires_at', '<', now).execute();
  await db.deleteFrom('sessions').where('ends_at', '<', now).execute();
};
