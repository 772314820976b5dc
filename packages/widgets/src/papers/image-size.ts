import type { PaperKind } from '@zxkt/contract/resources/paper';

/** Width and height that an image states of itself, read from its first bytes: before anything is decoded. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** JPEG: the first frame header (SOF), after any number of segments. */
const sizeOfJpeg = (view: DataView): ImageSize | undefined => {
  for (let at = 2; at + 9 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return undefined;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
};

/** `undefined` where the header is broken, or longer than what is given. */
export const imageSize = (kind: Exclude<PaperKind, 'application/pdf'>, head: ArrayBuffer): ImageSize | undefined => {
  const view = new DataView(head);
  if (view.byteLength < 26) return undefined;
  if (kind === 'image/jpeg') return sizeOfJpeg(view);
  if (kind === 'image/png') return { width: view.getUint32(16), height: view.getUint32(20) };
  // A negative height says that the rows begin at the top.
  return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
};
