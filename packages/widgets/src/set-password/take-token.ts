/** `#token=…`, or the token alone. */
const shape = /(?:^|[#?&]token=|^#)([\w-]{20,128})$/;

/** The token in what was copied from a mail: the whole link, or its last part alone. Empty where there is none. */
export const tokenIn = (text: string): string => shape.exec(text.trim())?.[1] ?? '';

/**
 * The token of the page's address, which is removed from it at once: neither the history, nor a copied address, nor a
 * script that looks later has it. Empty where there is none.
 */
export const takeToken = (): string => {
  const token = location.hash && tokenIn(location.hash);
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
};
