import { createReadStream } from 'node:fs';
import { connect, type NetConnectOpts } from 'node:net';
import { CallProblem } from '../../http/problem.ts';
import { PaperRefused } from '../../files/paper-refused.ts';

/** Throws `PaperRefused` for what is infected, and `scan/unavailable` for whatever else is not a clear yes. */
export type Scan = (path: string) => Promise<void>;

/** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. */
export const clamdPlace = (address: string): NetConnectOpts => {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) };
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) };
};

const framed = (chunk: Uint8Array): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return Buffer.concat([length, chunk]);
};

/** One file over one connection: `zINSTREAM`, pieces with their lengths, an empty one; then what clamd says of it. */
const ask = (place: NetConnectOpts, path: string, patience: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(place);
    let said = '';
    socket.setTimeout(patience, () => socket.destroy(new Error('clamd did not answer')));
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      said += text;
      if (said.includes('\0')) socket.end();
    });
    socket.once('error', reject);
    socket.once('close', () => resolve(said.split('\0')[0] ?? ''));
    socket.once('connect', () => {
      void (async () => {
        try {
          socket.write('zINSTREAM\0');
          for await (const chunk of createReadStream(path)) {
            // clamd that has heard enough has said why, and closes.
            if (!socket.writable) return;
            if (!socket.write(framed(chunk as Buffer)))
              await new Promise((resume) => {
                socket.once('drain', resume);
                socket.once('close', resume);
              });
          }
          if (socket.writable) socket.write(framed(Buffer.alloc(0)));
        } catch (error) {
          socket.destroy(error instanceof Error ? error : new Error(String(error)));
        }
      })();
    });
  });

/** ClamAV over its socket. Closed when it fails: a file that could not be scanned is not taken. */
export const createScan = (address: string, patience = 30_000): Scan => {
  const place = clamdPlace(address);
  return async (path) => {
    const said = await ask(place, path, patience).catch(() => '');
    if (/^stream: .+ FOUND$/.test(said)) throw new PaperRefused('file/infected');
    if (said !== 'stream: OK') throw new CallProblem('scan/unavailable', { retryAfterSeconds: 60 });
  };
};
