import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VaultKeys } from '../platform/vault.ts';
import { StartProblem } from './start-problem.ts';

/** What the operating system says, for a person. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOENT: 'this place takes no directories',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'there is a file of that name',
};

export const reasonOf = (error: unknown): string => {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return reasons[code] ?? message;
};

const isDirectory = (path: string) => existsSync(path) && statSync(path).isDirectory();

/** Not `recursive`: where a parent takes no directories (`/proc`), Node then tries for ever. */
const makeDirectory = (directory: string): void => {
  if (isDirectory(directory)) return;
  if (!existsSync(dirname(directory))) makeDirectory(dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    // Another process that starts at this moment may have been first.
    if (!isDirectory(directory)) throw error;
  }
};

/** Makes the directory for this user alone. */
export const prepareDataDirectory = (directory: string): void => {
  try {
    makeDirectory(directory);
  } catch (error) {
    throw new StartProblem(`ZXKT_DATA_DIR: cannot make ${directory}: ${reasonOf(error)}`, error);
  }
};

interface StoredKeys {
  readonly sealing: string;
  readonly indexing: string;
}

/** A key as the environment wants it: 32 random bytes in base64. */
export const newKey = (): string => randomBytes(32).toString('base64');

const isMissing = (error: unknown) => (error as { code?: string }).code === 'ENOENT';

const readKeys = (path: string): StoredKeys | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as StoredKeys;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw new StartProblem(`ZXKT_DATA_DIR: cannot read ${path}: ${reasonOf(error)}`, error);
  }
};

/** Whole or not at all, and the first of two processes wins. */
const writeKeys = (path: string): void => {
  const draft = `${path}.${process.pid}`;
  const keys: StoredKeys = { sealing: newKey(), indexing: newKey() };
  try {
    writeFileSync(draft, JSON.stringify(keys), { mode: 0o600 });
    linkSync(draft, path);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') {
      throw new StartProblem(`ZXKT_DATA_DIR: cannot write ${path}: ${reasonOf(error)}`, error);
    }
  } finally {
    rmSync(draft, { force: true });
  }
};

/** Keys for development, generated once and kept beside the data that they seal, readable by this user alone. */
export const developmentKeys = (directory: string): VaultKeys => {
  const path = join(directory, 'development-keys.json');
  if (!readKeys(path)) writeKeys(path);
  const stored = readKeys(path);
  const bytes = (text: string | undefined) => new Uint8Array(Buffer.from(text ?? '', 'base64'));
  const [sealing, indexing] = [bytes(stored?.sealing), bytes(stored?.indexing)];
  if (sealing.length !== 32 || indexing.length !== 32) throw new StartProblem(`${path} holds no keys`);
  return { sealing: new Map([['development', sealing]]), current: 'development', indexing };
};
