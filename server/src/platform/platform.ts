import type { Database } from './database/database.ts';

/** Milliseconds since the epoch, UTC. Injected, so that a test can let a week pass. */
export interface Clock {
  now(): number;
}

/** Slow on purpose. `verify` takes as long for a hash of nothing (`decoy`) as for a real one. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
  /** A hash that no password matches, of the same cost as the others. */
  decoy(): Promise<string>;
}

/**
 * Everything that needs a secret key. `seal` is authenticated encryption bound to a place (table/column/row), `blindIndex`
 * a keyed digest under a separate key by which sealed values can be looked up for equality.
 */
export interface Vault {
  seal(plaintext: string, place: string): Promise<string>;
  open(sealed: string, place: string): Promise<string>;
  /** What `seal` answers begins with it, under the current key and no other. */
  readonly prefix: string;
  blindIndex(value: string, purpose: string): Promise<string>;
}

/** SHA-256 of a text, base64url. Synchronous: it stands on the path of every request with a session. */
export type Digest = (text: string) => string;

export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export interface SmsMessage {
  readonly to: string;
  /** Template name and parameters, as Chinese gateways want them; `text` is what the person will read. */
  readonly template: string;
  readonly params: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A message leaves, or the promise rejects and the outbox tries again later. `id` is the same at every try. */
export interface MailPort {
  send(id: string, message: MailMessage): Promise<void>;
}
export interface SmsPort {
  send(id: string, message: SmsMessage): Promise<void>;
}

/** Fields that may be logged. Whatever is not named here has no way into the log. */
export interface LogFields {
  readonly requestId?: string;
  readonly call?: string;
  readonly method?: string;
  readonly status?: number;
  readonly code?: string;
  readonly milliseconds?: number;
  readonly key?: string;
  readonly channel?: string;
  readonly attempts?: number;
  readonly count?: number;
  readonly error?: string;
}
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export interface Metrics {
  observeRequest(call: string, status: number, milliseconds: number): void;
  observeDelivery(channel: string, outcome: 'delivered' | 'retried' | 'given-up'): void;
  /** Prometheus text, where there is a Prometheus to read it. */
  render?(): Promise<{ readonly contentType: string; readonly body: string }>;
  /** The bearer token that a reader of `/metrics` must show; without one, everybody may read. */
  readonly token?: string | undefined;
}

/** What an operator may decide. Validated at start (`node/configuration.ts`). */
export interface Settings {
  readonly production: boolean;
  readonly challengeKind: 'proof-of-work' | 'image-code';
  /** PBKDF2 derivations that a solver needs at the median. */
  readonly challengeWork: number;
  readonly passwordPolicy: 'guide-2019' | 'modern';
  readonly consentVersion: string;
  readonly consentUrl: string | null;
  readonly hotlines: readonly { readonly name: string; readonly number: string }[];
  /** Sits where neither a mail server nor an SMS gateway is configured. Never in production. */
  readonly mailbox: boolean;
  /** Multiplies every rate limit; 1 in production. */
  readonly rateLimitFactor: number;
}

/** The ports to the outside. The app is a function of this and of nothing else. */
export interface Platform {
  readonly database: Database;
  readonly clock: Clock;
  readonly passwords: PasswordHasher;
  readonly vault: Vault;
  readonly digest: Digest;
  readonly mail: MailPort;
  readonly sms: SmsPort;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: Settings;
  /** The caller's network address, for rate limits. Behind a proxy the adapter knows whom to believe. */
  addressOf(request: Request): string;
  /** True once this process is on its way out and wants no new work. */
  stopping?(): boolean;
}
