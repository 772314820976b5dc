/** 128 random bits as 32 hex digits. Not `crypto.randomUUID`, which a page without TLS does not have. */
export const randomWord = (): string => {
  let word = '';
  for (const part of crypto.getRandomValues(new Uint32Array(4))) word += part.toString(16).padStart(8, '0');
  return word;
};
