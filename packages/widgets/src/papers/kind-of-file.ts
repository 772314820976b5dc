import type { PaperKind } from '@zxkt/contract/resources/paper';

/** The first bytes of each kind. */
const signatures: readonly (readonly [kind: PaperKind, bytes: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/bmp', [0x42, 0x4d]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What a file is by its content: a name says nothing. `undefined` where it is none of those that are taken. */
export const kindOfFile = (head: Uint8Array): PaperKind | undefined =>
  signatures.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0];
