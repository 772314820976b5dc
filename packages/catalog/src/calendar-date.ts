const dayLength = 86_400_000;
/** Asia/Shanghai has kept +08:00 without summer time since 1992. */
const shanghaiOffset = 8 * 3_600_000;

/** Days since 1970-01-01 of a calendar date `YYYY-MM-DD`. Throws a RangeError for anything that is no such date. */
export function toDayNumber(date: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const time = parts === null ? NaN : Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || fromDayNumber(time / dayLength) !== date) throw new RangeError('not a calendar date');
  return time / dayLength;
}

export function fromDayNumber(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** The calendar date in Asia/Shanghai of a moment in epoch milliseconds. */
export function shanghaiDate(epochMilliseconds: number): string {
  return new Date(epochMilliseconds + shanghaiOffset).toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
