import { randomBytes } from 'node:crypto';
import { digest } from '../src/node/digest.ts';
import { createPasswordHasher } from '../src/node/passwords.ts';
import type { Platform } from '../src/platform/platform.ts';
import { createVault } from '../src/platform/vault.ts';

/** Passwords that take no time, and keys that nobody else has. */
export const cheapSecrets = async (): Promise<Pick<Platform, 'passwords' | 'vault' | 'digest'>> => ({
  passwords: createPasswordHasher({ memoryKib: 64, passes: 1, parallelism: 1 }),
  vault: await createVault({
    sealing: new Map([['test', new Uint8Array(randomBytes(32))]]),
    current: 'test',
    indexing: new Uint8Array(randomBytes(32)),
  }),
  digest,
});
