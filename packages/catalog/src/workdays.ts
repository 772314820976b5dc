import { fromDayNumber, toDayNumber, weekday } from './calendar-date.ts';
import { once } from './once.ts';

/** The State Council has not announced the holidays of this year, or the data does not hold them. */
export interface UnknownYear {
  readonly known: false;
  readonly year: number;
}

export interface KnownDay {
  readonly known: true;
  readonly workday: boolean;
  /** Holiday to which a day off, or a weekend worked in exchange, belongs: 「春节」. */
  readonly holiday?: string;
}

export interface KnownDate {
  readonly known: true;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

export interface KnownCount {
  readonly known: true;
  readonly workdays: number;
}

/** Working days as the State Council arranges them. Dates are `YYYY-MM-DD` in Asia/Shanghai; other text throws a RangeError. */
export interface WorkdayCalendar {
  /** Years whose arrangement is known, ascending. */
  readonly years: readonly number[];
  /** SHA-256 of the arrangement, 64 hexadecimal digits. */
  readonly hash: string;
  /** Addresses of the notices for a year. */
  papers(year: number): readonly string[];
  day(date: string): KnownDay | UnknownYear;
  /**
   * The date `count` working days later, or earlier for a negative count; the date itself counts as day zero,
   * whether worked or not. Unknown as soon as the way leads through a year that is not known.
   */
  addWorkdays(date: string, count: number): KnownDate | UnknownYear;
  /** How many working days lie after `from` up to and including `to`; negative when `to` is earlier. */
  workdaysBetween(from: string, to: string): KnownCount | UnknownYear;
}

/** The arrangement as the generated chunk carries it. */
export interface WorkdayYears {
  readonly [year: string]: {
    readonly papers: readonly string[];
    /** Date, 1 for a day off or 0 for a weekend worked, holiday. */
    readonly days: readonly (readonly [date: string, off: number, holiday: string])[];
  };
}

export function createWorkdayCalendar(data: WorkdayYears, hash: string): WorkdayCalendar {
  // A year without a single day is one that was not announced when the data was collected.
  const known = Object.entries(data).filter(([, { days }]) => days.length > 0);
  const years = known.map(([year]) => Number(year)).toSorted((one, other) => one - other);
  const exceptions = new Map(
    known.flatMap(([, { days }]) =>
      days.map(([date, off, holiday]) => [date, { workday: off === 0, holiday }] as const),
    ),
  );

  function dayAt(number: number): KnownDay | UnknownYear {
    const date = fromDayNumber(number);
    const year = Number(date.slice(0, 4));
    if (!years.includes(year)) return { known: false, year };
    const exception = exceptions.get(date);
    if (exception !== undefined) return { known: true, ...exception };
    const day = weekday(number);
    return { known: true, workday: day !== 0 && day !== 6 };
  }

  return {
    years,
    hash,
    papers: (year) => data[year]?.papers ?? [],
    day: (date) => dayAt(toDayNumber(date)),
    addWorkdays(date, count) {
      if (!Number.isSafeInteger(count)) throw new RangeError('not a whole number of days');
      const step = Math.sign(count);
      let at = toDayNumber(date);
      const start = dayAt(at);
      if (!start.known) return start;
      for (let left = Math.abs(count); left > 0;) {
        at += step;
        const day = dayAt(at);
        if (!day.known) return day;
        if (day.workday) left--;
      }
      return { known: true, date: fromDayNumber(at) };
    },
    workdaysBetween(from, to) {
      const start = toDayNumber(from);
      const end = toDayNumber(to);
      const startDay = dayAt(start);
      if (!startDay.known) return startDay;
      let workdays = 0;
      for (let at = Math.min(start, end) + 1; at <= Math.max(start, end); at++) {
        const day = dayAt(at);
        if (!day.known) return day;
        if (day.workday) workdays++;
      }
      return { known: true, workdays: end < start && workdays > 0 ? -workdays : workdays };
    },
  };
}

/** State Council arrangements of 2024 to 2026; later years are unknown until their notice is in the data. */
export const loadWorkdays = once(async () => {
  const { years, hash } = await import('./generated/workdays.ts');
  return createWorkdayCalendar(years, hash);
});
