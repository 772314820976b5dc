import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { StartProblem } from './start-problem.ts';

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken',
  EACCES: 'permission denied; ports below 1024 want privileges',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no such host',
};

/** Resolves with the address under which the server answers; a `StartProblem` where it cannot listen. */
export const listen = (server: Server, host: string, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? ''] ?? error.message;
      reject(new StartProblem(`cannot listen on ${host}:${port} (ZXKT_HOST, ZXKT_PORT): ${reason}`, error));
    };
    server.once('error', fail).listen(port, host, () => {
      server.off('error', fail);
      const { address, family, port: taken } = server.address() as AddressInfo;
      const anywhere = address === '0.0.0.0' || address === '::';
      const shown = anywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
      resolve(`http://${shown}:${taken}`);
    });
  });

/** Accepts no more, lets what is under way finish, and cuts what has not finished after `patience` milliseconds. */
export const close = (server: Server, patience: number): Promise<void> =>
  new Promise((resolve) => {
    // A connection that falls idle after its last answer would stay for its keep-alive time.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
