/**
 * Whether text is a day of the calendar, `YYYY-MM-DD`. 30 February parses in some engines, as a day of March: it does not
 * read the same again.
 */
export const isDay = (text: string): boolean =>
  // No date at all is `null` in JSON.
  new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text;

/** Year, month, day: eight digits, or with anything between them (`2026年1月2日`, `2026/1/2`). */
const typedDay = /^\D*(\d{4})(?:(\d\d)(\d\d)|\D+(\d\d?)\D+(\d\d?))\D*$/;

/** A day as people type it, in half or full width, to `YYYY-MM-DD`; what is no day stays as it is. */
export const normalizeDay = (typed: string): string => {
  const [, ...numbers] = typedDay.exec(typed.normalize('NFKC')) ?? [typed, typed];
  return numbers
    .filter(Boolean)
    .map((number) => number.padStart(2, '0'))
    .join('-');
};
