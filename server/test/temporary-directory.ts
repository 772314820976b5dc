import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const made: string[] = [];

/** A directory that is gone when the tests of the file are over. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'zxkt-test-'));
  made.push(directory);
  return directory;
};

after(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});
