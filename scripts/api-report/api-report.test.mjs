import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { changesetsOf, isAccounted } from './changesets.mjs';
import { differences } from './differences.mjs';

const folder = mkdtempSync(join(tmpdir(), 'zxkt-changesets-'));
after(() => rmSync(folder, { recursive: true }));
const write = (name, text) => writeFileSync(join(folder, `${name}.md`), text);

describe('the API report', () => {
  it('says where two of them differ', () => {
    const before = { elements: { 'zxkt-a': { attributes: { href: 'string', max: 'number' }, parts: ['base'] } } };
    const after = { elements: { 'zxkt-a': { attributes: { href: 'string' }, parts: ['base', 'list'] } } };
    assert.deepEqual(differences(before, after), [
      'elements > zxkt-a > attributes > max: "number" is now nothing',
      'elements > zxkt-a > parts: ["base"] is now ["base","list"]',
    ]);
    assert.deepEqual(differences(before, structuredClone(before)), []);
  });

  it('counts a change as told when a changeset of the package is new or was written on', () => {
    write('README', "'@zxkt/widgets': minor");
    write('first', "---\n'@zxkt/widgets': minor\n---\nThe first widgets.");
    write('other', "---\n'@zxkt/client': minor\n---\nNot of '@zxkt/widgets': at all.");
    const noted = changesetsOf('@zxkt/widgets', folder);
    assert.deepEqual(Object.keys(noted), ['first']);
    assert.equal(isAccounted(noted, noted), false);
    write('first', "---\n'@zxkt/widgets': minor\n---\nThe first widgets, and a property.");
    assert.equal(isAccounted(noted, changesetsOf('@zxkt/widgets', folder)), true);
    assert.equal(isAccounted({}, noted), true);
    assert.equal(isAccounted(noted, {}), false, 'a release takes the changesets, and tells of nothing new');
  });
});
