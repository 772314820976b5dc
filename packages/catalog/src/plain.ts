import type { Entry } from './entry.ts';

/** For catalogues whose entries have nothing beyond code, name and group. */
export const plain = { complete: (base: Entry): Entry => base };
