import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { readConfiguration, type Configuration } from '@zxkt/server/node';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../../packages/testing/browser/find-browser.mjs';
import { startPostgres } from '../../../server/test/postgres-server.ts';
import { freshBundle } from '../../host/bundle.ts';
import { startExamples, type Examples, type ExamplesOptions } from '../../host/start-examples.ts';

/** What is opened here is closed when the last test of the run is over, last opened first. */
const closings: (() => unknown)[] = [];
after(async () => {
  const failures: unknown[] = [];
  for (const close of closings.reverse()) {
    try {
      await close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'not everything could be closed');
});

/** A folder of this run. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zxkt-journey-'));
  closings.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
};

/** Chromium by what a person would set in it. A headless shell has no preferences: prove what you rely on. */
export const openBrowser = async (
  preferences: object = {},
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Browser> => {
  const userDataDir = temporaryFolder();
  mkdirSync(join(userDataDir, 'Default'));
  writeFileSync(join(userDataDir, 'Default/Preferences'), JSON.stringify(preferences));
  const executablePath = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath,
    args: [...browserArguments, ...args],
    userDataDir,
    // Files that are uploaded have Chinese names, which a browser without a locale does not find.
    env: { LANG: 'C.UTF-8', ...process.env, ...env },
    // A machine that runs everything at once is slow, not broken.
    protocolTimeout: 120_000,
    timeout: 60_000,
  });
  closings.push(() => browser.close());
  return browser;
};

let ordinary: Promise<Browser> | undefined;
/** The browser that most tests share; each visitor has cookies and storage of their own. */
export const ordinaryBrowser = (): Promise<Browser> => (ordinary ??= openBrowser());

export type Engine = 'sqlite' | 'postgres';
export const engines: readonly Engine[] = ['sqlite', 'postgres'];

const environmentOf = async (engine: Engine): Promise<Record<string, string>> => {
  if (engine === 'sqlite') return {};
  const postgres = await startPostgres();
  closings.push(() => postgres.stop());
  return { ZXKT_DATABASE_URL: postgres.url };
};

/** A copy, so that a build of the widgets elsewhere does not pull it from under a page. */
const copyWidgets = async (): Promise<string> => {
  const folder = temporaryFolder();
  await cp(await freshBundle(join(import.meta.dirname, '../../..')), folder, { recursive: true });
  return folder;
};
let widgets: Promise<string> | undefined;

/** What an operator would configure, with a database of its own unless it is given a folder. */
export const configurationOf = async (engine: Engine, dataDirectory = temporaryFolder()): Promise<Configuration> =>
  readConfiguration({
    ZXKT_DATA_DIR: dataDirectory,
    ZXKT_LOG_LEVEL: 'error',
    // All visitors come from one address, and within a minute.
    ZXKT_RATE_LIMIT_FACTOR: '100',
    ...(await environmentOf(engine)),
  });

/** The two sites and the API on free ports, with a database of their own unless they are given a folder. */
export const openExamples = async (
  engine: Engine,
  options: ExamplesOptions = {},
  dataDirectory = temporaryFolder(),
): Promise<Examples> => {
  const configuration = options.configuration ?? (await configurationOf(engine, dataDirectory));
  const examples = await startExamples({ widgets: await (widgets ??= copyWidgets()), ...options, configuration });
  closings.push(() => examples.stop());
  return examples;
};

const running = new Map<Engine, Promise<Examples>>();
/** The examples that most tests share. */
export const sharedExamples = (engine: Engine): Promise<Examples> => {
  const examples = running.get(engine) ?? openExamples(engine);
  running.set(engine, examples);
  return examples;
};
