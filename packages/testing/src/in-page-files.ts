import { paperLimits, uploadPath, type PaperKind } from '@zxkt/contract';
import { bmpSize, CallProblem, PaperRefused, requireBounds } from '@zxkt/server';
import type { Files, KeptFile } from '@zxkt/server';

interface Staged {
  readonly size: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export type KeptInPage = Map<string, Uint8Array<ArrayBuffer>>;

const resumable = { 'tus-resumable': '1.0.0' };

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
};

const word = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** How files of the four kinds begin. The server asks a library, which a page would load for nothing else. */
const beginnings: readonly (readonly [PaperKind, readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/bmp', [0x42, 0x4d]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

const kindOf = (bytes: Uint8Array): PaperKind => {
  const [kind] = beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte)) ?? [];
  if (!kind) throw new PaperRefused('file/kind');
  return kind;
};

/** Width and height as the headers of PNG and BMP have them; a JPEG tells only when it is decoded. */
const announcedSize = (kind: PaperKind, bytes: Uint8Array): readonly [number, number] | undefined => {
  if (kind === 'image/bmp') return bmpSize(bytes);
  if (kind !== 'image/png' || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/**
 * What of a PDF can be told without reading it. The server looks at every object, compressed ones included; here words of
 * the file must do, which is enough for papers that a page makes up to try with.
 */
const pagesOf = (bytes: Uint8Array): number => {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.includes('%%EOF')) throw new PaperRefused('file/damaged');
  if (/\/Encrypt\b/.test(text)) throw new PaperRefused('file/encrypted');
  if (/\/(?:JS|JavaScript|Launch|EmbeddedFiles?|XFA)\b/.test(text)) throw new PaperRefused('file/active-content');
  const pages = Math.max(1, text.match(/\/Type\s*\/Page\b/g)?.length ?? 0);
  if (pages > paperLimits.pages) throw new PaperRefused('file/too-many-pages');
  return pages;
};

/** Drawn and written anew by the browser: what is kept are pixels alone. */
const redraw = async (bytes: Uint8Array<ArrayBuffer>, kind: PaperKind) => {
  const size = announcedSize(kind, bytes);
  if (size) requireBounds(...size);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: kind })).catch(() => {
    throw new PaperRefused('file/damaged');
  });
  try {
    const { width, height } = bitmap;
    requireBounds(width, height);
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    const type = kind === 'image/jpeg' ? 'image/jpeg' : 'image/png';
    const blob = await canvas.convertToBlob({ type, quality: 0.9 });
    return { kind: type, pages: 1, width, height, content: new Uint8Array(await blob.arrayBuffer()) } as const;
  } finally {
    bitmap.close();
  }
};

const examine = async (bytes: Uint8Array<ArrayBuffer>) => {
  const kind = kindOf(bytes);
  if (kind !== 'application/pdf') return redraw(bytes, kind);
  return { kind, pages: pagesOf(bytes), width: null, height: null, content: bytes } as const;
};

/**
 * Files in memory, by what a page has: tus as the server's library answers it, images drawn anew by the browser. There is
 * no scanner. What is kept lies in `kept`, by the name that it is stored as.
 */
export const createInPageFiles = (kept: KeptInPage = new Map()): Files => {
  const staged = new Map<string, Staged>();

  const find = (id: string): Staged => {
    const upload = staged.get(id);
    if (!upload) throw new CallProblem('resource/not-found');
    return upload;
  };

  const append = async (request: Request, id: string): Promise<Response> => {
    const upload = find(id);
    if (request.headers.get('content-type') !== 'application/offset+octet-stream')
      throw new CallProblem('request/media-type');
    const offset = Number(request.headers.get('upload-offset') ?? Number.NaN);
    if (offset !== upload.bytes.length) throw new CallProblem('upload/conflict');
    const piece = new Uint8Array(await request.arrayBuffer());
    if (offset + piece.length > upload.size) throw new CallProblem('request/too-large');
    upload.bytes = joined(upload.bytes, piece);
    const headers = { ...resumable, 'upload-offset': String(upload.bytes.length) };
    return new Response(null, { status: 204, headers });
  };

  return {
    receive: async (request, id) => {
      if (request.method === 'PATCH') return append(request, id);
      if (request.method === 'POST') {
        staged.set(id, { size: Number(request.headers.get('upload-length')), bytes: new Uint8Array() });
        return new Response(null, { status: 201, headers: { ...resumable, location: `${uploadPath}/${id}` } });
      }
      const { size, bytes } = find(id);
      const headers = { ...resumable, 'upload-offset': String(bytes.length), 'upload-length': String(size) };
      return new Response(null, { status: 200, headers });
    },
    keep: async (id): Promise<KeptFile> => {
      try {
        const { content, ...found } = await examine(find(id).bytes);
        const storedAs = word();
        kept.set(storedAs, content);
        return { storedAs, ...found, bytes: content.length };
      } finally {
        staged.delete(id);
      }
    },
    drop: async (id) => {
      staged.delete(id);
    },
    read: async (storedAs) => {
      const bytes = kept.get(storedAs);
      return bytes && new Blob([bytes]).stream();
    },
    remove: async (storedAs) => {
      kept.delete(storedAs);
    },
    // A page does not live long enough to have anything to sweep.
    sweep: async () => undefined,
  };
};
