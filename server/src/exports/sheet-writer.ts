/** Writes rows of text as the bytes of a file. What a call returns may be kept before the next is made. */
export interface SheetWriter {
  /** The bytes that these rows add; before the first, the head of the file. */
  rows(rows: readonly (readonly string[])[]): Uint8Array;
  /** The bytes that end the file. */
  end(): Uint8Array;
}

export const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
};
