import { drawText, type Bitmap } from './image-code.drawing.ts';
import { randomUnit } from './random-unit.ts';

/** Digits and capitals that no one takes for another: no 0 O D Q, 1 I L, 2 Z, 5 S, 8 B, C G, U V, E F, J T 7, K X. */
const alphabet = '3469ACEHKMNPRTWY';
const length = 5;

/** A code without bias: a byte past the last whole round of the alphabet is drawn again. */
export const randomImageCode = (): string => {
  const usable = 256 - (256 % alphabet.length);
  let code = '';
  while (code.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      if (byte < usable && code.length < length) code += alphabet.charAt(byte % alphabet.length);
    }
  }
  return code;
};

/** What a person typed, as it is compared: full-width forms, small letters and spaces are forgiven. */
export const readImageCode = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The code as a distorted drawing, one bit a pixel. */
export const drawImageCode = (code: string): { width: number; height: number; bits: string } => {
  const { width, height, bits }: Bitmap = drawText(code, randomUnit());
  return { width, height, bits: toBase64(bits) };
};
