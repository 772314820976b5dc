import type { Clock } from '../src/platform/platform.ts';

export interface TestClock extends Clock {
  /** Lets time pass. */
  advance(milliseconds: number): void;
}

/** Stands still until it is moved; starts at the whole second of now, since some libraries read the machine's clock. */
export const createTestClock = (start = Math.floor(Date.now() / 1000) * 1000): TestClock => {
  let now = start;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
};
