import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isBundleFresh } from '../host/bundle.ts';

const root = mkdtempSync(join(tmpdir(), 'zxkt-bundle-'));
after(() => rmSync(root, { recursive: true }));

/** Writes a file as of so many seconds into the test. */
const write = (file: string, seconds: number) => {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, seconds, seconds);
};

describe('the widgets are built', () => {
  it('when they never were', () => {
    write('packages/widgets/src/all.ts', 10);
    assert.equal(isBundleFresh(root), false);
  });

  it('when a source is newer, wherever it is', () => {
    write('dist/embed/manifest.json', 20);
    assert.equal(isBundleFresh(root), true);
    write('packages/contract/src/rules/uscc.ts', 30);
    assert.equal(isBundleFresh(root), false);
    write('dist/embed/manifest.json', 40);
    write('rollup.config.mjs', 50);
    assert.equal(isBundleFresh(root), false);
  });

  it('and not for a test or the server', () => {
    write('dist/embed/manifest.json', 60);
    write('packages/widgets/src/login-form/login-form.test.ts', 70);
    write('server/src/app.ts', 70);
    assert.equal(isBundleFresh(root), true);
  });
});
