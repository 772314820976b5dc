/** A catalogue as its generated chunk carries it. Written by `scripts/pack.ts`, read by `unpack.ts`. */
export interface Packed {
  readonly id: string;
  readonly edition: string;
  readonly hash: string;
  /** One digit per entry in tree order: how many groups hold it. */
  readonly depths: string;
  /**
   * Codes in tree order. One a line where none goes on from that of its group; else set apart by spaces: what follows the
   * code of the group, or all of it after an equals sign.
   */
  readonly codes: string;
  /** Names in tree order, one a line; empty where a group borrows its label from what it holds. */
  readonly names: string;
  /** Further properties, one line per entry, empty where absent. */
  readonly columns: Readonly<Record<string, string>>;
  readonly pinyin: PackedPinyin;
}

/** Readings of every Chinese character of the names. */
export interface PackedPinyin {
  /** Syllables without tones, set apart by spaces, ü written v. */
  readonly syllables: string;
  /** The usual syllable of each character in the order in which characters first appear; U+0100 stands for the first syllable. */
  readonly readings: string;
  /** Where a character is read otherwise: gap to the last such place and syllable, both base 36, `gap:syllable`, set apart by spaces. */
  readonly exceptions: string;
}

/** Code unit that stands for the first syllable in `PackedPinyin.readings`. */
export const firstReading = 0x100;
