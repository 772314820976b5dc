import { write, writeSync } from 'node:fs';

/** Lines leave together once they are this long, in bytes, or this old, in milliseconds. */
const longest = 64 * 1024;
const oldest = 100;
/** Room for the last of them too, in bytes. */
const room = longest + 4096;
/** What waits for a reader who stands still, in bytes; lines beyond that are dropped. */
const most = 16 * 1024 * 1024;
/** How often a full pipe is tried again at the end of the process, and how long it is left alone, in milliseconds. */
const lastTries = 50;
const pause = 20;

const isFull = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EAGAIN';

export interface LineWriter {
  /** Takes a line with its end, and returns at once: nobody waits for whoever reads. */
  write(line: string): void;
  /** Writes what waits before it returns. */
  flush(): void;
}

/**
 * Lines to a file descriptor, many at a time and beside the work. What waits when the process ends or crashes is written
 * then; a killed one may owe its last tenth of a second. Where nobody reads any more, lines are dropped.
 */
export const createLineWriter = (descriptor: number): LineWriter => {
  let space = Buffer.allocUnsafeSlow(room);
  /** The other of two: one fills while one is written. Memory beside the heap, made anew each time, makes the collector hurry. */
  let spare: Buffer<ArrayBuffer> | undefined;
  let used = 0;
  let isWriting = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  /** Written at once, not kept as text: what thousands of lines are put together from would be work for the collector. */
  const put = (line: string): void => {
    const needed = used + line.length * 3;
    if (needed > space.length) {
      const larger = Buffer.allocUnsafeSlow(needed * 2);
      space.copy(larger, 0, 0, used);
      space = larger;
    }
    used += space.write(line, used);
  };
  const push = (bytes: Buffer, done: () => void): void => {
    write(descriptor, bytes, (error, written) => {
      if (error && isFull(error)) setTimeout(push, oldest, bytes, done);
      else if (error) isClosed = true;
      else if (written < bytes.length) push(bytes.subarray(written), done);
      else done();
    });
  };
  const start = (): void => {
    if (isWriting || used === 0) return;
    isWriting = true;
    const full = space;
    push(full.subarray(0, used), () => {
      isWriting = false;
      // What had to grow was for once.
      if (full.length === room) spare = full;
      if (used >= longest) start();
    });
    space = spare ?? Buffer.allocUnsafeSlow(room);
    spare = undefined;
    used = 0;
  };
  const flush = (): void => {
    let bytes = space.subarray(0, used);
    used = 0;
    for (let tries = 0; bytes.length > 0 && tries < lastTries; tries++) {
      try {
        bytes = bytes.subarray(writeSync(descriptor, bytes));
      } catch (error) {
        if (!isFull(error)) return;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
      }
    }
  };
  const onTime = (): void => {
    timer = undefined;
    start();
  };
  process.once('exit', flush);

  return {
    write: (line) => {
      if (isClosed || used > most) return;
      put(line);
      if (used >= longest) start();
      timer ??= setTimeout(onTime, oldest).unref();
    },
    flush,
  };
};
