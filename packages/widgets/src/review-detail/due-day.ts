import { dayWords, type ReviewText } from '../review/case-words.ts';

/** The last day for a correction that is given so many working days from today; `unknown` where nobody can say. */
export const dueDayAfter = async (text: Pick<ReviewText, 'language'>, workdays: number): Promise<string> => {
  const { loadWorkdays, shanghaiDate } = await import('@zxkt/catalog');
  const due = (await loadWorkdays()).addWorkdays(shanghaiDate(Date.now()), workdays);
  return due.known ? dayWords(text, Date.parse(`${due.date}T12:00:00+08:00`)) : 'unknown';
};
