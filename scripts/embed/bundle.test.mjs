import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import { filesOf, roomFile } from '../embed-sizes.mjs';
import { authorityWidgets } from './authority-end.mjs';
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

  it('reads no template: each is compiled', () => {
    for (const name of Object.keys(manifest)) assert.doesNotMatch(text(name), /\$lit\$/, name);
  });

  it('has icons that bind nothing', () => {
    const icons = Object.keys(manifest).filter((name) => text(name).includes('<path'));
    assert.ok(icons.length > 5);
    for (const name of icons) assert.doesNotMatch(text(name), /<path ?\/?>/, name);
  });

  const besides = () =>
    Object.keys(manifest).filter((name) => /^export default\b/.test(text(name)) && name.startsWith('chunks/'));

  it('is one module and one classic script, with what is asked for later beside them, the same for both', () => {
    assert.doesNotMatch(text('zxkt.iife.js'), /^(?:import|export)\b/m);
    const [module, script] = ['zxkt.js', 'zxkt.iife.js'].map((name) => manifest[name]);
    assert.deepEqual(module.imports, []);
    assert.deepEqual(script.dynamicImports, module.dynamicImports);
    const catalogues = module.dynamicImports.filter((name) =>
      manifest[name].sources.every((source) => source.startsWith('packages/catalog/src/generated/')),
    );
    const own = besides();
    assert.ok(own.some((name) => name.startsWith('chunks/zxkt-english-')));
    assert.deepEqual(
      module.dynamicImports.filter((name) => !catalogues.includes(name) && !own.includes(name)),
      [],
    );
  });

  it('has in it whatever a registration in Chinese that goes well needs', () => {
    const { whole } = filesOf('account-form.js', manifest);
    const needed = [...whole].flatMap((name) => manifest[name].sources).map((source) => source.split('?')[0]);
    const inside = new Set(manifest['zxkt.js'].sources);
    assert.deepEqual(
      needed.filter((source) => !inside.has(source) && !source.endsWith('account-form/define.ts')),
      [],
    );
  });

  it('has nothing in it of the authority end, which is one file beside it', () => {
    const isOfAuthority = (source) => authorityWidgets.some((name) => source.includes(`/src/${name}/`));
    assert.ok(authorityWidgets.includes('authority-login') && !authorityWidgets.includes('login-form'));
    assert.deepEqual(manifest['zxkt.js'].sources.filter(isOfAuthority), []);
    const [end, ...others] = besides().filter((name) =>
      manifest[name].sources.some((source) => source.endsWith('/authority-login/authority-login.ts')),
    );
    assert.match(end, /^chunks\/zxkt-authority-end-/);
    assert.deepEqual(others, []);
  });

  it('hands over to each file beside it what that file takes', () => {
    const names = (list) => list.split(',').map((pair) => pair.split(':')[0]);
    for (const bundle of ['zxkt.js', 'zxkt.iife.js']) {
      const given = new Set(names(/\.default\(\{([^}]*)\}/.exec(text(bundle))[1]));
      for (const name of besides()) {
        const taken = /^export default\(\{([^}]*)\},zxktTake\)=>/.exec(text(name));
        assert.ok(taken, name);
        assert.deepEqual(
          names(taken[1]).filter((wanted) => wanted && !given.has(wanted)),
          [],
          name,
        );
      }
    }
  });

  it('is spelt in ASCII where a page may read it in another encoding', () => {
    for (const name of ['loader.js', 'zxkt.iife.js'])
      assert.ok(
        read(name).every((byte) => byte < 128),
        name,
      );
  });

  it('asks an engine to compile ahead just what a page that stands alone needs at once, and maps it to its sources', () => {
    const ahead = Object.keys(manifest).filter((name) => text(name).startsWith('//# allFunctionsCalledOnLoad\n'));
    assert.deepEqual(ahead.toSorted(), [
      'account-form.js',
      'qualification-wizard.js',
      'recovery-form.js',
      'review-table.js',
    ]);
    for (const name of ahead) assert.match(JSON.parse(text(`${name}.map`)).mappings, /^;[^;]/);
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
