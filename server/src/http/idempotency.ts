import type { Call } from '@zxkt/contract';
import type { Platform } from '../platform/platform.ts';
import type { Answer, Once } from './call-context.ts';
import { CallProblem } from './problem.ts';

/** What is kept of a first answer: its value, or the problem that was its outcome. */
type Stored = { readonly answer: Answer<Call> } | { readonly problem: Pick<CallProblem, 'code' | 'details'> };

/** What a handler does with a request that was not answered before. */
type Work = (once: Once<Call>) => Promise<Answer<Call>>;

/** Associated data of a sealed answer. */
export const answerPlace = (scope: string) => `idempotency_answers/answer_sealed/${scope}`;

/** Thrown inside a transaction that lost the race for its key, to leave it. */
class AlreadyAnswered extends Error {
  override readonly name = 'AlreadyAnswered';
}

/**
 * One request and its repeats. `caller` keeps one caller's keys apart from another's (a session, or a portal's key and
 * address), so that a guessed key reads nobody's answer.
 */
export const createIdempotency = (platform: Platform) => {
  const { database, vault, digest, clock } = platform;

  const read = async (scope: string, bodyDigest: string): Promise<Answer<Call> | undefined> => {
    const row = await database.db
      .selectFrom('idempotency_answers')
      .select(['body_digest', 'answer_sealed'])
      .where('scope', '=', scope)
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.body_digest !== bodyDigest) throw new CallProblem('idempotency/key-reused');
    const stored = JSON.parse(await vault.open(row.answer_sealed, answerPlace(scope))) as Stored;
    if ('problem' in stored) throw new CallProblem(stored.problem.code, stored.problem.details);
    return stored.answer;
  };

  const once =
    (scope: string, bodyDigest: string): Once<Call> =>
    async (effect) => {
      try {
        const outcome = await database.db.transaction().execute(async (trx) => {
          const { numInsertedOrUpdatedRows } = await trx
            .insertInto('idempotency_answers')
            .values({ scope, body_digest: bodyDigest, answer_sealed: '', created_at: clock.now() })
            .onConflict((conflict) => conflict.column('scope').doNothing())
            .executeTakeFirstOrThrow();
          if (!numInsertedOrUpdatedRows) throw new AlreadyAnswered();
          const result = await effect(trx);
          const stored: Stored =
            result instanceof CallProblem
              ? { problem: { code: result.code, details: result.details } }
              : { answer: result };
          await trx
            .updateTable('idempotency_answers')
            .set({ answer_sealed: await vault.seal(JSON.stringify(stored), answerPlace(scope)) })
            .where('scope', '=', scope)
            .execute();
          return result;
        });
        if (outcome instanceof CallProblem) throw outcome;
        return outcome;
      } catch (error) {
        if (!(error instanceof AlreadyAnswered)) throw error;
        const answer = await read(scope, bodyDigest);
        if (!answer) throw new CallProblem('idempotency/in-progress', { retryAfterSeconds: 1 });
        return answer;
      }
    };

  /** Requests at work in this process: a repeat that overtakes its first waits for that outcome. */
  const working = new Map<string, { readonly bodyDigest: string; readonly outcome: Promise<Answer<Call>> }>();

  const first = async (scope: string, bodyDigest: string, work: Work): Promise<Answer<Call>> => {
    const stored = await read(scope, bodyDigest);
    if (stored) return stored;
    try {
      return await work(once(scope, bodyDigest));
    } catch (error) {
      // Another process may have been answering the same request: what it spent is no refusal of this one.
      const answer = error instanceof CallProblem ? await read(scope, bodyDigest) : undefined;
      if (answer) return answer;
      throw error;
    }
  };

  return {
    scopeOf: (caller: string, call: string, key: string) => digest(`${caller}\n${call}\n${key}`),
    /** The stored answer, if this request was answered before (a stored problem is thrown); else that of `work`. */
    answer: async (scope: string, bodyDigest: string, work: Work): Promise<Answer<Call>> => {
      const running = working.get(scope);
      if (running && running.bodyDigest !== bodyDigest) throw new CallProblem('idempotency/key-reused');
      if (running) return running.outcome;
      const outcome = first(scope, bodyDigest, work);
      working.set(scope, { bodyDigest, outcome });
      try {
        return await outcome;
      } finally {
        working.delete(scope);
      }
    },
    /** Forgets answers older than a day. */
    prune: (now: number) =>
      database.db
        .deleteFrom('idempotency_answers')
        .where('created_at', '<', now - 24 * 60 * 60 * 1000)
        .execute(),
  };
};

export type Idempotency = ReturnType<typeof createIdempotency>;
