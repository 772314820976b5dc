import { readFile, rm } from 'node:fs/promises';
import { S3mini } from 's3mini';
import type { FileStore } from './file-store.ts';

export interface S3Options {
  /** Bucket included: `https://s3.internal/zxkt-papers`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A bucket of any S3-compatible store. One file at a time passes through memory, at most as large as a file may be. */
export const createS3Store = ({ url, region, accessKeyId, secretAccessKey }: S3Options): FileStore => {
  const bucket = new S3mini({ endpoint: url, region, accessKeyId, secretAccessKey, requestAbortTimeout: 60_000 });
  return {
    put: async (name, path, type) => {
      await bucket.putObject(name, await readFile(path), type);
      await rm(path, { force: true });
    },
    read: async (name) => {
      const response = await bucket.getObjectResponse(name);
      return response?.body ?? undefined;
    },
    remove: async (name) => {
      await bucket.deleteObject(name);
    },
  };
};
