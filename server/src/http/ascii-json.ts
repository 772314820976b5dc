/** Longer texts go as they are: the escapes of Chinese take twice its bytes. */
const longest = 1024;
const beyondAscii = /[^\0-\x7f]/;

/** Kept, since making one takes as long as looking for the next: at most the 65,408 that there are. */
const escapes: string[] = [];
const escaped = (unit: number) => (escapes[unit] ??= `\\u${unit.toString(16).padStart(4, '0')}`);

/**
 * The same JSON in ASCII, where it is short. Node writes head and body of an answer as one string, and one Chinese
 * character makes two-byte text of all of it, which takes longer to write than the few escapes take to make.
 */
export const asciiJson = (json: string): string => {
  if (json.length > longest || !beyondAscii.test(json)) return json;
  let text = '';
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit < 0x80) continue;
    text += json.slice(from, at) + escaped(unit);
    from = at + 1;
  }
  return text + json.slice(from);
};
