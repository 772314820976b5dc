import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fullDisk } from './full-disk.ts';

const program = fileURLToPath(new URL('../../../test/full-disk.ts', import.meta.url));

describe('a full disk', () => {
  it(
    'is told as such, and nothing of the file is kept',
    { skip: process.platform === 'win32' && 'has no ulimit' },
    () => {
      const directory = mkdtempSync(join(tmpdir(), 'zxkt-full-'));
      const line = 'ulimit -f 2048 && exec "$0" --conditions=source --disable-warning=ExperimentalWarning "$@"';
      const said = execFileSync('sh', ['-c', line, process.execPath, program, directory], { encoding: 'utf8' });
      rmSync(directory, { recursive: true, force: true });
      assert.deepEqual(JSON.parse(said), { outcome: 'storage/full', left: [] });
    },
  );

  it('is one by whatever word the system says it; anything else stays what it was', () => {
    for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG'])
      assert.match(String(fullDisk(Object.assign(new Error('full'), { code }))), /storage\/full/);
    const other = Object.assign(new Error('gone'), { code: 'EIO' });
    assert.equal(fullDisk(other), other);
  });
});
