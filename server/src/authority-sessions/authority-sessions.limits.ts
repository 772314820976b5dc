/** Guessing passwords of staff; narrower than for enterprises. A challenge is paid before the account is counted. */
export const authoritySignInLimits = {
  perAddress: { name: 'authority-sign-in/address', capacity: 60, perSeconds: 600 },
  inTotal: { name: 'authority-sign-in/total', capacity: 300, perSeconds: 60 },
  perAccount: { name: 'authority-sign-in/account', capacity: 5, perSeconds: 900 },
} as const;
