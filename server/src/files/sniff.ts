import { paperKinds, type PaperKind } from '@zxkt/contract';
import { PaperRefused } from './paper-refused.ts';

/** As much of a file as tells its kind. */
export const sniffedBytes = 4100;

const isPaperKind = (mime: string | undefined): mime is PaperKind => paperKinds.some((kind) => kind === mime);

/** The kind of a file by its first bytes; its name and what the sender says of it are not asked. */
export const sniff = async (head: Uint8Array): Promise<PaperKind> => {
  if (head.length === 0) throw new PaperRefused('file/empty');
  // Loaded with the first file: a page that has a backend in it and sends none does without.
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(head);
  if (!isPaperKind(type?.mime)) throw new PaperRefused('file/kind');
  return type.mime;
};
