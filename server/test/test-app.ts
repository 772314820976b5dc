import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import {
  calls,
  clientHeader,
  idempotencyHeader,
  keyHeader,
  type Call,
  type CallName,
  type CallResponse,
  type Calls,
  type Problem,
} from '@zxkt/contract';
import { createApp } from '../src/app.ts';
import { createMailboxPorts } from '../src/mailbox/mailbox.ports.ts';
import { createDiskStore } from '../src/node/files/disk-store.ts';
import { createNodeFiles, type NodeFilesOptions } from '../src/node/files/node-files.ts';
import { createOutboxWorker } from '../src/outbox/outbox.worker.ts';
import type { Database, Engine } from '../src/platform/database/database.ts';
import type { MailMessage, Platform, Settings, SmsMessage } from '../src/platform/platform.ts';
import { putKey } from '../src/publishable-keys/publishable-keys.repository.ts';
import { cheapSecrets } from './cheap-secrets.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { testDatabase, type TestDatabase } from './databases.ts';

export { createTestClock } from './test-clock.ts';
export { testDatabase } from './databases.ts';

const testSettings: Settings = {
  production: false,
  challengeKind: 'proof-of-work',
  challengeWork: 4,
  passwordPolicy: 'guide-2019',
  consentVersion: '2026-01',
  consentUrl: null,
  hotlines: [{ name: '技术咨询', number: '400-886-3200' }],
  setPasswordPage: 'https://portal.example/set-password',
  recoveryPage: 'https://portal.example/recovery',
  papersKeptDays: 30,
  mailbox: true,
  rateLimitFactor: 1000,
};

export interface TestAppOptions {
  readonly engine?: Engine;
  readonly settings?: Partial<Settings>;
  readonly clock?: TestClock;
  /** Replaces parts of the platform: a mail port that fails, a log that is read. */
  readonly platform?: Partial<Platform>;
  /**
   * Several apps on one database. On SQLite let them take turns: the wait for a lock stands still with the whole
   * process, and another process it wants to be (`processes.test.ts`).
   */
  readonly database?: TestDatabase;
}

type Delivered =
  | { readonly channel: 'mail'; readonly id: string; readonly message: MailMessage }
  | { readonly channel: 'sms'; readonly id: string; readonly message: SmsMessage };

export interface CallOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Of the browser: what `reply.cookie` was. */
  readonly cookie?: string | undefined;
  readonly idempotencyKey?: string;
  /** `null` removes a header that is sent otherwise. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The caller's network address. */
  readonly address?: string;
}

export interface Reply<Value> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of a success; asking for it after a refusal fails the test with what came instead. */
  readonly value: Value;
  /** The problem details of a refusal; asking for it after a success fails the test likewise. */
  readonly problem: Problem;
  /** What a browser would send back: `name=value`, or `undefined` when the answer set none or cleared it. */
  readonly cookie: string | undefined;
}

export interface TestApp {
  readonly app: ReturnType<typeof createApp>;
  readonly platform: Platform;
  readonly clock: TestClock;
  readonly database: TestDatabase;
  /** The publishable key that requests carry, issued for `origin`. */
  readonly key: string;
  readonly origin: string;
  /** A call of the table by its name, or any path (`GET /healthz`), with the headers of a page of the portal. */
  request<Target extends CallName | `${string} /${string}`>(
    target: Target,
    options?: CallOptions,
  ): Promise<Reply<Target extends CallName ? CallResponse<Calls[Target]> : unknown>>;
  /** Delivers what waits in the outbox and tells everything that was delivered so far. */
  mailbox(): Promise<readonly Delivered[]>;
  close(): Promise<void>;
}

const filesDirectory = mkdtempSync(join(tmpdir(), 'zxkt-files-'));
after(() => rmSync(filesDirectory, { recursive: true, force: true }));

const addressHeader = 'x-test-address';

/** The development mailbox, and every message as it came, with its template. */
const recordingPorts = (database: Database, clock: TestClock, sent: Delivered[]): Pick<Platform, 'mail' | 'sms'> => {
  const { mail, sms } = createMailboxPorts(database, clock);
  return {
    mail: {
      send: async (id, message) => {
        await mail.send(id, message);
        sent.push({ channel: 'mail', id, message });
      },
    },
    sms: {
      send: async (id, message) => {
        await sms.send(id, message);
        sent.push({ channel: 'sms', id, message });
      },
    },
  };
};

/** Real files in a directory of their own. */
export const testFiles = (options: Partial<NodeFilesOptions> = {}) => {
  const directory = mkdtempSync(join(filesDirectory, 'app-'));
  return createNodeFiles({
    uploads: join(directory, 'uploads'),
    store: createDiskStore(join(directory, 'kept')),
    ...options,
  });
};

