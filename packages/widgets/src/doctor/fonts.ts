import { tokens } from '../theme/tokens.ts';
import type { Finding } from './diagnosis.ts';

const side = 24;

/** The picture of one character, as text: two characters without a font look the same. */
const pictureOf = (character: string): string | undefined => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.font = `${side - 4}px ${tokens['font-family']}`;
  context.textBaseline = 'top';
  context.fillText(character, 0, 0);
  return context.getImageData(0, 0, side, side).data.join();
};

/** Whether these can be told apart. A box with the code point in it differs as well; that is as good as can be known. */
export const areShown = (one: string, other: string): boolean | undefined => {
  const [first, second] = [pictureOf(one), pictureOf(other)];
  if (first === undefined || second === undefined) return undefined;
  return first !== second;
};

export const fontFinding = (): Finding => {
  const common = areShown('外', '贸');
  if (common === undefined) return { outcome: 'unknown', says: 'unknown/before' };
  if (!common) return { outcome: 'fault', says: 'font/none' };
  // From the extensions, as they stand in names.
  return areShown('𬭎', '𫖯') ? { outcome: 'good', says: 'font/good' } : { outcome: 'notice', says: 'font/rare' };
};
