import { paperLimits } from '@zxkt/contract';
import { PaperRefused } from './paper-refused.ts';

/** Asked of the header, before a single pixel is decoded: a small file may claim to be a huge picture. */
export const requireBounds = (width: number, height: number): void => {
  if (!(width >= 1 && height >= 1)) throw new PaperRefused('file/damaged');
  const isTooLarge = width > paperLimits.side || height > paperLimits.side || width * height > paperLimits.pixels;
  if (isTooLarge) throw new PaperRefused('file/too-many-pixels');
};

/** Width and height as the header of a BMP has them; rows may stand from the top, told by a negative height. */
export const bmpSize = (head: Uint8Array): readonly [width: number, height: number] => {
  if (head.length < 26) throw new PaperRefused('file/damaged');
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  // OS/2 1.x has 16 bits for each.
  if (view.getUint32(14, true) === 12) return [view.getUint16(18, true), view.getUint16(20, true)];
  return [view.getInt32(18, true), Math.abs(view.getInt32(22, true))];
};
