import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  /** Address without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Another program already answers there. */
export class BusyPortError extends Error {
  override readonly name = 'BusyPortError';
  readonly port: number;

  constructor(port: number, options?: ErrorOptions) {
    super(`Port ${port} is in use`, options);
    this.port = port;
  }
}

export const isBusyPort = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

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
      resolve({ url: `http://${host}:${bound}`, stop });
    });
  });
