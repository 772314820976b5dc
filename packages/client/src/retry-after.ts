/** Seconds that a `Retry-After` header asks for, given as a number or as a date; `undefined` where it says nothing. */
export const retryAfterSeconds = (headers: Headers): number | undefined => {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  // Only what begins with the name of a day: `Date.parse` makes a date of nearly anything.
  const seconds = /^[A-Z]/.test(value) ? Math.ceil((Date.parse(value) - Date.now()) / 1000) : NaN;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
};
