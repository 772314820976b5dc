import type { Visitor } from './visitor.ts';

/** Writes into the login form, in place of what stands there, and sends it. */
export const submitLogin = async (visitor: Visitor, account: string, password: string): Promise<void> => {
  for (const [field, text] of [
    ['account', account],
    ['password', password],
  ] as const) {
    await visitor.clickOnField(field);
    await visitor.replacesWith(text);
  }
  await visitor.hits('Enter');
};
