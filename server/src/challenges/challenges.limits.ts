/** A solved challenge is what sending and signing in cost; these keep the posing of them affordable. */
export const challengeLimits = {
  perAddress: { name: 'challenge/address', capacity: 300, perSeconds: 600 },
  inTotal: { name: 'challenge/total', capacity: 6000, perSeconds: 60 },
} as const;
