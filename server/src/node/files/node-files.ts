import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { paperLimits, uploadPath, type ProblemCode } from '@zxkt/contract';
import { Server } from '@tus/server';
import { PaperRefused } from '../../files/paper-refused.ts';
import { CallProblem } from '../../http/problem.ts';
import type { Files } from '../../platform/platform.ts';
import type { Scan } from './clamd.ts';
import type { FileStore } from './file-store.ts';
import { fullDisk } from './full-disk.ts';
import { Staging } from './staging.ts';
import { createExaminer } from './examiner.ts';

export interface NodeFilesOptions {
  /** Where uploads lie until they are whole. Several processes on one machine may share it. */
  readonly uploads: string;
  readonly store: FileStore;
  readonly scan?: Scan | undefined;
}

/** What the statuses of the protocol are among our problems. */
const problems: Readonly<Record<number, ProblemCode>> = {
  404: 'resource/not-found',
  409: 'upload/conflict',
  410: 'resource/not-found',
  412: 'upload/version',
  415: 'request/media-type',
  423: 'upload/conflict',
};

const refusalOf = ({ status }: Response): CallProblem => {
  if (status === 413) return new CallProblem('request/too-large');
  return new CallProblem(problems[status] ?? 'request/malformed');
};

/** Uploads by `@tus/server`, examined in a process of their own, kept in a `FileStore`. */
export const createNodeFiles = ({ uploads, store, scan }: NodeFilesOptions): Files & { stop(): void } => {
  mkdirSync(uploads, { recursive: true, mode: 0o700 });
  const staging = new Staging(uploads);
  const examiner = createExaminer();
  const ids = new WeakMap<Request, string>();
  const failures = new WeakMap<Request, unknown>();
  const tus = new Server({
    path: uploadPath,
    datastore: staging,
    maxSize: paperLimits.bytes,
    relativeLocation: true,
    namingFunction: (request) => ids.get(request) ?? '',
    getFileIdFromRequest: (request) => ids.get(request),
    onResponseError: (request, error) => {
      failures.set(request, error);
      return undefined;
    },
  });

  /** One after the other: a scanner and a decoder have enough to do with one file. */
  let last: Promise<unknown> = Promise.resolve();

  const keep = async (id: string) => {
    const found = await staging.find(id);
    if (!found) throw new PaperRefused('file/unknown');
    // Beside the upload, on the same disk.
    const written = `${dirname(found.path)}.kept`;
    try {
      await scan?.(found.path);
      const examined = await examiner.examine({ from: found.path, to: written });
      const storedAs = randomBytes(16).toString('hex');
      await store.put(storedAs, written, examined.kind);
      return { storedAs, ...examined };
    } catch (error) {
      throw fullDisk(error);
    } finally {
      await rm(written, { force: true });
      await staging.drop(id);
    }
  };

  return {
    receive: async (request, id) => {
      ids.set(request, id);
      const response = await tus.handleWeb(request);
      const failure = failures.get(request);
      // The library's own refusals carry a status of the protocol; everything else is what went wrong.
      if (failure instanceof Error && !('status_code' in failure)) throw fullDisk(failure);
      if (!response.ok) throw refusalOf(response);
      return response;
    },
    keep: (id) => {
      const turn = last.then(() => keep(id));
      last = turn.catch(() => undefined);
      return turn;
    },
    drop: (id) => staging.drop(id),
    read: (storedAs) => store.read(storedAs),
    remove: (storedAs) => store.remove(storedAs),
    sweep: (before) => staging.sweep(before),
    stop: () => examiner.stop(),
  };
};
