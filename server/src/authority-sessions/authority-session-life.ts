/** How long things of the authority end are good, in milliseconds. */
export const authoritySessionLife = {
  /** Without a call: shorter than an enterprise's, since a reviewer's desk shows many people's data. */
  idle: 15 * 60_000,
  /** From sign-in, whatever happens: a working day. */
  absolute: 8 * 60 * 60_000,
  seenEvery: 30_000,
  handover: 60_000,
  accessToken: 5 * 60_000,
} as const;
