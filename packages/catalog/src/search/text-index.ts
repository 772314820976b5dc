/** The searchable characters of all names end to end, with their readings. */
export interface TextIndex {
  /** Folded code units. */
  readonly units: Uint16Array;
  /** For each unit the number of its syllable counted from 1; 0 where it has none. */
  readonly readings: Uint16Array;
  /** Where each entry starts in `units`; one more for the end. */
  readonly starts: Uint32Array;
  readonly syllables: readonly string[];
}
