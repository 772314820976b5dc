import { join } from 'node:path';
import {
  demoAccounts,
  demoKeys,
  demoPassword,
  demoStaff,
  demoTotpSecret,
  seedDemo,
  seedDemoQualifications,
  seedDemoTickets,
  topUpSubmissions,
} from '@zxkt/server';
import { readConfiguration, startServer, type Configuration, type StartOptions } from '@zxkt/server/node';
import { Hono } from 'hono';
import { freshBundle } from './bundle.ts';
import { listen } from './listen.ts';
import type { Ports } from './options.ts';
import { createSite } from './site.ts';

export interface ExamplesOptions {
  /** 0, the default, takes any that are free. */
  readonly ports?: Ports | 0;
  /** As from `readConfiguration`; development without an environment by default. */
  readonly configuration?: Configuration;
  /** Instead of what the configuration says, as for `startServer`: `{ dataDirectory, database, settings }`. */
  readonly overrides?: StartOptions['overrides'];
  /** Folder of built widgets; without it, `dist/embed`, built first where it is missing or stale. */
  readonly widgets?: string;
  /** Puts something before the API, such as a proxy: given the API's address, answers the one that pages shall use. */
  readonly front?: (api: string) => string | Promise<string>;
  /** Made-up submissions that there shall be at least; none unless told. */
  readonly submissions?: number;
  /** Told when the widgets must be built first, which takes a while. */
  readonly onBuild?: () => void;
}

/** Two sites and an API that run. Addresses have no slash at their end. */
export interface Examples {
  readonly portal: string;
  readonly provincial: string;
  readonly api: string;
  /** Where mail and SMS land; its JSON is at the same address with `.json`. */
  readonly mailbox: string;
  readonly docs: string;
  readonly demo: {
    readonly accounts: typeof demoAccounts;
    readonly password: string;
    readonly staff: typeof demoStaff;
    /** Of every demonstration authenticator. */
    readonly totpSecret: string;
  };
  /** Where the data is, for a person to read. */
  readonly data: string;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const anyPorts: Ports = { api: 0, portal: 0, provincial: 0 };

/** A site that listens before it is known what it serves. */
const openSite = () => {
  const gate = new Hono();
  let site: Hono | undefined;
  gate.all('*', (c) => site?.fetch(c.req.raw, c.env) ?? c.text('', 503));
  return { gate, fill: (filled: Hono) => (site = filled) };
};

/** A database's address without its password. */
const describeDatabase = (database: Configuration['database']): string => {
  if (database.engine === 'sqlite') return database.path;
  const { host, pathname } = new URL(database.url);
  return `PostgreSQL ${host}${pathname}`;
};

/**
 * Starts the backend with demonstration data, the portal on `localhost` and the provincial site on `127.0.0.1`: to a
 * browser another site, so that its cookies are third-party ones.
 *
 * @example
 * const examples = await startExamples({ overrides: { dataDirectory } });
 * await page.goto(`${examples.portal}/`);
 * await examples.stop();
 */
export const startExamples = async (options: ExamplesOptions = {}): Promise<Examples> => {
  const { configuration = readConfiguration({}), overrides = {} } = options;
  const ports = options.ports || anyPorts;
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };

  try {
    const building = options.widgets ? Promise.resolve(options.widgets) : freshBundle(root, options.onBuild);
    const host = overrides.host ?? configuration.host;
    const open = async (name: string, port: number) => {
      const { gate, fill } = openSite();
      const listening = await listen(gate, { host, port });
      stops.push(listening.stop);
      return { address: `http://${name}:${listening.port}`, fill };
    };
    // The server's mails name pages of the portal, and the portal's pages the server: the portal listens first.
    const { address: portal, fill: fillPortal } = await open('localhost', ports.portal);
    const settings = {
      setPasswordPage: configuration.settings.setPasswordPage ?? `${portal}/set-password.html`,
      recoveryPage: configuration.settings.recoveryPage ?? `${portal}/recovery.html#progress`,
      ...overrides.settings,
    };
    const [server] = await Promise.all([
      startServer({ configuration, overrides: { ...overrides, settings, port: ports.api } }),
      // A failed build is heard of below, when the server can be stopped.
      building.catch(() => undefined),
    ]);
    stops.push(server.stop);
    const widgets = await building;
    const direct = `http://localhost:${new URL(server.url).port}`;
    const api = (await options.front?.(direct)) ?? direct;

    const siteOf = (folder: string, placeholders: { readonly KEY: string; readonly PORTAL?: string }) =>
      createSite({ folder: join(root, 'examples', folder), widgets, api, placeholders: { API: api, ...placeholders } });
    fillPortal(siteOf('portal', { KEY: demoKeys.portal }));
    const { address: provincial, fill: fillProvincial } = await open('127.0.0.1', ports.provincial);
    fillProvincial(siteOf('provincial', { KEY: demoKeys.provincial, PORTAL: portal }));
    await seedDemo(server.platform, { portal: [portal], provincial: [provincial] });
    await seedDemoQualifications(server.platform);
    await topUpSubmissions(server.platform, options.submissions ?? 0);

    // Their papers are examined like everybody's, which takes a moment that nobody has to wait for.
    const tickets = seedDemoTickets(server.platform).catch((error: unknown) => console.warn(String(error)));
    stops.push(() => tickets);

    return {
      portal,
      provincial,
      api,
      mailbox: `${api}/dev/mailbox`,
      docs: `${api}/docs`,
      demo: { accounts: demoAccounts, password: demoPassword, staff: demoStaff, totpSecret: demoTotpSecret },
      data: describeDatabase(overrides.database ?? configuration.database),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
