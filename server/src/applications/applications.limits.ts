/** Guessing the passwords of old accounts, as when signing in. */
export const bindingLimits = {
  perAccount: { name: 'binding/account', capacity: 20, perSeconds: 900 },
  perAddress: { name: 'binding/address', capacity: 120, perSeconds: 600 },
  inTotal: { name: 'binding/total', capacity: 600, perSeconds: 60 },
  /** Counts only who has paid with a challenge; the same for old accounts that do not exist. */
  perOldAccount: { name: 'binding/old-account', capacity: 10, perSeconds: 900 },
} as const;
