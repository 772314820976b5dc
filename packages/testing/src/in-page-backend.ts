import type { Challenge, OpenedAuthoritySession } from '@zxkt/contract';
import {
  createApp,
  createExportWorker,
  createOutboxWorker,
  demoKeys,
  settleTickets,
  type Settings,
} from '@zxkt/server';
import { createAuthenticator, createStaffSignIn, type AuthoritySender } from './authenticator.ts';
import { createCounter, type CounterStep } from './counter.ts';
import { noFaults, withFaults, type Faults } from './faults.ts';
import { freshPlatform } from './fresh-platform.ts';

export interface InPageBackendOptions {
  /** What an operator would configure; the rest is as in development. */
  readonly settings?: Partial<Settings>;
  /** Also the demonstration accounts that are on their way through a qualification; takes a moment longer. */
  readonly qualifications?: boolean;
  /** Also recovery tickets for the desk, each somewhere on its way. */
  readonly tickets?: boolean;
  /** How many made-up submissions there are to review, all over the country and through the years. None unless told. */
  readonly submissions?: number;
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
  /**
   * What the authenticator of a member of the demonstration staff shows, such as of `zxkt_tianhe`: always a code that was
   * not used yet, for which time passes where it must.
   */
  staffCode(account: string): Promise<string>;
  /**
   * Signs a member of the demonstration staff in on a connection of the authority end, as `zxkt_tianhe` for this year; all
   * widgets on that connection follow.
   *
   * @example
   * await backend.signInStaff(createAuthorityClient({ api: backend.api, key: backend.key, fetch: backend.fetch }), 'zxkt_guangdong');
   */
  signInStaff(connection: AuthoritySender, account?: string, workYear?: number): Promise<OpenedAuthoritySession>;
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

const yearInChina = (instant: number): number => new Date(instant + 8 * 3_600_000).getUTCFullYear();

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
  tickets = false,
  submissions = 0,
  now,
}: InPageBackendOptions = {}): Promise<InPageBackend> => {
  let shift = now === undefined ? 0 : now - Date.now();
  const clock = { now: () => Date.now() + shift };
  const api = 'https://backend.in-page.example';
  const key = demoKeys.portal;
  const holdings = { settings: { ...development, ...settings }, api, qualifications, tickets, submissions };
  const platform = await freshPlatform(holdings, clock, now);
  const { database } = platform;
  const app = createApp(platform);
  const outbox = createOutboxWorker(platform);
  const exports = createExportWorker(platform, { pollMilliseconds: 200 });
  exports.start();
  const faults = noFaults();
  const advance = (milliseconds: number): void => {
    shift += milliseconds;
  };
  const staffCode = createAuthenticator(platform, advance);
  const pose = async (): Promise<Challenge> => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'x-zxkt-client': 'zxkt-testing/1',
      'x-zxkt-key': key,
    };
    const body = JSON.stringify({ action: 'authority-sign-in', accessible: true });
    const answer = await app.fetch(new Request(`${api}/v1/challenges`, { method: 'POST', headers, body }));
    return (await answer.json()) as Challenge;
  };
  const signInStaff = createStaffSignIn(pose, staffCode);

  return {
    api,
    key,
    faults,
    fetch: withFaults((request) => app.fetch(request), faults),
    advance,
    mailbox: async (recipient) => {
      await outbox.tick();
      await settleTickets(platform);
      let query = database.db.selectFrom('mailbox').select(['channel', 'recipient', 'subject', 'text']);
      if (recipient) query = query.where('recipient', '=', recipient);
      return query.orderBy('created_at', 'desc').orderBy('id', 'desc').execute();
    },
    staffCode,
    signInStaff: (connection, account = 'zxkt_tianhe', workYear = yearInChina(clock.now())) =>
      signInStaff(connection, account, workYear),
    decide: createCounter(platform),
    close: async () => {
      await exports.stop();
      await database.close();
    },
  };
};
