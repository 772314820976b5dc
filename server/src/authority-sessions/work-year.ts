import { shanghaiDate } from '@zxkt/catalog';
import { invalid } from '../http/problem.ts';

/** Throws where a work year is still to come. */
export const requireWorkYear = (workYear: number, now: number): void => {
  if (workYear > Number(shanghaiDate(now).slice(0, 4)))
    throw invalid({ pointer: '/workYear', code: 'work-year/unknown' });
};
