import { createMailboxPorts, createVault } from '@zxkt/server';
import type { Clock, Database, Platform, Settings, VaultKeys } from '@zxkt/server';
import { createInPageFiles, type KeptInPage } from './in-page-files.ts';
import { argon2id, argon2Verify, createSHA256 } from 'hash-wasm';

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Argon2id like the server's, at a cost that a page can pay. */
const hash = (password: string) =>
  argon2id({
    password,
    salt: random(16),
    parallelism: 1,
    iterations: 1,
    memorySize: 1024,
    hashLength: 32,
    outputType: 'encoded',
  });

const nothing = () => undefined;

/** What of a backend lies elsewhere than in its database. */
export interface BesideDatabase {
  readonly keys: VaultKeys;
  readonly kept: KeptInPage;
}

export const nothingBeside = (): BesideDatabase => ({
  keys: { sealing: new Map([['page', random(32)]]), current: 'page', indexing: random(32) },
  kept: new Map(),
});

/** The ports of the app, each with what a page has: real cryptography, a mailbox in the same database, no log. */
export const createInPagePlatform = async (
  database: Database,
  { keys, kept }: BesideDatabase,
  clock: Clock,
  settings: Settings,
): Promise<Platform> => {
  const sha256 = await createSHA256();
  return {
    database,
    clock,
    settings,
    ...createMailboxPorts(database, clock),
    files: createInPageFiles(kept),
    vault: await createVault(keys),
    digest: (text) => toBase64Url(sha256.init().update(text).digest('binary')),
    passwords: {
      hash,
      verify: (encoded, password) => argon2Verify({ hash: encoded, password }),
      decoy: () => hash('decoy'),
    },
    log: { info: nothing, warn: nothing, error: nothing },
    metrics: { observeRequest: nothing, observeDelivery: nothing },
    addressOf: () => '127.0.0.1',
  };
};
