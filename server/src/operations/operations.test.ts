import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { openPostgres } from '../node/postgres.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A second later: readiness is looked at once a second. */
const later = () => new Promise((resolve) => setTimeout(resolve, 1100));

const challenge = (test: TestApp) => test.request('createChallenge', { body: { action: 'sign-in' } });

describe('GET /healthz and /readyz', () => {
  eachEngine((_engine, open) => {
    it('say yes to anybody while all is well', async () => {
      const test = await open();
      const headers = { 'x-zxkt-key': null, 'x-zxkt-client': null, origin: null };
      assert.deepEqual((await test.request('GET /healthz', { headers })).value, { status: 'alive' });
      assert.deepEqual((await test.request('GET /readyz', { headers })).value, { status: 'ready' });
    });

    it('tell life from readiness while the process stops', async () => {
      const test = await open({ platform: { stopping: () => true } });
      assert.equal((await test.request('GET /healthz')).status, 200);
      const { status, problem, headers } = await test.request('GET /readyz');
      assert.equal(status, 503);
      assert.equal(problem.code, 'server/unavailable');
      assert.equal(headers.get('retry-after'), '5');
    });

    it('say no while a migration is pending', async () => {
      const test = await open();
      await sql`delete from kysely_migration`.execute(test.platform.database.db);
      const { status, problem } = await test.request('GET /readyz');
      assert.equal(status, 503);
      assert.match(problem.detail ?? '', /尚未更新/);
    });
  });
});

describe('a lost PostgreSQL', () => {
  it('is found again when it is back', async () => {
    const test = await openTestApp({ engine: 'postgres', platform: { log: silent } });
    assert.equal((await challenge(test)).status, 201);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(test.database.open().db);
    await later();
    assert.equal((await challenge(test)).status, 201);
    assert.equal((await test.request('GET /readyz')).status, 200);
    await test.close();
  });

  it('is told apart from our own mistakes', async () => {
    const nobody = openPostgres('postgres://zxkt:zxkt@127.0.0.1:1/zxkt');
    const failure: unknown = await nobody.db
      .selectFrom('accounts')
      .selectAll()
      .execute()
      .catch((error: unknown) => error);
    assert.equal(nobody.isUnavailable?.(failure), true);
    assert.equal(nobody.isUnavailable?.(Object.assign(new Error('no such column'), { code: '42703' })), false);
    assert.equal(nobody.isUnavailable?.(Object.assign(new Error('disk full'), { code: '53100' })), true);
    assert.equal(nobody.isUnavailable?.(new TypeError('x is not a function')), false);
    await nobody.close();
  });
});

describe('a full disk', () => {
  it('refuses writes for the time being, and serves again when there is room', async () => {
    const test = await openTestApp({ platform: { log: silent } });
    const { db } = test.platform.database;
    const limit = (pages: number) => sql.raw(`pragma max_page_count = ${pages}`).execute(db);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await limit(rows[0]?.page_count ?? 0);

    let refused;
    for (let tries = 0; tries < 500 && !refused; tries++) {
      const reply = await challenge(test);
      if (reply.status !== 201) refused = reply;
    }
    assert.equal(refused?.status, 503);
    assert.equal(refused.problem.code, 'server/unavailable');
    assert.equal(refused.headers.get('retry-after'), '5');
    assert.equal((await test.request('readConfiguration')).status, 200, 'what needs no write is answered');

    await limit(1_000_000);
    assert.equal((await challenge(test)).status, 201);
    await test.close();
  });

  it('is no reason to get requests', async () => {
    const test = await openTestApp({ platform: { log: silent } });
    const { db } = test.platform.database;
    await sql`pragma query_only = 1`.execute(db);
    assert.equal((await test.request('GET /readyz')).status, 503);
    await sql`pragma query_only = 0`.execute(db);
    await later();
    assert.equal((await test.request('GET /readyz')).status, 200);
    await test.close();
  });
});
