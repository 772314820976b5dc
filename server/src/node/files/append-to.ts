import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';

/** ES2024, which every Node that runs this has. */
interface Transferable extends ArrayBuffer {
  transfer(length: number): ArrayBuffer;
}

/**
 * Gives the memory of a piece back at once. Bodies of requests come in buffers of their own, and twenty uploads make them
 * faster than they are collected. One that shares its memory with others is left to the collector.
 */
const release = ({ buffer, byteLength }: Buffer): void => {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) (buffer as Transferable).transfer(0);
};

/** Writes to a file from a place on. `ofSocket`: nobody else holds the pieces, and each is given back when it is written. */
export const appendTo = (file: FileHandle, from: number, ofSocket: boolean) => {
  let written = 0;
  const write = async (chunk: Buffer): Promise<void> => {
    for (let done = 0; done < chunk.length;) {
      const { bytesWritten } = await file.write(chunk, done, chunk.length - done, from + written);
      done += bytesWritten;
      written += bytesWritten;
    }
    if (ofSocket) release(chunk);
  };
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      write(chunk).then(() => done(), done);
    },
  });
  return { stream, written: () => written };
};
