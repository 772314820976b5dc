/** Accounts differ by more than case: `Trader01` and `trader01` are one. */
export const foldAccount = (account: string): string => account.toLowerCase();
