import { copyFile, open, readFile } from 'node:fs/promises';
import type { PaperKind } from '@zxkt/contract';
import { decode } from 'bmp-ts';
import sharp, { type Sharp } from 'sharp';
import { bmpSize, requireBounds } from '../../files/image-bounds.ts';
import { PaperRefused } from '../../files/paper-refused.ts';
import { sniff, sniffedBytes } from '../../files/sniff.ts';
import type { KeptFile } from '../../platform/platform.ts';

/** What was found, of the file that was written in place of the one that came. */
export type Examined = Omit<KeptFile, 'storedAs'>;

// One file at a time, and no memory of the last.
sharp.cache(false);
sharp.concurrency(1);

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const head = new Uint8Array(sniffedBytes);
    const { bytesRead } = await file.read(head, 0, sniffedBytes, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const damaged = () => new PaperRefused('file/damaged');

type Written = 'image/jpeg' | 'image/png';

/** Decoded upright and encoded anew; metadata is not carried over, nor is anything behind the image's end. */
const rewrite = async (image: Sharp, to: string, kind: Written): Promise<Examined> => {
  const encoded = kind === 'image/jpeg' ? image.jpeg({ quality: 90 }) : image.png({ compressionLevel: 6 });
  const { size, width, height } = await encoded.toFile(to).catch(() => {
    throw damaged();
  });
  return { kind, bytes: size, pages: 1, width, height };
};

const examineImage = async (from: string, to: string, kind: Written): Promise<Examined> => {
  const { width, height } = await sharp(from, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw damaged();
    });
  requireBounds(width, height);
  return rewrite(sharp(from, { failOn: 'error', sequentialRead: true }).autoOrient(), to, kind);
};

const examineBmp = async (from: string, to: string, head: Uint8Array): Promise<Examined> => {
  requireBounds(...bmpSize(head));
  const bytes = await readFile(from);
  const { data, width, height } = (() => {
    try {
      return decode(bytes, { toRGBA: true });
    } catch {
      throw damaged();
    }
  })();
  const raw = { width, height, channels: 4 } as const;
  return rewrite(sharp(data, { raw }).removeAlpha(), to, 'image/png');
};

/** Judges the file at `from` and writes what is kept of it to `to`. Throws `PaperRefused`. */
export const examineFile = async (
  from: string,
  to: string,
  pagesOf: (path: string) => Promise<number>,
): Promise<Examined> => {
  const head = await headOf(from);
  const kind: PaperKind = await sniff(head);
  if (kind === 'image/bmp') return examineBmp(from, to, head);
  if (kind !== 'application/pdf') return examineImage(from, to, kind);
  const pages = await pagesOf(from);
  await copyFile(from, to);
  const file = await open(to);
  const { size } = await file.stat().finally(() => file.close());
  return { kind, bytes: size, pages, width: null, height: null };
};
