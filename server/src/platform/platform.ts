import type { PaperKind } from '@zxkt/contract';
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

/** What is kept of a file after it was examined: under a name that the server made. */
export interface KeptFile {
  readonly storedAs: string;
  readonly kind: PaperKind;
  readonly bytes: number;
  /** Of a PDF; 1 for an image. */
  readonly pages: number;
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Files of people: how they come in, what is kept of them, and where. Names are made by the server; what the sender calls a
 * file is not kept.
 */
export interface Files {
  /**
   * One request of tus 1.0 (`POST`, `HEAD`, `PATCH`, `DELETE`) for the upload of this id, which the app let in. A success
   * answers with the headers of the protocol; a refusal is thrown as a `CallProblem`.
   */
  receive(request: Request, id: string): Promise<Response>;
  /**
   * Examines what has arrived whole and keeps it, images as they were written anew: no metadata, nothing behind their end.
   * Throws `PaperRefused` for what is not taken, `scan/unavailable` and `storage/full` for what passes. Either way the
   * upload is gone after, and nothing is half kept.
   */
  keep(id: string): Promise<KeptFile>;
  /** Forgets an upload. */
  drop(id: string): Promise<void>;
  /** The bytes of a kept file; undefined where there is none. */
  read(storedAs: string): Promise<ReadableStream<Uint8Array> | undefined>;
  remove(storedAs: string): Promise<void>;
  /** Forgets uploads on which nothing came in since `before`. */
  sweep(before: number): Promise<void>;
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
  /** The page with `<zxkt-set-password>`, to which one-time links lead; null: mail carries the word of the link alone. */
  readonly setPasswordPage: string | null;
  /** The page on which people look after their recovery tickets. */
  readonly recoveryPage: string | null;
  /** Days that the papers of a ticket are kept after it was closed. */
  readonly papersKeptDays: number;
  /** Multiplies every rate limit; 1 in production. */
  readonly rateLimitFactor: number;
}

/** The host's own single sign-on, whose ID tokens sign staff in. */
export interface SingleSignOn {
  /**
   * The staff account that a token names, and the nonce that it was asked for with; undefined for one that is not to be
   * believed. Throws where nobody can say.
   */
  verify(idToken: string, now: number): Promise<{ readonly account: string; readonly nonce: string } | undefined>;
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
  readonly files: Files;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly settings: Settings;
  /** Absent where staff sign in here alone. */
  readonly singleSignOn?: SingleSignOn | undefined;
  /** The caller's network address, for rate limits. Behind a proxy the adapter knows whom to believe. */
  addressOf(request: Request): string;
  /** True once this process is on its way out and wants no new work. */
  stopping?(): boolean;
}
