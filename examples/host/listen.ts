import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** Another program already answers there. */
export class BusyPortError extends Error {
  override readonly name = 'BusyPortError';

  constructor(port: number, options?: ErrorOptions) {
    super(
      `端口 ${port} 已被占用。请换一组端口：npm start -- --port 9000\n` +
        `Port ${port} is in use. Choose others: npm start -- --port 9000`,
      options,
    );
  }
}

/** Also where the cause is wrapped, as the server does. */
export const isBusyPort = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'EADDRINUSE') || isBusyPort(error.cause));

/** Serves a site until it is stopped. Port 0 takes any that is free. */
export const listen = (site: Hono, { host, port }: { host: string; port: number }): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: site.fetch });
    server.once('error', (error) => reject(isBusyPort(error) ? new BusyPortError(port, { cause: error }) : error));
    server.listen(port, host, () => {
      const bound = (server.address() as AddressInfo).port;
      const stop = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
      resolve({ port: bound, stop });
    });
  });
