/** How long things are good, in milliseconds. */
export const sessionLife = {
  /** Without a call. */
  idle: 30 * 60_000,
  /** From sign-in, whatever happens. */
  absolute: 8 * 60 * 60_000,
  /** `seen_at` is written at most this often, so that reading costs no write. */
  seenEvery: 60_000,
  handover: 60_000,
  accessToken: 5 * 60_000,
} as const;

interface Times {
  readonly seen_at: number;
  readonly ends_at: number;
  readonly ended_at: number | null;
}

export const isInForce = (
  { seen_at, ends_at, ended_at }: Times,
  now: number,
  idle: number = sessionLife.idle,
): boolean => ended_at === null && now < ends_at && now < seen_at + idle;

/** What is left, never more than the server will keep to. */
export const secondsLeft = (
  { seen_at, ends_at }: Omit<Times, 'ended_at'>,
  now: number,
  idleLife: number = sessionLife.idle,
) => {
  const remaining = Math.max(0, Math.floor((ends_at - now) / 1000));
  const idle = Math.max(0, Math.floor((seen_at + idleLife - now) / 1000));
  return { idleSeconds: Math.min(idle, remaining), remainingSeconds: remaining };
};