const createTestPlatform = async (
  { settings, platform }: TestAppOptions,
  database: Database,
  clock: TestClock,
  sent: Delivered[],
): Promise<Platform> => ({
  database,
  clock,
  ...(await cheapSecrets()),
  ...recordingPorts(database, clock, sent),
  files: testFiles(),
  log: {
    info: () => undefined,
    warn: (event, fields) => console.warn(event, fields),
    error: (event, fields) => console.error(event, fields),
  },
  metrics: { observeRequest: () => undefined, observeDelivery: () => undefined },
  settings: { ...testSettings, ...settings },
  addressOf: (request) => request.headers.get(addressHeader) ?? '203.0.113.7',
  ...platform,
});

const pathOf = (call: Call, params: CallOptions['params'] = {}) =>
  call.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

const targetOf = (target: string, { params, query }: CallOptions): [method: string, path: string] => {
  const known = (calls as Record<string, Call>)[target];
  const [method = '', path = ''] = known ? [known.method, pathOf(known, params)] : target.split(' ');
  return [method, query ? `${path}?${new URLSearchParams(query).toString()}` : path];
};

const cookieOf = (response: Response): string | undefined => {
  const [pair = ''] = (response.headers.getSetCookie()[0] ?? '').split(';');
  return pair.endsWith('=') || !pair ? undefined : pair;
};

const replyOf = async <Value>(response: Response): Promise<Reply<Value>> => {
  const { status, headers } = response;
  const text = await response.text();
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const unexpected = () => new Error(`unexpected answer ${status}: ${text}`);
  return {
    status,
    headers,
    text,
    cookie: cookieOf(response),
    get value() {
      if (!response.ok) throw unexpected();
      return JSON.parse(text) as Value;
    },
    get problem() {
      if (!isProblem) throw unexpected();
      return JSON.parse(text) as Problem;
    },
  };
};

/**
 * The app on a fresh, migrated database of its own, SQLite unless told otherwise. Close it after.
 *
 * @example
 * const test = await openTestApp({ settings: { rateLimitFactor: 1 } });
 * const reply = await test.request('createChallenge', { body: { action: 'sign-in' } });
 * await test.close();
 */
export const openTestApp = async (options: TestAppOptions = {}): Promise<TestApp> => {
  const clock = options.clock ?? createTestClock();
  const database = options.database ?? (await testDatabase(options.engine ?? 'sqlite'));
  const sent: Delivered[] = [];
  const platform = await createTestPlatform(options, database.open(), clock, sent);
  const key = 'pk_test_portal';
  const origin = 'https://portal.example';
  await putKey(platform.database.db, { key, name: 'Portal', origins: [origin], authorityEnd: true }, clock.now());
  const app = createApp(platform);
  const outbox = createOutboxWorker(platform);

  return {
    app,
    platform,
    clock,
    database,
    key,
    origin,
    request: async (target, given = {}) => {
      const [method, path] = targetOf(target, given);
      const headers = new Headers({ [keyHeader]: key, [clientHeader]: 'test/1', origin });
      if (method === 'POST') headers.set(idempotencyHeader, given.idempotencyKey ?? randomUUID());
      if (given.body !== undefined) headers.set('content-type', 'application/json');
      if (given.cookie) headers.set('cookie', given.cookie);
      if (given.address) headers.set(addressHeader, given.address);
      for (const [name, value] of Object.entries(given.headers ?? {})) {
        if (value === null) headers.delete(name);
        else headers.set(name, value);
      }
      const body = given.body === undefined ? null : JSON.stringify(given.body);
      return replyOf(await app.request(path, { method, headers, body }));
    },
    mailbox: async () => {
      while ((await outbox.tick()) > 0) continue;
      return [...sent];
    },
    close: () => database.remove(),
  };
};

/**
 * The same tests on both engines. `open` gives apps that are closed when the engine's tests are over.
 *
 * @example
 * eachEngine((engine, open) => {
 *   it('keeps what was answered', async () => {
 *     const test = await open();
 *   });
 * });
 */
export const eachEngine = (
  define: (engine: Engine, open: (options?: Omit<TestAppOptions, 'engine'>) => Promise<TestApp>) => void,
): void => {
  for (const engine of ['sqlite', 'postgres'] as const) {
    describe(engine, () => {
      const opened: TestApp[] = [];
      after(async () => {
        for (const test of opened) await test.close();
      });
      define(engine, async (options) => {
        const test = await openTestApp({ ...options, engine });
        opened.push(test);
        return test;
      });
    });
  }
};
