import assert from 'node:assert/strict';
import { chmodSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openSocket } from '../../test/raw-http.ts';
import { temporaryDirectory } from '../../test/temporary-directory.ts';
import { startServer, type StartOptions } from './start-server.ts';
import { StartProblem } from './start-problem.ts';

const start = (overrides: StartOptions['overrides'] = {}) =>
  startServer({ overrides: { port: 0, dataDirectory: temporaryDirectory(), logLevel: 'silent', ...overrides } });

const refusal = async (overrides: StartOptions['overrides']): Promise<string> => {
  try {
    await (await start(overrides)).stop();
    return 'started';
  } catch (error) {
    if (error instanceof StartProblem) return error.message;
    throw error;
  }
};

/** Permissions do not bind root. */
const asNobody = async <T>(work: () => Promise<T>): Promise<T> => {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
};

describe('startServer', () => {
  it('starts with nothing configured, and can serve', async () => {
    const server = await start();
    assert.deepEqual(await (await fetch(`${server.url}/readyz`)).json(), { status: 'ready' });
    await server.stop();
  });

  it('keeps generated keys for its own user, and finds them again', async () => {
    const dataDirectory = join(temporaryDirectory(), 'deep', 'down');
    const first = await start({ dataDirectory });
    const sealed = await first.platform.vault.seal('text', 'place');
    await first.stop();
    const second = await start({ dataDirectory });
    assert.equal(await second.platform.vault.open(sealed, 'place'), 'text');
    await second.stop();
    if (process.platform !== 'win32') {
      assert.equal(statSync(join(dataDirectory, 'development-keys.json')).mode & 0o777, 0o600);
      assert.equal(statSync(dataDirectory).mode & 0o777, 0o700);
    }
  });

  it('says why where the data directory cannot be made', async () => {
    const file = join(temporaryDirectory(), 'file');
    writeFileSync(file, '');
    assert.match(
      await refusal({ dataDirectory: join(file, 'data') }),
      /^ZXKT_DATA_DIR: cannot make .*: a part of the path is a file/,
    );
    assert.match(
      await refusal({ dataDirectory: file }),
      /^ZXKT_DATA_DIR: cannot make .*: there is a file of that name/,
    );
  });

  it('says why where the data directory cannot be written to', async () => {
    const directory = temporaryDirectory();
    chmodSync(directory, 0o500);
    const says = await asNobody(() => refusal({ dataDirectory: directory }));
    chmodSync(directory, 0o700);
    assert.match(says, /^ZXKT_DATA_DIR: cannot (?:read|write) .*: permission denied/);
  });

  it('says why where the database is no database', async () => {
    const path = join(temporaryDirectory(), 'zxkt.sqlite');
    writeFileSync(path, 'this is a text and no database, however long it may be '.repeat(100));
    assert.match(await refusal({ database: { engine: 'sqlite', path } }), /zxkt\.sqlite: file is not a database/);
  });

  it('says why where PostgreSQL does not answer', async () => {
    const url = 'postgres://zxkt:hunter2@127.0.0.1:1/zxkt';
    const says = await refusal({ database: { engine: 'postgres', url, poolSize: 1 } });
    assert.match(says, /^the database cannot be used: .*ECONNREFUSED/);
    assert.doesNotMatch(says, /hunter2/);
  });

  it('says why where the port is taken', async () => {
    const server = await start();
    assert.match(await refusal({ port: Number(new URL(server.url).port) }), /^cannot listen on .*: the port is taken/);
    await server.stop();
  });
});

describe('stopping', () => {
  it('finishes what is under way, and accepts no more', async () => {
    const server = await start();
    let finish = () => {};
    const held = new Promise<void>((resolve) => (finish = resolve));
    server.app.get('/held', async (c) => {
      await held;
      return c.text('finished');
    });
    const answer = fetch(`${server.url}/held`).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = server.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await assert.rejects(fetch(`${server.url}/healthz`));
    finish();
    assert.equal(await answer, 'finished');
    await stopped;
  });

  it('says that it is not ready while it drains', async () => {
    const server = await start({ drainSeconds: 1 });
    const stopped = server.stop();
    const response = await fetch(`${server.url}/readyz`);
    assert.equal(response.status, 503);
    assert.equal(((await response.json()) as { code: string }).code, 'server/unavailable');
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    await stopped;
  });

  it('does not wait for connections that ask for nothing', async () => {
    const server = await start();
    const socket = openSocket(server.url);
    await fetch(`${server.url}/healthz`);
    const began = performance.now();
    await server.stop();
    assert.ok(performance.now() - began < 3000);
    socket.destroy();
  });

  it('leaves no write-ahead log behind, and may be asked for twice', async () => {
    const dataDirectory = temporaryDirectory();
    const server = await start({ dataDirectory });
    await Promise.all([server.stop(), server.stop()]);
    assert.equal(existsSync(join(dataDirectory, 'zxkt.sqlite-wal')), false);
  });
});
