import { paper, uploadPath, uploadTokenHeader, type Paper } from '@zxkt/contract/resources/paper';
import { safeParse } from 'valibot';
import type { Connection } from './connection.ts';
import { ContractError } from './errors/contract-error.ts';
import { isNetworkError } from './errors/network-error.ts';
import { isProblemError } from './errors/problem-error.ts';
import { isTimeoutError } from './errors/timeout-error.ts';
import type { Exchange, Exchanged } from './exchange.ts';
import { parseJson } from './parse-json.ts';
import type { UploadOptions } from './upload.ts';

/** A piece grows while pieces are quick and shrinks while they are slow: progress is seen, and little is sent twice. */
const smallest = 128 * 1024;
/** What common proxies let through. */
const largest = 1024 * 1024;
const quick = 1000;
const slow = 4000;

/** What passes: no connection, no answer in time, a server that is busy with the last piece or for the moment. */
const isPassing = (error: unknown): boolean =>
  isNetworkError(error) ||
  isTimeoutError(error) ||
  (isProblemError(error) && ['upload/conflict', 'rate/limited', 'server/unavailable'].includes(error.code));

const isGone = (error: unknown): boolean => isProblemError(error) && error.code === 'resource/not-found';

/** Half a second, and twice as long each time up to half a minute; a network that comes back ends the pause. */
const pause = (failures: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const milliseconds = Math.min(30_000, 500 * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
    const timer = setTimeout(go, milliseconds);
    function end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
      globalThis.removeEventListener?.('online', go);
    }
    function go() {
      end();
      resolve();
    }
    function leave() {
      end();
      reject(signal?.reason);
    }
    signal?.addEventListener('abort', leave, { once: true });
    globalThis.addEventListener?.('online', go, { once: true });
  });

/**
 * One file by tus 1.0 (creation, termination). After a failure that passes, `HEAD` tells what has arrived, and the upload
 * goes on from there. When all of it is there, `GET` waits for what comes of its examination.
 */
export const sendFile = async (
  connection: Connection,
  token: string,
  file: Blob,
  { onProgress, signal, retries = 8 }: UploadOptions,
): Promise<Paper> => {
  const common = { 'tus-resumable': '1.0.0', [uploadTokenHeader]: token };
  const send = (path: string, { headers, ...rest }: Exchange): Promise<Exchanged> =>
    connection.exchange(path, { signal, ...rest, headers: { ...common, ...headers } });

  let id: string | undefined;
  let sent = 0;
  let size = smallest;
  let failures = 0;
  let isDoubtful = false;
  const tell = (waiting: boolean) => onProgress?.({ sent, total: file.size, waiting });

  const create = async (): Promise<string> => {
    const { headers } = await send(uploadPath, { method: 'POST', headers: { 'upload-length': String(file.size) } });
    sent = 0;
    return headers.get('location')?.split('/').at(-1) ?? '';
  };
  const arrived = async (): Promise<number> => {
    const { headers } = await send(`${uploadPath}/${id}`, { method: 'HEAD', timeout: 20_000 });
    return Number(headers.get('upload-offset'));
  };
  const sendPiece = async (): Promise<void> => {
    const began = Date.now();
    const body = file.slice(sent, sent + size);
    const { headers } = await send(`${uploadPath}/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(sent) },
      body,
      timeout: 120_000,
    });
    sent = Number(headers.get('upload-offset') ?? sent + body.size);
    const took = Date.now() - began;
    if (took < quick) size = Math.min(largest, size * 2);
    else if (took > slow) size = Math.max(smallest, size / 2);
  };

  const outcome = async (): Promise<Paper> => {
    const { body } = await send(`${uploadPath}/${id}`, { method: 'GET' });
    const parsed = safeParse(paper, parseJson(await body.text()));
    if (!parsed.success) throw new ContractError('An upload was answered with no paper', '', 200);
    return parsed.output;
  };

  try {
    for (;;) {
      try {
        id ??= await create();
        if (isDoubtful) sent = await arrived();
        isDoubtful = false;
        tell(false);
        if (sent >= file.size) return await outcome();
        await sendPiece();
        failures = 0;
      } catch (error) {
        signal?.throwIfAborted();
        if (isGone(error) && isDoubtful) id = undefined;
        else if (!isPassing(error)) throw error;
        failures += 1;
        if (failures > retries) throw error;
        isDoubtful = id !== undefined;
        tell(true);
        await pause(failures, signal);
      }
    }
  } catch (error) {
    if (signal?.aborted && id) {
      // Nobody waits for this: what is left behind is swept away by the server in time.
      void connection
        .exchange(`${uploadPath}/${id}`, { method: 'DELETE', headers: common })
        .catch((reason: unknown) => reason);
    }
    throw error;
  }
};
