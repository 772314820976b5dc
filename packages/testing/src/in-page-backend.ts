import {
  createApp,
  createExportWorker,
  createOutboxWorker,
  migrate,
  seedDemo,
  seedDemoQualifications,
  seedReferenceRows,
  settleTickets,
  type Settings,
} from '@zxkt/server';
import { createCounter, type CounterStep } from './counter.ts';
import { noFaults, withFaults, type Faults } from './faults.ts';
import { createInPagePlatform } from './in-page-platform.ts';
import { openWasmSqlite } from './sqlite-wasm.ts';

export interface InPageBackendOptions {
  /** What an operator would configure; the rest is as in development. */
  readonly settings?: Partial<Settings>;
  /** Also the demonstration accounts that are on their way through a qualification; takes a moment longer. */
  readonly qualifications?: boolean;
  /** UTC epoch milliseconds at which the clock stands at first; it runs from there. */
  readonly now?: number;
}

/** A message that would have left. */
export interface MailboxMessage {
  readonly channel: 'mail' | 'sms';
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

export interface InPageBackend {
  /** For `createConnection({ api, key, fetch })`. */
  readonly fetch: typeof fetch;
  readonly api: string;
  readonly key: string;
  /** Change them at any time. */
  readonly faults: Faults;
  /** Lets time pass, in milliseconds. */
  advance(milliseconds: number): void;
  /** Every message so far, newest first; what waits in the outbox is delivered before. */
  mailbox(recipient?: string): Promise<readonly MailboxMessage[]>;
  /** What the authority does to the newest submission of an account, one step after the other. */
  decide(account: string, ...steps: readonly CounterStep[]): Promise<void>;
  close(): Promise<void>;
}

const development: Settings = {
  production: false,
  challengeKind: 'proof-of-work',
  challengeWork: 50,
  passwordPolicy: 'guide-2019',
  consentVersion: '2026-01',
  consentUrl: null,
  hotlines: [
    { name: '统一平台客服', number: '010-67870108' },
    { name: '技术咨询', number: '400-886-3200 / 010-56193121' },
    { name: '政策咨询', number: '010-64404648' },
  ],
  setPasswordPage: 'https://backend.in-page.example/set-password',
  recoveryPage: 'https://backend.in-page.example/recovery',
  papersKeptDays: 30,
  mailbox: true,
  rateLimitFactor: 100,
};

/**
 * The reference backend inside the page: the same app, on SQLite compiled to WebAssembly, with demonstration data. A page
 * cannot set cookies for it, so sessions travel by the client's own fallback (tokens in memory).
 *
 * @example
 * const backend = await inPageBackend();
 * provider.client = createConnection({ api: backend.api, key: backend.key, fetch: backend.fetch });
 */
export const inPageBackend = async ({
  settings,
  qualifications = false,
  now,
}: InPageBackendOptions = {}): Promise<InPageBackend> => {
  let shift = now === undefined ? 0 : now - Date.now();
  const clock = { now: () => Date.now() + shift };
  const database = await openWasmSqlite();
  await migrate(database);
  const platform = await createInPagePlatform(database, clock, { ...development, ...settings });
  await seedReferenceRows(platform);
  const api = 'https://backend.in-page.example';
  await seedDemo(platform, { portal: [api], provincial: [] });
  if (qualifications) await seedDemoQualifications(platform);
  const app = createApp(platform);
  const outbox = createOutboxWorker(platform);
  const exports = createExportWorker(platform, { pollMilliseconds: 200 });
  exports.start();
  const faults = noFaults();

  return {
    api,
    key: 'pk_demo_portal',
    faults,
    fetch: withFaults((request) => app.fetch(request), faults),
    advance: (milliseconds) => {
      shift += milliseconds;
    },
    mailbox: async (recipient) => {
      await outbox.tick();
      await settleTickets(platform);
      let query = database.db.selectFrom('mailbox').select(['channel', 'recipient', 'subject', 'text']);
      if (recipient) query = query.where('recipient', '=', recipient);
      return query.orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
    },
    decide: createCounter(platform),
    close: async () => {
      await exports.stop();
      await database.close();
    },
  };
};
