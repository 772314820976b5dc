import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { openTestApp, testDatabase } from '../../test/test-app.ts';
import { temporaryDirectory } from '../../test/temporary-directory.ts';
import { openSqlite } from './sqlite.ts';
import { runCommand } from './run-command.ts';

const operator = (environment: Record<string, string>) => async (command: string) => {
  const lines: string[] = [];
  const errors: string[] = [];
  const code = await runCommand(command.split(' '), environment, {
    line: (text) => void lines.push(text),
    error: (text) => void errors.push(text),
  });
  return { code, said: lines.join('\n'), complained: errors.join('\n') };
};

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`zxkt-server on ${engine}`, () => {
    const environment = async () =>
      engine === 'sqlite'
        ? { ZXKT_DATA_DIR: temporaryDirectory() }
        : { ZXKT_DATABASE_URL: (await testDatabase('postgres')).location };

    it('makes authorities and staff, who can then sign in, and ends their accounts', async () => {
      const run = operator(await environment());
      await run('migrate');
      assert.equal((await run('authorities put mofcom --name 商务部 --kind ministry --scope nation')).code, 0);
      const put = await run('authorities put tianhe --name 天河 --kind district --parent mofcom --scope 440000/440106');
      assert.equal(put.said, 'tianhe is 天河 and sees 440000/440106');
      assert.equal((await run('authorities put x --name X --kind city --parent nowhere')).code, 1);
      for (const wrong of ['--kind village', '--kind city --scope 44', '--kind city --scope 440000/440100/440106'])
        assert.equal((await run(`authorities put x --name X ${wrong}`)).code, 2);
      const added = await run('staff add reviewer1 --authority tianhe --name 审核员 --role reviewer');
      assert.match(
        added.said,
        /password: \S{20}\nauthenticator: otpauth:\/\/totp\/zxkt%3Areviewer1\?secret=[A-Z2-7]{32}/,
      );
      assert.equal((await run('staff add Reviewer1 --authority tianhe --name 另一人 --role reviewer')).code, 1);
      assert.equal((await run('staff add reviewer2 --authority tianhe --name 无 --role king')).code, 2);
      assert.equal((await run('staff add reviewer2 --authority nowhere --name 无 --role reviewer')).code, 1);
      assert.equal((await run('staff close reviewer1')).code, 0);
      assert.equal((await run('staff close reviewer1')).code, 1);
    });

    it('migrates, issues a key, lists it, changes it, and revokes it for good', async () => {
      const run = operator(await environment());
      assert.equal((await run('migrate')).code, 0);
      assert.equal((await run('migrate')).said, 'already up to date');
      const put = await run('keys put pk_portal --name Portal --origin https://a.example --origin https://b.example');
      assert.deepEqual(put, {
        code: 0,
        said: 'pk_portal is good on https://a.example, https://b.example',
        complained: '',
      });
      assert.equal((await run('keys put pk_portal --name Portal --origin https://c.example')).code, 0);
      assert.equal((await run('keys list')).said, 'pk_portal\tPortal\thttps://c.example');
      assert.equal((await run('keys revoke pk_portal')).code, 0);
      assert.equal((await run('keys revoke pk_portal')).code, 1);
      assert.equal((await run('keys list')).said, '');
      const again = await run('keys put pk_portal --name Portal --origin https://a.example');
      assert.deepEqual([again.code, again.complained], [1, 'pk_portal was revoked and stays so: issue another']);
    });

    it('seals anew under the first key, once', async () => {
      const [index, ...keys] = Array.from({ length: 3 }, () => randomBytes(32).toString('base64url'));
      const given = { ...(await environment()), ZXKT_INDEX_KEY: index ?? '' };
      const run = (sealing: string) => operator({ ...given, ZXKT_SEALING_KEYS: sealing });
      const [old, next] = keys.map((key, at) => `key${at}:${key}`);
      await run(old ?? '')('migrate');
      assert.match((await run(old ?? '')('rotate-sealing-key')).said, /^everything is sealed under key0: /m);
      const { code, said, complained } = await run(`${next},${old}`)('rotate-sealing-key');
      assert.deepEqual([code, complained], [0, '']);
      assert.match(said, /^accounts\.mobile_sealed: 0 sealed anew$/m);
      assert.match(said, /^everything is sealed under key1: older keys may go$/m);
      assert.equal((await run(next ?? '')('rotate-sealing-key now')).code, 2);
    });

    it('finds the trail intact, and then not', async () => {
      const run = operator(await environment());
      await run('migrate');
      assert.equal((await run('audit verify')).said, 'intact: 0 entries');
      const cut = await run('audit verify --noted 3:abc');
      assert.deepEqual([cut.code, cut.complained], [1, 'broken at entry 1: truncated']);
    });
  });
}

describe('zxkt-server', () => {
  const run = operator({ ZXKT_DATA_DIR: temporaryDirectory() });

  it('explains itself when it does not understand', async () => {
    for (const command of [
      '',
      'help',
      'keys',
      'keys burn',
      'keys put',
      'keys put pk_a --nam x',
      'start now',
      'audit verify --noted x',
    ]) {
      const { code, complained } = await run(command);
      assert.ok(code === 2 || /no tables yet/.test(complained), command);
    }
    assert.match((await run('help')).complained, /no such command: help\n\nzxkt-server <command>/);
  });

  it('takes no origin that a browser would not write', async () => {
    await run('migrate');
    for (const origin of [
      'a.example',
      'https://a.example/',
      'https://A.example',
      'https://*.example',
      'ftp://a.example',
    ]) {
      assert.equal((await run(`keys put pk_a --name A --origin ${origin}`)).code, 2, origin);
    }
  });

  it('asks for tables before it does anything with them', async () => {
    const fresh = operator({ ZXKT_DATA_DIR: temporaryDirectory() });
    const { code, complained } = await fresh('keys list');
    assert.deepEqual([code, complained], [1, 'the database has no tables yet: run `zxkt-server migrate` first']);
  });

  it('generates keys that its own configuration takes', async () => {
    const { said } = await run('keys generate');
    const environment = Object.fromEntries(
      said.split('\n').map((line) => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)]),
    );
    assert.equal((await operator({ ...environment, ZXKT_DATA_DIR: temporaryDirectory() })('migrate')).code, 0);
  });

  it('lists what is wrong with the environment', async () => {
    const { code, complained } = await operator({ ZXKT_PORT: 'x', NODE_ENV: 'production' })('migrate');
    assert.equal(code, 1);
    assert.match(complained, /faults:\n {2}ZXKT_PORT is not a whole number/);
  });
});

describe('a revoked key', () => {
  it('ends at a running server within seconds', async () => {
    const test = await openTestApp();
    assert.equal((await test.request('readConfiguration')).status, 200);
    const other = openSqlite(test.database.location);
    await other.db.updateTable('publishable_keys').set({ revoked_at: 1 }).execute();
    await other.close();
    test.clock.advance(5000);
    assert.equal((await test.request('readConfiguration')).problem.code, 'key/refused');
    await test.close();
  });
});
