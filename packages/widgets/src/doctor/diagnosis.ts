import type { Connection, ConnectionOptions } from '@zxkt/client/connection';
import { version as libraryVersion } from '@zxkt/client/version';
import { readConnection } from '@zxkt/contract/calls/connection';
import type { Connection as Seen } from '@zxkt/contract/resources/connection';
import { contractVersion } from '@zxkt/contract/version';
import { failureOf } from '../controllers/failure.ts';
import type { DoctorKey } from '../locales/zh-CN/doctor.ts';
import { fontFinding } from './fonts.ts';
import { policyFindings, watchPolicy, type Violation } from './policy.ts';
import { storageFinding } from './storage.ts';

export const checkNames = [
  'settings',
  'reach',
  'key',
  'origin',
  'version',
  'policy',
  'trusted-types',
  'cookie',
  'clock',
  'storage',
  'font',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `good` works, `notice` works but not as well as it could, `fault` does not work, `unknown` could not be tried. */
export type CheckOutcome = 'good' | 'notice' | 'fault' | 'unknown';

/** What one check found: a sentence of the locale, and what it is filled with. Nothing personal. */
export interface Finding {
  readonly outcome: CheckOutcome;
  readonly says: DoctorKey;
  readonly params?: Readonly<Record<string, string | number>>;
}
export type Diagnosis = Readonly<Record<CheckName, Finding>>;

/** What the page under examination has set up. */
export interface Subject {
  /** Whether there is anything that connects: a provider, a configuration, a client. */
  readonly connected: boolean;
  /** What the connection is made of; undefined where the host made it. */
  readonly options: ConnectionOptions | undefined;
  readonly connect: () => Promise<Connection>;
  /** The versions of the library that defined elements on this page. */
  readonly versions: readonly string[];
}

const unknown: Finding = { outcome: 'unknown', says: 'unknown/before' };
const good = (says: DoctorKey, params?: Finding['params']): Finding => ({
  outcome: 'good',
  says,
  ...(params && { params }),
});
const fault = (says: DoctorKey, params?: Finding['params']): Finding => ({
  outcome: 'fault',
  says,
  ...(params && { params }),
});

const settingsFinding = ({ connected, options }: Subject): Finding => {
  if (!connected) return fault('settings/no-provider');
  if (!options) return good('settings/good');
  const { api, key } = options;
  if (!key) return fault('settings/no-key');
  if (!URL.canParse(api, location.href) || (api && !/^(https?:|\/)/.test(api)))
    return fault('settings/no-address', { api });
  const { protocol, hostname } = new URL(api, location.href);
  const isLocal = /^(localhost|127\.|\[::1\])/.test(hostname);
  if (location.protocol === 'https:' && protocol === 'http:' && !isLocal) return fault('settings/plain');
  return good('settings/good');
};

/** What the server said, or the code of why it did not. */
type Answer =
  | { readonly seen: Seen; readonly milliseconds: number; readonly skew: number; readonly code?: never }
  | { readonly seen?: never; readonly code: string };

/**
 * Browsers do not tell a page that a server refuses its origin: the call fails as if nobody were there. That somebody is
 * can be found out by a request whose answer is not read.
 */
const isThere = async (options: ConnectionOptions | undefined): Promise<boolean> => {
  if (!options || options.fetch || new URL(options.api, location.href).origin === location.origin) return false;
  try {
    const signal = AbortSignal.timeout(8000);
    const blind: RequestInit = { mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal };
    await fetch(options.api + readConnection.path, blind);
    return true;
  } catch {
    return false;
  }
};

const unread = 'origin/unread';

const ask = async ({ connect, options }: Subject): Promise<Answer> => {
  try {
    const connection = await connect();
    // The first request may wait for a name and a handshake; the second tells how long an answer takes.
    await connection.send(readConnection, {}, { timeout: 8000 });
    const began = Date.now();
    const seen = await connection.send(readConnection, {}, { timeout: 8000 });
    const milliseconds = Date.now() - began;
    return { seen, milliseconds, skew: seen.now - (began + milliseconds / 2) };
  } catch (error) {
    const { code } = failureOf(error);
    return { code: code.startsWith('network/') && (await isThere(options)) ? unread : code };
  }
};

const mismatch = 'client/contract-mismatch';
/** In the order in which a server asks: who is refused for one thing was not asked for the next. */
const refusals = [unread, mismatch, 'key/refused', 'origin/refused'];
/** `bad` where the server refuses for this, `fine` where it asked for it and went on, else nobody knows. */
const refusalFinding = ({ code }: Answer, refusal: string, bad: Finding, fine: Finding): Finding => {
  if (code === refusal) return bad;
  const wasAsked = code === undefined || refusals.indexOf(code) > refusals.indexOf(refusal);
  return wasAsked ? fine : unknown;
};

const reachFinding = (answer: Answer, api: string, violations: readonly Violation[]): Finding => {
  if (answer.seen) return good('reach/good', { milliseconds: answer.milliseconds });
  // Someone who refuses was reached.
  if (refusals.includes(answer.code)) return good('reach/refused');
  if (violations.some(({ directive }) => directive === 'connect-src')) return fault('reach/policy', { api });
  return answer.code.startsWith('network/')
    ? fault('reach/network', { origin: location.origin })
    : fault('reach/server', { code: answer.code });
};

const versionFinding = (answer: Answer, versions: readonly string[]): Finding => {
  if (versions.length > 1)
    return { outcome: 'notice', says: 'version/several', params: { versions: versions.join(', ') } };
  if (answer.code === mismatch) return fault('version/refused', { library: libraryVersion, contract: contractVersion });
  if (!answer.seen) return unknown;
  const { contractVersion: server } = answer.seen;
  const params = { library: libraryVersion, contract: contractVersion, server };
  const [[ourMajor = 0, ourMinor = 0], [major = 0, minor = 0]] = [contractVersion, server].map((text) =>
    text.split('.').map(Number),
  ) as [number[], number[]];
  if (major !== ourMajor) return fault('version/break', params);
  return minor < ourMinor ? { outcome: 'notice', says: 'version/older', params } : good('version/good', params);
};

const clockFinding = (answer: Answer): Finding => {
  if (!answer.seen) return unknown;
  const seconds = Math.ceil(Math.abs(answer.skew) / 1000);
  return seconds <= 60 ? good('clock/good', { seconds }) : fault('clock/off', { minutes: Math.round(seconds / 60) });
};

const cookieFinding = (answer: Answer): Finding => {
  if (!answer.seen) return unknown;
  return answer.seen.cookieReturned ? good('cookie/good') : { outcome: 'notice', says: 'cookie/fallback' };
};

/** Examines the page once. Asks the server twice, reads the page's own policy, and touches nothing that it finds. */
export const diagnose = async (subject: Subject): Promise<Diagnosis> => {
  const { options, versions } = subject;
  const settings = settingsFinding(subject);
  const watch = watchPolicy();
  try {
    const answer: Answer = settings.outcome === 'fault' ? { code: 'settings' } : await ask(subject);
    const storage = await storageFinding();
    const policies = policyFindings(watch);
    const reach = settings.outcome === 'fault' ? unknown : reachFinding(answer, options?.api ?? '', watch.violations);
    const { origin } = location;
    return {
      settings,
      reach,
      key: refusalFinding(answer, 'key/refused', fault('key/refused', { key: options?.key ?? '' }), good('key/good')),
      origin:
        answer.code === unread
          ? fault('origin/unread', { origin })
          : refusalFinding(
              answer,
              'origin/refused',
              fault('origin/refused', { origin }),
              good('origin/good', { origin }),
            ),
      version: versionFinding(answer, versions),
      policy: policies.policy,
      'trusted-types': policies.trustedTypes,
      cookie: cookieFinding(answer),
      clock: clockFinding(answer),
      storage,
      font: fontFinding(),
    };
  } finally {
    watch.stop();
  }
};
