/** Recognises an error of this library by its name: also one from another frame, or from a second copy on the page. */
export const isNamed = (error: unknown, ...names: readonly string[]): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  const { name, requestId } = error as { name?: unknown; requestId?: unknown };
  return typeof requestId === 'string' && names.includes(String(name));
};
