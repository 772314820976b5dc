// What integrators and operators have from the registry, where Node strips no types: the backend as a program, the backend
// in their tests, and the suite that holds another backend against the contract.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from './free-port.mjs';
import { buildPackages, pack } from './pack.mjs';

/** Inside this project, whose libraries are found from there; of its packages only the tarballs. */
const project = resolve('.cache/server-packages-test');
const inProject = (...path) => join(project, 'node_modules/@zxkt', ...path);

describe('the packages of the backend, packed and unpacked into a project of their own', { timeout: 300_000 }, () => {
  before(() => {
    buildPackages();
    rmSync(project, { recursive: true, force: true });
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, 'package.json'), '{ "name": "throw-away", "private": true, "type": "module" }');
    const folders = ['packages/contract', 'packages/catalog', 'packages/client', 'packages/testing', 'server'];
    for (const [name, tarball] of Object.entries(pack(folders, join(project, 'tarballs')))) {
      const target = join(project, 'node_modules', name);
      mkdirSync(target, { recursive: true });
      execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
    }
  });
  after(() => rmSync(project, { recursive: true, force: true }));

  it('run the backend in a test of an integrator', () => {
    const { stdout, stderr, status } = spawnSync(
      'node',
      [
        '--input-type=module',
        '--eval',
        `
        import { createClient } from '@zxkt/client';
        import { inPageBackend } from '@zxkt/testing';
        const backend = await inPageBackend();
        const client = createClient({ api: backend.api, key: backend.key, fetch: backend.fetch });
        const { items } = await client.catalogues.list();
        console.log(import.meta.resolve('@zxkt/server').includes('server-packages-test'), items.length > 2);
        await backend.close();
        `,
      ],
      { cwd: project, encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), 'true true');
  });

  it('run the backend as a program, which the conformance suite finds to hold', async () => {
    const port = await freePort();
    const api = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      ZXKT_DATA_DIR: join(project, 'data'),
      ZXKT_PORT: String(port),
      ZXKT_LOG_LEVEL: 'error',
      ZXKT_RATE_LIMIT_FACTOR: '1000',
    };
    const program = inProject('server/bin/zxkt-server.js');
    const put = [
      'keys',
      'put',
      'pk_packed',
      '--name',
      'Packed',
      '--origin',
      'https://portal.example',
      '--authority-end',
    ];
    for (const command of [['migrate'], put]) {
      const { status, stderr } = spawnSync('node', [program, ...command], { cwd: project, env, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    }
    const server = spawn('node', [program, 'start'], { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += text));
    const ended = new Promise((end) => server.once('exit', end));
    try {
      for (const end = Date.now() + 30_000; ;) {
        if (
          await fetch(`${api}/healthz`).then(
            ({ ok }) => ok,
            () => false,
          )
        )
          break;
        assert.ok(Date.now() < end && server.exitCode === null, said);
        await new Promise((later) => setTimeout(later, 100));
      }
      const suite = [
        inProject('testing/dist/conformance/cli.js'),
        api,
        '--key',
        'pk_packed',
        '--origin',
        'https://portal.example',
      ];
      const held = spawnSync('node', suite, { cwd: project, env, encoding: 'utf8' });
      assert.equal(held.status, 0, held.stdout + held.stderr);
      assert.match(held.stdout, /\d+/);
      const refused = spawnSync('node', suite.with(3, 'pk_other'), { cwd: project, env, encoding: 'utf8' });
      assert.equal(refused.status, 1, refused.stdout);
      assert.equal(spawnSync('node', suite.slice(0, 1), { cwd: project, env }).status, 2);
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
  });
});
