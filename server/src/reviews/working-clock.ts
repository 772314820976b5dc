import { loadWorkdays, shanghaiDate, type WorkdayCalendar } from '@zxkt/catalog';
import type { CaseRow, QualificationStatus } from '@zxkt/contract';

/** Working days that a review may take, the day of the submission not counted. */
export const reviewWorkdays = 5;

/** Statuses of what lies at the counter, where the clock runs. */
export const atTheCounter: readonly QualificationStatus[] = [
  'submitted',
  'in-review',
  'change-submitted',
  'change-in-review',
];

const day = 24 * 60 * 60 * 1000;

/** The first moment of a day (`YYYY-MM-DD`) in Asia/Shanghai. */
export const startOfDay = (date: string): number => Date.parse(`${date}T00:00:00+08:00`);

/** The first moment of the day after. */
export const startOfNextDay = (date: string): number => startOfDay(date) + day;

/** The last day in time for what was submitted at an instant; undefined where the working days are not announced. */
const dueOn = (calendar: WorkdayCalendar, submittedAt: number): string | undefined => {
  const due = calendar.addWorkdays(shanghaiDate(submittedAt), reviewWorkdays);
  return due.known ? due.date : undefined;
};

/**
 * The moment before which everything that still lies at the counter was submitted too long ago; undefined where the
 * working days are not announced. All reviews have the same time, so that being late follows from the day alone.
 */
export const overdueBefore = async (now: number): Promise<number | undefined> => {
  const calendar = await loadWorkdays();
  const today = shanghaiDate(now);
  const start = calendar.addWorkdays(today, -(reviewWorkdays + 1));
  if (!start.known) return undefined;
  for (let at = startOfDay(start.date); ; at += day) {
    const due = dueOn(calendar, at);
    if (due === undefined) return undefined;
    if (due >= today) return at;
  }
};

/** How long cases may still lie at the counter, at one moment. */
export const createClocks = async (now: number): Promise<(submittedAt: number) => NonNullable<CaseRow['clock']>> => {
  const calendar = await loadWorkdays();
  const today = shanghaiDate(now);
  return (submittedAt) => {
    const due = dueOn(calendar, submittedAt);
    const left = due === undefined ? undefined : calendar.workdaysBetween(today, due);
    return {
      dueOn: due ?? null,
      workdaysLeft: left?.known ? left.workdays : null,
      overdue: due !== undefined && due < today,
    };
  };
};
