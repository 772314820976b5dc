/** Where kept files lie. Names are hexadecimal words that the server made. */
export interface FileStore {
  /** Durable when it returns. The file at `path` is used up. */
  put(name: string, path: string, type: string): Promise<void>;
  read(name: string): Promise<ReadableStream<Uint8Array> | undefined>;
  /** Silent where there is none. */
  remove(name: string): Promise<void>;
}
