/** Hashing a password is dear, and every answer tells whether an account exists. */
export const accountLimits = {
  perAddress: { name: 'account/address', capacity: 120, perSeconds: 60 * 60 },
  inTotal: { name: 'account/total', capacity: 600, perSeconds: 60 },
  /** How many names one proven number may ask after while its proof is good. */
  perVerification: { name: 'account/verification', capacity: 20, perSeconds: 60 * 60 },
} as const;
