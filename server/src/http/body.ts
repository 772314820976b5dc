import { CallProblem } from './problem.ts';

/** Larger than any form of the fund, smaller than anything that hurts. Files travel by another road. */
export const maxBodyBytes = 64 * 1024;

const isJson = (contentType: string | null) => /^application\/json\s*(;|$)/i.test(contentType ?? '');

const readBounded = async (request: Request): Promise<string> => {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > maxBodyBytes) throw new CallProblem('request/too-large');
  if (!Number.isNaN(declared)) return request.text();
  // Firefox gives no stream of a request; nobody but the page itself has sent it there.
  if (!('body' in request)) return bounded(await (request as Request).text());
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    size += value.byteLength;
    if (size > maxBodyBytes) {
      await reader.cancel();
      throw new CallProblem('request/too-large');
    }
    chunks.push(value);
  }
  return new TextDecoder().decode(concat(chunks, size));
};

const bounded = (text: string): string => {
  if (new TextEncoder().encode(text).byteLength > maxBodyBytes) throw new CallProblem('request/too-large');
  return text;
};

const concat = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
};

/** The JSON of a request: bounded, of the right media type, well-formed. `text` is what an idempotency key stands for. */
export const readJson = async (request: Request): Promise<{ text: string; value: unknown }> => {
  if (!isJson(request.headers.get('content-type'))) throw new CallProblem('request/media-type');
  const text = await readBounded(request).catch((error: unknown) => {
    // The caller went away or took too long: nobody erred on this side, and nobody will read the answer.
    throw error instanceof CallProblem ? error : new CallProblem('request/timeout');
  });
  try {
    return { text, value: JSON.parse(text) as unknown };
  } catch {
    throw new CallProblem('request/malformed');
  }
};
