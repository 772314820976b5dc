import { constants, createReadStream } from 'node:fs';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { FileStore } from './file-store.ts';

const sync = async (path: string): Promise<void> => {
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
};

/**
 * A directory that no web server serves, for this user alone. `directory` must lie on the disk of the uploads: a file is
 * moved there whole, or not at all.
 */
export const createDiskStore = (directory: string): FileStore => {
  const pathOf = (name: string): string => {
    if (!/^[\da-f]{32}$/.test(name)) throw new Error('no name of a kept file');
    return join(directory, name.slice(0, 2), name);
  };
  return {
    put: async (name, path) => {
      const to = pathOf(name);
      await mkdir(dirname(to), { recursive: true, mode: 0o700 });
      const file = await open(path, 'r+');
      try {
        await file.chmod(0o600);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(path, to);
      await sync(dirname(to));
    },
    read: async (name) => {
      const path = pathOf(name);
      try {
        await access(path, constants.R_OK);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
      return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
};
