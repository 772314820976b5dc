import { isDay } from './day.ts';

/** China keeps one time zone, without daylight saving since 1991. */
const shanghaiOffset = 8 * 3_600_000;

/**
 * Whether `YYYYMMDD` is a day of the calendar and, in Asia/Shanghai, not after today.
 * `now` is UTC epoch milliseconds.
 */
export const isPastDay = (digits: string, now: number): boolean => {
  const day = digits.replace(/(....)(..)(..)/, '$1-$2-$3');
  return isDay(day) && Date.parse(day) <= now + shanghaiOffset;
};
