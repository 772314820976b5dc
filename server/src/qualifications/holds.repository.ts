import type { Trx } from '../platform/database/database.ts';

/**
 * Lets a qualification hold these codes beside those that it has; answers those that another one holds. What another
 * transaction is about to take is waited for, in the order of the codes, so that two never wait for each other.
 */
export const addHolds = async (trx: Trx, qualificationId: string, codes: readonly string[]): Promise<string[]> => {
  if (codes.length === 0) return [];
  for (const code of codes.toSorted()) {
    await trx
      .insertInto('qualification_holds')
      .values({ code, qualification_id: qualificationId })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .execute();
  }
  const foreign = await trx
    .selectFrom('qualification_holds')
    .select('code')
    .where('code', 'in', codes)
    .where('qualification_id', '!=', qualificationId)
    .execute();
  return foreign.map(({ code }) => code);
};

/** Gives up every code of a qualification but these. */
export const keepHolds = async (trx: Trx, qualificationId: string, codes: readonly string[]): Promise<void> => {
  await trx
    .deleteFrom('qualification_holds')
    .where('qualification_id', '=', qualificationId)
    .$if(codes.length > 0, (query) => query.where('code', 'not in', codes))
    .execute();
};
