const unseen = 0xffff;
const table = new Uint16Array(0x10000).fill(unseen);

/**
 * The searchable form of a UTF-16 code unit: half width, lower case, no tone mark, ü as v.
 * Zero for what a search ignores: spaces, punctuation, signs, invisible characters.
 */
export function fold(unit: number): number {
  const known = table[unit];
  if (known !== undefined && known !== unseen) return known;
  return (table[unit] = compute(unit));
}

/** The searchable form of a text. */
export function foldText(text: string): string {
  let folded = '';
  const composed = text.normalize('NFC');
  for (let at = 0; at < composed.length; at++) {
    const searchable = fold(composed.charCodeAt(at));
    if (searchable !== 0) folded += String.fromCharCode(searchable);
  }
  return folded;
}

/** Chinese characters of the basic plane; the catalogues hold no others (tested). */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

function compute(unit: number): number {
  // Halves of a surrogate pair stay, so that a rare character is searched as itself.
  if (isHan(unit) || (unit >= 0xd800 && unit <= 0xdfff)) return unit;
  const character = String.fromCharCode(unit);
  if ('üǖǘǚǜÜǕǗǙǛ'.includes(character)) return 'v'.charCodeAt(0);
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length === 1 && /[\p{L}\p{N}]/u.test(plain) ? plain.charCodeAt(0) : 0;
}
