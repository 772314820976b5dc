import { createDecisions, type Decision, type Platform } from '@zxkt/server';

/** What the authority decides, by the machine of the contract; `return` and `reject` owe reasons. */
export type CounterStep = Decision['event'] | Pick<Decision, 'event' | 'reasons' | 'dueInWorkdays'>;

/** The other side of the counter, for pages that wait for it: `await decide('demotrader1', 'take', 'approve')`. */
export const createCounter = (platform: Platform) => {
  const { db } = platform.database;
  const decisions = createDecisions(platform);
  return async (account: string, ...steps: readonly CounterStep[]): Promise<void> => {
    for (const step of steps) {
      const { id, submitted_version } = await db
        .selectFrom('qualifications')
        .innerJoin('accounts', 'accounts.id', 'qualifications.account_id')
        .select(['qualifications.id', 'submitted_version'])
        .where('account_folded', '=', account.toLowerCase())
        .executeTakeFirstOrThrow();
      const decision = {
        qualificationId: id,
        version: submitted_version ?? 0,
        actor: 'staff:in-page',
        requestId: null,
        ...(typeof step === 'string' ? { event: step } : step),
      };
      await db.transaction().execute((trx) => decisions.decide(trx, decision));
    }
  };
};
