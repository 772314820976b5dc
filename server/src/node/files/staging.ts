import type { IncomingMessage } from 'node:http';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DataStore, ERRORS, Upload } from '@tus/server';
import { appendTo } from './append-to.ts';
import { fullDisk } from './full-disk.ts';

/** Lets so many bytes through, for a body that did not say how many there are. */
const atMost = (most: number): Transform => {
  let seen = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      seen += chunk.length;
      if (seen > most) done(Object.assign(new Error(ERRORS.ERR_SIZE_EXCEEDED.body), ERRORS.ERR_SIZE_EXCEEDED));
      else done(null, chunk);
    },
  });
};

/** The announced size is part of the name: what has arrived and what is to come are both told by the directory alone. */
const nameOf = (id: string, size: number) => `${id}.${String(size)}`;

/**
 * Where uploads lie until they are whole, for `@tus/server`. The length of a file is how much has arrived: nothing else
 * keeps count, so that nothing can disagree with it after a crash.
 */
export class Staging extends DataStore {
  readonly #directory: string;
  readonly #bodyAtHand: () => IncomingMessage | undefined;

  /**
   * `bodyAtHand`: what `write` takes in place of the stream that it is given. Bytes then go from the socket to the disk, and
   * through no stream of the web on the way.
   */
  constructor(directory: string, bodyAtHand: () => IncomingMessage | undefined = () => undefined) {
    super();
    this.#directory = directory;
    this.#bodyAtHand = bodyAtHand;
    this.extensions = ['creation', 'termination'];
  }

  /** The file of an upload, and the size that was announced. */
  async find(id: string): Promise<{ readonly path: string; readonly size: number } | undefined> {
    if (!/^[\da-f]{32}$/.test(id)) return undefined;
    const directory = join(this.#directory, id);
    try {
      const [name = ''] = await readdir(directory);
      return name ? { path: join(directory, name), size: Number(name.split('.')[1]) } : undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  override async create(upload: Upload): Promise<Upload> {
    const directory = join(this.#directory, upload.id);
    try {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const file = await open(join(directory, nameOf(upload.id, upload.size ?? 0)), 'wx', 0o600);
      await file.close();
    } catch (error) {
      await rm(directory, { recursive: true, force: true });
      throw fullDisk(error);
    }
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await this.find(id);
    if (!found) throw ERRORS.FILE_NOT_FOUND;
    const { size: offset } = await stat(found.path);
    return new Upload({ id, size: found.size, offset });
  }

  override async write(source: Readable, id: string, offset: number): Promise<number> {
    const found = await this.find(id);
    if (!found) throw ERRORS.FILE_NOT_FOUND;
    const file = await open(found.path, 'r+');
    const body = this.#bodyAtHand();
    const { stream, written } = appendTo(file, offset, body !== undefined);
    try {
      if (!body) await pipeline(source, stream);
      else if (body.headers['content-length'] !== undefined) await pipeline(body, stream);
      else await pipeline(body, atMost(found.size - offset), stream);
    } catch (error) {
      const problem = fullDisk(error);
      // What will not become whole makes room for what may.
      if (problem !== error) await this.drop(id);
      throw problem;
    } finally {
      await file.close();
    }
    return offset + written();
  }

  override async remove(id: string): Promise<void> {
    const found = await this.find(id);
    if (!found) throw ERRORS.FILE_NOT_FOUND;
    await this.drop(id);
  }

  /** As `remove`, silent where there is none. */
  async drop(id: string): Promise<void> {
    if (/^[\da-f]{32}$/.test(id)) await rm(join(this.#directory, id), { recursive: true, force: true });
  }

  /** Removes uploads on which nothing came in since `before` (epoch milliseconds). */
  async sweep(before: number): Promise<void> {
    for (const id of await readdir(this.#directory)) {
      const found = await this.find(id);
      const touched = await stat(found?.path ?? join(this.#directory, id)).catch(() => undefined);
      if (touched && touched.mtimeMs < before) await rm(join(this.#directory, id), { recursive: true, force: true });
    }
  }
}
