import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** A copy of all that is kept, as somebody has it who has just cloned it: what is made there is held to what all is. */
const copy = resolve('.cache/new-test');

const clone = () => {
  rmSync(copy, { recursive: true, force: true });
  const kept = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of kept.split('\0').filter((name) => name && existsSync(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  // Libraries are those of here; the packages of this project are those of the copy.
  const link = (name, target) => symlinkSync(resolve(target), join(copy, 'node_modules', name));
  mkdirSync(join(copy, 'node_modules/@zxkt'), { recursive: true });
  for (const name of readdirSync('node_modules')) if (name !== '@zxkt') link(name, `node_modules/${name}`);
  for (const name of readdirSync('node_modules/@zxkt')) {
    const folder = ['packages', '.'].map((room) => join(room, name)).find((path) => existsSync(path));
    link(`@zxkt/${name}`, join(copy, folder));
  }
};

const inCopy = (command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: `${stdout}${stderr}` };
};
const succeeds = (...command) => {
  const { status, output } = inCopy(...command);
  assert.equal(status, 0, output);
  return output;
};
const make = (...args) => inCopy('node', 'scripts/new.mjs', ...args);
const readIn = (file) => readFileSync(join(copy, file), 'utf8');

describe('npm run new', { timeout: 600_000 }, () => {
  let made;
  before(() => {
    clone();
    // What was told before is told.
    succeeds('npm', 'run', '--silent', 'api-report');
    const outputs = [
      ['rule', 'sample-number'],
      ['widget', 'sample-card'],
      ['feature', 'sample-notes'],
    ].map(([kind, name]) => succeeds('node', 'scripts/new.mjs', kind, name));
    made = outputs.flatMap((output) => [...output.matchAll(/^ {2}(\S+\.(?:ts|json))/gm)].map(([, file]) => file));
    for (const output of outputs) assert.match(output, /Next:/);
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('makes what compiles with all the rest', () => {
    succeeds('node', 'node_modules/typescript7/bin/tsc', '--build');
  });

  it('makes what is linted, formatted, within its arrows, and reached', () => {
    succeeds('npx', '--no-install', 'eslint', '--max-warnings=0', ...made.filter((file) => file.endsWith('.ts')));
    succeeds('npx', '--no-install', 'prettier', '--check', ...made);
    const rooms = ['packages', 'server', 'stories', 'examples'];
    succeeds('npx', '--no-install', 'depcruise', '--config', '.dependency-cruiser.mjs', ...rooms);
    succeeds('npx', '--no-install', 'knip');
  });

  it('makes a rule that passes its own test', () => {
    const file = 'packages/contract/src/rules/sample-number.test.ts';
    succeeds('node', '--conditions=source', '--test', file);
  });

  it('makes a widget that passes its own test, among the exports of the package', () => {
    const output = succeeds(
      'npx',
      '--no-install',
      'web-test-runner',
      '--files',
      'packages/widgets/src/sample-card/*.test.ts',
    );
    assert.match(output, /^1 passed, 0 failed$/m);
    const { exports } = JSON.parse(readIn('packages/widgets/package.json'));
    assert.equal(exports['./sample-card/define'].default, './dist/sample-card/define.js');
    assert.equal(exports['./sample-card'].types, './dist/sample-card/sample-card.d.ts');
    assert.match(readIn('packages/widgets/src/all.ts'), /^import '\.\/sample-card\/define\.ts';$/m);
    assert.match(readIn('stories/sample-card.stories.ts'), /<zxkt-sample-card>/);
  });

  it('makes a widget that others hear of: the check of the API asks for a changeset, and is content with one', () => {
    const check = ['npm', 'run', '--silent', 'api-report', '--', '--check'];
    const { status, output } = inCopy(...check);
    assert.notEqual(status, 0, output);
    assert.match(output, /zxkt-sample-card/);
    const write = inCopy('npm', 'run', '--silent', 'api-report');
    assert.notEqual(write.status, 0, 'a report is not written while nothing tells of the change');
    writeFileSync(join(copy, '.changeset/sample.md'), "---\n'@zxkt/widgets': minor\n---\n\nA sample.\n");
    succeeds('npm', 'run', '--silent', 'api-report');
    succeeds(...check);
  });

  it('makes a server feature that passes its own test, on a migrated database of either engine', () => {
    const output = succeeds('node', '--conditions=source', 'server/test/run.ts', 'sample-notes');
    assert.match(output, /^2 passed, 0 failed$/m);
  });

  it('writes nothing over what is there, and says what it takes', () => {
    const again = make('rule', 'sample-number');
    assert.equal(again.status, 1);
    assert.match(again.output, /There already/);
    assert.equal(make('rule', 'Sample_Number').status, 2);
    assert.match(make('thing', 'x').output, /Usage/);
  });
});
