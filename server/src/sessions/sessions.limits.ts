/**
 * Guessing passwords. The limit of an account counts only who has paid with a challenge, so that nobody locks another
 * out for free; it is the same for accounts that do not exist.
 */
export const signInLimits = {
  perAddress: { name: 'sign-in/address', capacity: 120, perSeconds: 600 },
  inTotal: { name: 'sign-in/total', capacity: 1200, perSeconds: 60 },
  perAccount: { name: 'sign-in/account', capacity: 10, perSeconds: 900 },
} as const;

/** Buying tokens: a word of 256 bits cannot be guessed; this keeps the trying cheap for us. */
export const tokenLimits = {
  perAddress: { name: 'session-token/address', capacity: 600, perSeconds: 600 },
} as const;
