/** A refused submission tells whether a code is held by somebody: nobody may ask for many. */
export const submissionLimits = {
  perAccount: { name: 'qualification/submission', capacity: 30, perSeconds: 60 * 60 },
} as const;
