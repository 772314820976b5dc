import type { IncomingMessage } from 'node:http';
import { createApp } from '../app.ts';
import { seedReferenceRows } from '../demo/seed-reference-rows.ts';
import { createExportWorker } from '../exports/exports.worker.ts';
import { createReadiness } from '../operations/readiness.ts';
import { createOutboxWorker } from '../outbox/outbox.worker.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { Platform, Settings } from '../platform/platform.ts';
import { clientAddress } from './address.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { reasonOf } from './data-directory.ts';
import { ParsedHeaders } from './parsed-headers.ts';
import { startHousekeeping, startSettling } from './housekeeping.ts';
import { listen } from './http-listener.ts';
import { createHttpServer, httpLimits, type HttpLimits } from './http-server.ts';
import { createNodePlatform } from './node-platform.ts';
import { StartProblem } from './start-problem.ts';

export interface StartOptions {
  /** As from `readConfiguration`; development without an environment by default. */
  readonly configuration?: Configuration;
  /** Instead of what the configuration says: `{ port: 0, dataDirectory }`. */
  readonly overrides?: Partial<Omit<Configuration, 'settings'>> & { readonly settings?: Partial<Settings> };
  /** Runs before the first request, on the migrated database: demonstration data. */
  readonly prepare?: (platform: Platform) => Promise<void>;
  readonly limits?: Partial<HttpLimits>;
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly app: ReturnType<typeof createApp>;
  readonly platform: Platform;
  /** Finishes what is under way, then closes the database. Repeated calls wait for the same end. */
  stop(): Promise<void>;
}

/** Requests and messages under way get this long. */
const patience = 15_000;

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
/** As `wait`, but no reason for a process to go on. */
const atMost = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds).unref());

/** Brings the database up to date and makes sure that it can be written to, or says why not. */
const prepareDatabase = async (platform: Platform): Promise<void> => {
  try {
    await migrate(platform.database);
    await seedReferenceRows(platform);
  } catch (error) {
    throw new StartProblem(`the database cannot be used: ${reasonOf(error)}`, error);
  }
  const reason = await createReadiness(platform)();
  if (reason) throw new StartProblem(`the database cannot be used: ${reason}`);
};

const peer = Symbol('peer');
interface Peered extends Request {
  [peer]?: string | undefined;
}

/** Tells the app whose request it is, though a `Request` knows no sockets. */
const createPeers = (trustedProxies: readonly string[]) => {
  const addressFrom = clientAddress(trustedProxies);
  const isBehindProxies = trustedProxies.length > 0;
  return {
    note: (request: Peered, incoming: IncomingMessage) => (request[peer] = incoming.socket.remoteAddress),
    addressOf: (request: Peered) =>
      addressFrom(request[peer], isBehindProxies ? request.headers.get('x-forwarded-for') : null),
  };
};

const complete = ({ configuration = readConfiguration({}), overrides = {} }: StartOptions): Configuration => {
  const whole = { ...configuration, ...overrides, settings: { ...configuration.settings, ...overrides.settings } };
  const { dataDirectory, database, files } = overrides;
  if (!dataDirectory) return whole;
  // What lies in the data directory unless it was told otherwise moves with it.
  const isSqlite = !database && whole.database.engine === 'sqlite';
  return {
    ...whole,
    ...(isSqlite && { database: { engine: 'sqlite', path: `${dataDirectory}/zxkt.sqlite` } }),
    ...(!files && { files: { ...whole.files, directory: `${dataDirectory}/files` } }),
  };
};

/**
 * The whole backend: database, app, outbox, housekeeping and an HTTP server. Throws a `StartProblem` that says what
 * the operator can do about it.
 *
 * @example
 * const server = await startServer({ overrides: { port: 0, dataDirectory } });
 * await fetch(`${server.url}/readyz`);
 * await server.stop();
 */
export const startServer = async (options: StartOptions = {}): Promise<RunningServer> => {
  const configuration = complete(options);
  let stopping = false;
  const peers = createPeers(configuration.trustedProxies);
  const platform = await createNodePlatform(configuration, { addressOf: peers.addressOf, stopping: () => stopping });
  const { database, log } = platform;
  try {
    await prepareDatabase(platform);
    await options.prepare?.(platform);
    const app = createApp(platform);
    const server = createHttpServer(
      (request, incoming) => {
        peers.note(request, incoming);
        if (request.method === 'PATCH') platform.files.noteBody(request, incoming);
        return app.fetch(request, { headers: new ParsedHeaders(incoming) });
      },
      { ...httpLimits, ...options.limits },
    );
    const listening = await listen(server, configuration.host, configuration.port);
    const outbox = createOutboxWorker(platform);
    outbox.start();
    const exports = createExportWorker(platform);
    exports.start();
    const housekeeping = startHousekeeping(platform);
    const settling = startSettling(platform);
    log.info('started');

    const end = async () => {
      stopping = true;
      log.info('stopping');
      await wait(configuration.drainSeconds * 1000);
      await listening.close(patience);
      await Promise.race([Promise.all([outbox.stop(), exports.stop()]), atMost(patience)]);
      await housekeeping.stop();
      await settling.stop();
      platform.files.stop();
      await database.close();
      log.info('stopped');
    };
    let ended: Promise<void> | undefined;
    return { url: listening.url, app, platform, stop: () => (ended ??= end()) };
  } catch (error) {
    platform.files.stop();
    await database.close();
    throw error;
  }
};
