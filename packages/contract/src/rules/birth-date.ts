/** China keeps one time zone, without daylight saving since 1991. */
const shanghaiOffset = 8 * 3_600_000;

/**
 * Whether `YYYYMMDD` is a day of the calendar and, in Asia/Shanghai, not after today.
 * `now` is UTC epoch milliseconds.
 */
export const isPastDay = (digits: string, now: number): boolean => {
  const day = digits.replace(/(....)(..)(..)/, '$1-$2-$3');
  const midnight = Date.parse(day);
  // 30 February parses in some engines, as a day of March: it does not read the same again.
  return midnight <= now + shanghaiOffset && new Date(midnight).toISOString().startsWith(day);
};
