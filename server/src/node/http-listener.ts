import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { StartProblem } from './start-problem.ts';

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken',
  EACCES: 'permission denied; ports below 1024 want privileges',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no such host',
};

export interface Listening {
  /** Without a slash at the end. */
  readonly url: string;
  /** Accepts no more, lets what is under way finish, and cuts what has not finished after `patience` milliseconds. */
  close(patience: number): Promise<void>;
}

const open = (server: Server, host: string, port: number): Promise<AddressInfo> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''] ?? error.message;
      reject(new StartProblem(`cannot listen on ${host}:${port} (ZXKT_HOST, ZXKT_PORT): ${reason}`, error));
    };
    server.once('error', fail).listen(port, host, () => {
      server.off('error', fail);
      resolve(server.address() as AddressInfo);
    });
  });

const urlOf = ({ address, family, port }: AddressInfo): string => {
  const anywhere = address === '0.0.0.0' || address === '::';
  const shown = anywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${shown}:${port}`;
};

/** Begins to listen; a `StartProblem` where that cannot be. */
export const listen = async (server: Server, host: string, port: number): Promise<Listening> => {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const address = await open(server, host, port);

  /** Connections between two requests, and those that never asked for anything: Node counts only the first as idle. */
  const sweep = () => {
    server.closeIdleConnections();
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
  return {
    url: urlOf(address),
    close: (patience) =>
      new Promise((resolve) => {
        // A connection that falls idle after its last answer would stay for its keep-alive time.
        const sweeping = setInterval(sweep, 50);
        const cut = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearInterval(sweeping);
          clearTimeout(cut);
          resolve();
        });
        sweep();
      }),
  };
};
