import type { Kysely, Selectable } from 'kysely';
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

/**
 * The look-ups that stand on the path of every authorised request. Compiled once: building and printing the query
 * costs several times what running it does.
 */
export const sessionLookUps = (db: Kysely<Schema>) => {
  const byDigest = sessionOfAccount(db).where('sessions.digest', '=', '').compile();
  const byAccessToken = sessionOfAccount(db)
    .innerJoin('session_tokens', 'session_tokens.session_digest', 'sessions.digest')
    .where('session_tokens.digest', '=', '')
    .where('session_tokens.kind', '=', 'access')
    .where('session_tokens.expires_at', '>', 0)
    .compile();
  return {
    byDigest: async (digest: string): Promise<SessionRow | undefined> =>
      (await db.executeQuery<SessionRow>({ ...byDigest, parameters: [digest] })).rows[0],
    byAccessToken: async (digest: string, now: number): Promise<SessionRow | undefined> =>
      (await db.executeQuery<SessionRow>({ ...byAccessToken, parameters: [digest, 'access', now] })).rows[0],
  };
};

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
