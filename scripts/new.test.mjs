import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

// Inside the project, so that what is generated finds its packages as it would in its place.
const root = '.cache/new-test';
const run = (...args) => spawnSync('node', ['scripts/new.mjs', ...args, root], { encoding: 'utf8' });
const tsc = (project) =>
  spawnSync('node', ['node_modules/typescript7/bin/tsc', '--noEmit', '-p', project], { encoding: 'utf8' });
const readTree = (file) => readFileSync(`${root}/${file}`, 'utf8');

describe('npm run new', () => {
  before(() => {
    rmSync(root, { recursive: true, force: true });
    for (const folder of ['packages/contract', 'packages/widgets', 'server']) {
      mkdirSync(`${root}/${folder}`, { recursive: true });
      cpSync(`${folder}/src`, `${root}/${folder}/src`, { recursive: true });
    }
    cpSync('tsconfig.base.json', `${root}/tsconfig.base.json`);
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  const compiles = (folder, lib) => {
    const config = {
      extends: `${'../'.repeat(folder.split('/').length)}tsconfig.base.json`,
      compilerOptions: {
        composite: false,
        rewriteRelativeImportExtensions: false,
        allowImportingTsExtensions: true,
        lib,
        types: ['node'],
      },
      include: ['src'],
      exclude: ['src/**/*.test.ts', 'src/node', 'src/node.ts', 'src/main.ts', 'src/cli.ts'],
    };
    writeFileSync(`${root}/${folder}/tsconfig.json`, JSON.stringify(config));
    const { stdout, status } = tsc(`${root}/${folder}/tsconfig.json`);
    assert.equal(status, 0, stdout);
  };

  it('makes a rule that compiles and passes its own test', () => {
    const { status, stdout } = run('rule', 'sample-number');
    assert.equal(status, 0);
    assert.match(stdout, /Next:/);
    compiles('packages/contract', ['es2023']);
    const file = `${root}/packages/contract/src/rules/sample-number.test.ts`;
    const test = spawnSync('node', ['--conditions=source', '--test', file], { encoding: 'utf8' });
    assert.equal(test.status, 0, test.stdout);
  });

  it('makes a widget that compiles, in both languages', () => {
    assert.equal(run('widget', 'sample-card').status, 0);
    compiles('packages/widgets', ['es2023', 'dom', 'dom.iterable']);
    assert.match(readTree('packages/widgets/src/sample-card/define.ts'), /'zxkt-sample-card'/);
    assert.match(readTree('stories/sample-card.stories.ts'), /<zxkt-sample-card>/);
  });

  it('makes a server feature that compiles', () => {
    assert.equal(run('feature', 'sample-notes').status, 0);
    compiles('server', ['es2023']);
  });

  it('writes nothing over what is there, and says what it takes', () => {
    const again = run('rule', 'sample-number');
    assert.equal(again.status, 1);
    assert.match(again.stderr, /There already/);
    assert.equal(run('rule', 'Sample_Number').status, 2);
    assert.match(run('thing', 'x').stderr, /Usage/);
  });
});
