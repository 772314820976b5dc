import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { roomFile } from '../embed-sizes.mjs';
import { buildWhole } from './whole.mjs';

const folder = 'dist/embed';
const read = (name) => readFileSync(`${folder}/${name}`);
const text = (name) => read(name).toString();

describe('the bundle', () => {
  let manifest;
  before(() => {
    buildWhole();
    manifest = JSON.parse(text('manifest.json'));
  });

  it('is what its manifest says, file by file, each with its map, and nothing more', () => {
    const expected = new Set(['manifest.json', roomFile]);
    for (const [name, { integrity, hashed }] of Object.entries(manifest)) {
      assert.equal(integrity, `sha384-${createHash('sha384').update(read(name)).digest('base64')}`);
      if (hashed) assert.deepEqual(read(hashed), read(name));
      for (const file of [name, hashed].filter(Boolean)) expected.add(file);
      if (name === roomFile) continue;
      assert.equal(JSON.parse(text(`${name}.map`)).version, 3);
      expected.add(`${name}.map`);
      assert.ok(hashed ?? name.startsWith('chunks/'), name);
    }
    const there = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => `${parentPath}/${name}`.slice(folder.length + 1));
    assert.deepEqual(there.toSorted(), [...expected].toSorted());
  });

  it('is one module and one classic script, with catalogues beside them', () => {
    const { imports, dynamicImports } = manifest['zxkt.js'];
    assert.deepEqual(imports, []);
    const catalogues = Object.keys(manifest).filter((name) =>
      manifest[name].sources.some((source) => /catalog\/src\/generated\/(regions|products|industries)/.test(source)),
    );
    for (const name of dynamicImports)
      assert.match(manifest[name].sources.join(), /^packages\/catalog\/src\/generated\//);
    for (const name of catalogues) assert.match(name, /^chunks\//);
    assert.doesNotMatch(text('zxkt.iife.js'), /^(?:import|export)\b/m);
  });

  it('is spelt in ASCII where a page may read it in another encoding', () => {
    for (const name of ['loader.js', 'zxkt.iife.js'])
      assert.ok(
        read(name).every((byte) => byte < 128),
        name,
      );
  });

  it('has no syntax that Chromium 109, Firefox 115 or Safari 16.4 lacks', async () => {
    for (const name of Object.keys(manifest)) {
      const [stated, latest] = await Promise.all(
        [['chrome109', 'firefox115', 'safari16.4'], 'esnext'].map((target) =>
          transform(text(name), { target, loader: name.endsWith('.css') ? 'css' : 'js' }),
        ),
      );
      assert.equal(stated.code, latest.code, name);
    }
  });
});
