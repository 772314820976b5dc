import type { QualificationStatus } from '@zxkt/contract/machines/qualification';
import type { CaseFilter } from '@zxkt/contract/resources/review';
import type { ReviewText } from '../review/case-words.ts';
import type { Names } from './columns.ts';

/** The value of a filter as people say it. */
export const filterValue = (name: keyof CaseFilter, value: string, text: ReviewText, { nameOf }: Names): string => {
  if (name === 'filingRegion') return nameOf('filing-regions', value);
  if (name === 'region') return nameOf('regions', value);
  if (name === 'industry') return nameOf('industries', value);
  if (name === 'economicType') return nameOf('economic-types', value);
  if (name === 'status')
    return value
      .split(',')
      .map((status) => text.get(`status/${status as QualificationStatus}`))
      .join('、');
  return name === 'overdue' ? '✓' : value;
};
