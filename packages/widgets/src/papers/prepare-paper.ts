import { paperLimits, type PaperCode, type PaperKind } from '@zxkt/contract/resources/paper';

import { imageSize } from './image-size.ts';
import { kindOfFile } from './kind-of-file.ts';

/** Longest edge of what travels: A4 at 240 dots an inch, at which small print and a seal can be read. */
const longestEdge = 2800;
/** Longest edge of what is shown. */
const previewEdge = 360;
/** An image of fewer bytes travels as it is, if its kind and its edge allow. */
const light = 1_500_000;
/** Where the header of an image ends at the latest, whatever a camera writes before it. */
const headLength = 262_144;

/** A file that can travel. */
export interface PreparedPaper {
  readonly kind: PaperKind;
  /** The file itself, or a smaller JPEG of it. */
  readonly file: Blob;
  /** Drawn, not linked: host pages forbid `blob:` images. None of a PDF. */
  readonly preview?: HTMLCanvasElement;
}

/** The whole of an image on a canvas whose longest edge is at most that; no larger than it is. */
const drawn = (bitmap: ImageBitmap, edge: number): HTMLCanvasElement => {
  const scale = Math.min(1, edge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser has no canvas left');
  context.imageSmoothingQuality = 'high';
  // What is transparent is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const asJpeg = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('This browser wrote no JPEG'))),
      'image/jpeg',
      0.85,
    ),
  );

/** Decodes, turns as the camera says, and makes smaller what is heavy; BMP, which is always heavy, travels as JPEG. */
const prepareImage = async (kind: PaperKind, file: Blob): Promise<PreparedPaper | PaperCode> => {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return 'file/damaged';
  try {
    const preview = drawn(bitmap, previewEdge);
    const fits = Math.max(bitmap.width, bitmap.height) <= longestEdge && file.size <= light;
    if (fits && kind !== 'image/bmp') return { kind, file, preview };
    const smaller = await asJpeg(drawn(bitmap, longestEdge));
    return smaller.size < file.size ? { kind: 'image/jpeg', file: smaller, preview } : { kind, file, preview };
  } finally {
    bitmap.close();
  }
};

/**
 * What travels for a file that a person chose, or why it is refused: judged before a byte is sent, by what the file holds.
 * A photograph may be larger than the limit, since it is made smaller.
 */
export const preparePaper = async (file: Blob): Promise<PreparedPaper | PaperCode> => {
  if (!file.size) return 'file/empty';
  const head = await file.slice(0, headLength).arrayBuffer();
  const kind = kindOfFile(new Uint8Array(head));
  if (!kind) return 'file/kind';
  if (kind === 'application/pdf') return file.size > paperLimits.bytes ? 'file/too-large' : { kind, file };
  const size = imageSize(kind, head);
  if (!size?.width || !size.height) return file.size > paperLimits.bytes ? 'file/too-large' : 'file/damaged';
  const { width, height } = size;
  if (width * height > paperLimits.pixels || Math.max(width, height) > paperLimits.side) return 'file/too-many-pixels';
  const prepared = await prepareImage(kind, file);
  return typeof prepared !== 'string' && prepared.file.size > paperLimits.bytes ? 'file/too-large' : prepared;
};
