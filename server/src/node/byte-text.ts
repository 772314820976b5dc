import { ServerResponse, type IncomingMessage } from 'node:http';

/** Longer texts go as they are: how they are joined to a head is nothing beside their length. */
const longest = 4096;
const space = Buffer.allocUnsafeSlow(longest * 3);

/** The UTF-8 of a text, as a text of one character a byte. */
const byteText = (text: string): string => space.toString('latin1', 0, space.write(text));

/**
 * An answer whose short text leaves as bytes. Node joins head and body to one text; a single Chinese character makes
 * two-byte text of all of it, which takes three times as long to join and to encode.
 */
export class ByteTextResponse extends ServerResponse<IncomingMessage> {
  override end(callback?: () => void): this;
  override end(chunk: unknown, callback?: () => void): this;
  override end(chunk: unknown, encoding: BufferEncoding, callback?: () => void): this;
  override end(chunk?: unknown, encoding?: unknown, callback?: unknown): this {
    if (typeof chunk === 'string' && encoding === undefined && chunk.length <= longest)
      return super.end(byteText(chunk), 'latin1', callback as () => void);
    return super.end(chunk, encoding as BufferEncoding, callback as () => void);
  }
}
