import { kindOfFile, type PaperKind } from '@zxkt/contract';
import { PaperRefused } from './paper-refused.ts';

/** As much of a file as tells its kind. */
export const sniffedBytes = 4100;

/** The kind of a file by its first bytes; its name and what the sender says of it are not asked. */
export const sniff = (head: Uint8Array): PaperKind => {
  if (head.length === 0) throw new PaperRefused('file/empty');
  const kind = kindOfFile(head);
  if (!kind) throw new PaperRefused('file/kind');
  return kind;
};
