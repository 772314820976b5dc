import { randomBytes } from 'node:crypto';
import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { paperLimits, uploadPath, type ProblemCode } from '@zxkt/contract';
import { MemoryLocker, Server, type Locker } from '@tus/server';
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

export interface NodeFiles extends Files {
  /** Whose body a request is, where there is a socket: it is then read from there. */
  noteBody(request: Request, body: IncomingMessage): void;
  stop(): void;
}

/** One request at a time for an upload. One whose socket hangs is cut when the same upload is asked for again. */
const lockerCutting = (bodyAtHand: () => IncomingMessage | undefined): Locker => {
  const locker = new MemoryLocker();
  return {
    newLock: (id) => {
      const lock = locker.newLock(id);
      const body = bodyAtHand();
      return {
        lock: (signal, release) =>
          lock.lock(signal, () => {
            body?.destroy();
            return release();
          }),
        unlock: () => lock.unlock(),
      };
    },
  };
};

/** The same request without its body, which is read elsewhere. */
const withoutBody = ({ method, url, headers }: Request): Request => new Request(url, { method, headers });

/** Uploads by `@tus/server`, examined in a process of their own, kept in a `FileStore`. */
export const createNodeFiles = ({ uploads, store, scan }: NodeFilesOptions): NodeFiles => {
  mkdirSync(uploads, { recursive: true, mode: 0o700 });
  const atHand = new AsyncLocalStorage<IncomingMessage | undefined>();
  const staging = new Staging(uploads, () => atHand.getStore());
  const examiner = createExaminer();
  const ids = new WeakMap<Request, string>();
  const failures = new WeakMap<Request, unknown>();
  const bodies = new WeakMap<Request, IncomingMessage>();
  const tus = new Server({
    path: uploadPath,
    datastore: staging,
    locker: lockerCutting(() => atHand.getStore()),
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
      const body = request.method === 'PATCH' ? bodies.get(request) : undefined;
      const told = body ? withoutBody(request) : request;
      ids.set(told, id);
      const response = await atHand.run(body, () => tus.handleWeb(told));
      const failure = failures.get(told);
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
    noteBody: (request, body) => {
      bodies.set(request, body);
    },
    drop: (id) => staging.drop(id),
    read: (storedAs) => store.read(storedAs),
    remove: (storedAs) => store.remove(storedAs),
    sweep: (before) => staging.sweep(before),
    stop: () => examiner.stop(),
  };
};
