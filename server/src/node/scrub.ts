/**
 * Error texts are written by libraries, which may quote what they choked on. Whatever looks like a person's number, an
 * address, a credential or a secret is crossed out; words, file names and line numbers stay.
 */
export const scrub = (text: string): string =>
  text
    .replaceAll(/\b([a-z][a-z\d+.-]*:\/\/)[^\s/@]*@/gi, '$1***@')
    .replaceAll(/[^\s<>"'(),;:=]+@[^\s<>"'(),;:]+/g, '***@***')
    .replaceAll(/\b(bearer|basic)\s+\S+/gi, '$1 ***')
    .replaceAll(/(?<![\w/-])(?=[\w-]*\d)[\w-]{32,}(?![\w/])/g, '***')
    .replaceAll(/\d{7,17}[\dXx]?/g, '***');
