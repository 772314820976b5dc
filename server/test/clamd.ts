import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** The harmless file by which scanners are tried, put together here so that none finds it in this file. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');

export interface Clamd {
  readonly address: string;
  /** Bytes of every file that was shown, in order. */
  readonly seen: readonly number[];
  stop(): Promise<void>;
}

/** What a scanner says in place of a verdict. */
export type Mood = 'well' | 'error' | 'silent' | 'hangs-up';

/** As clamd keeps the protocol: `zINSTREAM`, pieces with their lengths in network order, an empty one, a verdict. */
export const startClamd = async (mood: Mood = 'well'): Promise<Clamd> => {
  const seen: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let waiting = Buffer.alloc(0);
    let content: Buffer | undefined;
    const say = (verdict: string) => socket.end(`stream: ${verdict}\0`);
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data]);
      if (content === undefined) {
        const end = waiting.indexOf(0);
        if (end < 0) return;
        if (waiting.subarray(0, end).toString() !== 'zINSTREAM') {
          socket.end('UNKNOWN COMMAND\0');
          return;
        }
        waiting = waiting.subarray(end + 1);
        content = Buffer.alloc(0);
        if (mood === 'hangs-up') socket.destroy();
      }
      while (waiting.length >= 4) {
        const length = waiting.readUInt32BE();
        if (waiting.length < 4 + length) return;
        content = Buffer.concat([content, waiting.subarray(4, 4 + length)]);
        waiting = waiting.subarray(4 + length);
        if (length > 0) continue;
        seen.push(content.length);
        if (mood === 'error') socket.end('INSTREAM size limit exceeded. ERROR\0');
        else if (mood === 'well') say(content.includes(eicar) ? 'Win.Test.EICAR_HDB-1 FOUND' : 'OK');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `tcp://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    seen,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
