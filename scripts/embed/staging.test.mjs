import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openStaging } from './staging.mjs';

describe('a build that is handed over whole', () => {
  let parent;
  beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'zxkt-staging-'))));
  afterEach(() => rmSync(parent, { recursive: true }));

  const build = (file) => {
    const { staging, replace } = openStaging(parent, 'embed');
    mkdirSync(staging, { recursive: true });
    writeFileSync(join(staging, file), file);
    return replace;
  };

  it('leaves the old one where it is until it is done, and no stale file after', () => {
    build('a-1.js')();
    const replace = build('a-2.js');
    assert.deepEqual(readdirSync(join(parent, 'embed')), ['a-1.js']);
    replace();
    assert.deepEqual(readdirSync(join(parent, 'embed')), ['a-2.js']);
    assert.deepEqual(readdirSync(parent), ['embed']);
  });

  it('clears what a build left that was broken off, and nothing of one that runs', () => {
    const dead = 2 ** 22 + 1;
    for (const left of [`embed-new-${dead}`, `embed-old-${dead}`, `embed-new-${process.ppid}`, 'embed-notes'])
      mkdirSync(join(parent, left));
    build('a.js')();
    assert.deepEqual(readdirSync(parent).toSorted(), ['embed', `embed-new-${process.ppid}`, 'embed-notes']);
    assert.equal(readFileSync(join(parent, 'embed/a.js'), 'utf8'), 'a.js');
  });
});
