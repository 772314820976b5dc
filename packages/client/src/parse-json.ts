/** The value, or `undefined` where the text is not JSON. The text itself is never quoted: it may hold personal data. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The problem code in an answer, if it has one. */
export const codeOf = (text: string): unknown => (parseJson(text) as { code?: unknown } | null | undefined)?.code;
