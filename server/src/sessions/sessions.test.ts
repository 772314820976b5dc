import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { putKey } from '../publishable-keys/publishable-keys.repository.ts';
import { register, signIn } from '../../test/enterprise.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';
import { sessionLife } from './session-life.ts';

const minute = 60_000;
const statusOf = async (test: TestApp, cookie: string | undefined, headers = {}) =>
  (await test.request('readSession', { cookie, headers })).status;

describe('sessions', () => {
  eachEngine((_engine, open) => {
    it('tells who is signed in and how long that lasts', async () => {
      const test = await open();
      const { cookie, account } = await register(test);
      const { value, headers } = await test.request('readSession', { cookie });
      assert.equal(value.account.account, account);
      assert.equal(value.account.displayName, '陈佳测试');
      assert.match(value.account.maskedMobile, /^139\*{4}\d{4}$/);
      assert.equal(value.idleSeconds, 30 * 60);
      assert.equal(value.remainingSeconds, 8 * 60 * 60);
      assert.equal(headers.get('cache-control'), 'no-store');
    });

    it('sets a cookie that scripts cannot read and foreign portals do not share', async () => {
      const test = await open();
      const { account } = await register(test);
      const { headers } = await signIn(test, account);
      const cookie = headers.get('set-cookie') ?? '';
      assert.match(cookie, /^__Host-zxkt-enterprise=[\w-]{43}; /);
      for (const word of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=None', 'Partitioned'])
        assert.ok(cookie.includes(word), word);
      assert.doesNotMatch(cookie, /domain/i);
    });

    it('keeps no session id and no token that could be used', async () => {
      const test = await open();
      const { cookie, opened } = await register(test);
      const id = cookie.split('=')[1] ?? '';
      const rows = JSON.stringify([
        await test.platform.database.db.selectFrom('sessions').selectAll().execute(),
        await test.platform.database.db.selectFrom('session_tokens').selectAll().execute(),
        await test.platform.database.db.selectFrom('idempotency_answers').selectAll().execute(),
      ]);
      assert.equal(id.length, 43);
      assert.ok(!rows.includes(id));
      assert.ok(!rows.includes(opened.handover));
    });

    it('lets a session idle out after 30 minutes', async () => {
      const test = await open();
      const { cookie } = await register(test);
      test.clock.advance(29 * minute);
      assert.equal(await statusOf(test, cookie), 200);
      test.clock.advance(29 * minute);
      assert.equal(await statusOf(test, cookie), 200);
      test.clock.advance(30 * minute);
      assert.equal(await statusOf(test, cookie), 401);
      assert.equal((await test.request('readSession', { cookie })).problem.code, 'session/missing');
    });

    it('ends a session after eight hours whatever happens', async () => {
      const test = await open();
      const { cookie } = await register(test);
      for (let passed = 20; passed < 8 * 60; passed += 20) {
        test.clock.advance(20 * minute);
        const { value } = await test.request('readSession', { cookie });
        assert.equal(value.remainingSeconds, (8 * 60 - passed) * 60);
        assert.ok(value.idleSeconds <= value.remainingSeconds);
      }
      test.clock.advance(20 * minute);
      assert.equal(await statusOf(test, cookie), 401);
    });

    it('notes that it was seen at most once a minute, and never promises more than it keeps', async () => {
      const test = await open();
      const { cookie } = await register(test);
      const seenAt = async () =>
        (await test.platform.database.db.selectFrom('sessions').select('seen_at').executeTakeFirstOrThrow()).seen_at;
      const before = await seenAt();
      test.clock.advance(59_000);
      const { value } = await test.request('readSession', { cookie });
      assert.equal(value.idleSeconds, 30 * 60 - 59);
      assert.equal(await seenAt(), before);
      test.clock.advance(1000);
      await Promise.all(Array.from({ length: 8 }, () => test.request('readSession', { cookie })));
      assert.equal(await seenAt(), before + 60_000);
    });

    it('does not accept the session of another portal', async () => {
      const test = await open();
      const { cookie, opened } = await register(test);
      await putKey(
        test.platform.database.db,
        { key: 'pk_other', name: 'Other', origins: ['https://other.example'] },
        test.clock.now(),
      );
      test.clock.advance(6000);
      const other = { 'x-zxkt-key': 'pk_other', origin: 'https://other.example' };
      assert.equal(await statusOf(test, cookie, other), 401);
      const exchange = await test.request('exchangeHandover', { body: { handover: opened.handover }, headers: other });
      assert.equal(exchange.status, 401);
      assert.equal(await statusOf(test, cookie), 200);
    });

    it("does not accept a session of the authority's end", async () => {
      const test = await open();
      const { cookie } = await register(test);
      await test.platform.database.db.updateTable('sessions').set({ audience: 'authority' }).execute();
      assert.equal(await statusOf(test, cookie), 401);
      const renamed = cookie.replace('enterprise', 'authority');
      assert.equal(await statusOf(test, renamed), 401);
    });

    it('refuses what is no session: nothing, garbage, a digest, a handover as a bearer token', async () => {
      const test = await open();
      const { opened } = await register(test);
      const { digest } = await test.platform.database.db
        .selectFrom('sessions')
        .select('digest')
        .executeTakeFirstOrThrow();
      const name = '__Host-zxkt-enterprise';
      for (const cookie of [undefined, `${name}=`, `${name}=x`, `${name}=${digest}`, `other=${digest}`])
        assert.equal(await statusOf(test, cookie), 401, cookie);
      for (const authorization of ['Bearer', 'Bearer ', 'Basic x', `Bearer ${digest}`, `Bearer ${opened.handover}`])
        assert.equal(await statusOf(test, undefined, { authorization }), 401, authorization);
    });

    it('tells many who ask at the same moment apart', async () => {
      const test = await open();
      const people = [await register(test), await register(test), await register(test)];
      const asked = Array.from({ length: 70 }, (_, index) => people[index % 4]);
      const replies = await Promise.all(
        asked.map((person) => test.request('readSession', { cookie: person?.cookie ?? '__Host-zxkt-enterprise=none' })),
      );
      for (const [index, person] of asked.entries()) {
        const reply = replies[index];
        if (person) assert.equal(reply?.value.account.account, person.account);
        else assert.equal(reply?.status, 401);
      }
    });

    it('signs out: the session is over at once and the cookie is cleared', async () => {
      const test = await open();
      const { cookie } = await register(test);
      const { status, headers, text } = await test.request('signOut', { cookie });
      assert.equal(status, 204);
      assert.equal(text, '');
      assert.match(headers.get('set-cookie') ?? '', /^__Host-zxkt-enterprise=; Max-Age=0; Path=\/; Secure; HttpOnly/);
      assert.equal(await statusOf(test, cookie), 401);
      assert.equal((await test.request('signOut', { cookie })).status, 401);
    });
  });

  it('looks a session up by indexes alone', async () => {
    const test = await openTestApp();
    const plan = await sql<{ detail: string }>`explain query plan
      select * from sessions inner join accounts on accounts.id = sessions.account_id where sessions.digest = 'x'
    `.execute(test.platform.database.db);
    assert.equal(plan.rows.length, 2);
    for (const { detail } of plan.rows) assert.match(detail, /^SEARCH .* USING INDEX/);
    await test.close();
  });
});

describe('tokens in place of a cookie', () => {
  eachEngine((_engine, open) => {
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const exchanged = async (test: TestApp) => {
      const enterprise = await register(test);
      const reply = await test.request('exchangeHandover', { body: { handover: enterprise.opened.handover } });
      return { ...enterprise, tokens: reply.value };
    };

    it('opens the same session by an access token for five minutes', async () => {
      const test = await open();
      const { tokens, account } = await exchanged(test);
      assert.equal(tokens.expiresInSeconds, 300);
      const { value } = await test.request('readSession', { headers: bearer(tokens.accessToken) });
      assert.equal(value.account.account, account);
      test.clock.advance(sessionLife.accessToken - 1);
      assert.equal(await statusOf(test, undefined, bearer(tokens.accessToken)), 200);
      test.clock.advance(1);
      assert.equal(await statusOf(test, undefined, bearer(tokens.accessToken)), 401);
    });

    it('does not take a refresh token for an access token, nor the other way round', async () => {
      const test = await open();
      const { tokens } = await exchanged(test);
      assert.equal(await statusOf(test, undefined, bearer(tokens.refreshToken)), 401);
      const reply = await test.request('refreshTokens', { body: { refreshToken: tokens.accessToken } });
      assert.equal(reply.problem.code, 'session/missing');
    });

    it('takes a handover once, within a minute', async () => {
      const test = await open();
      const { opened } = await register(test);
      const body = { handover: opened.handover };
      const replies = await Promise.all(Array.from({ length: 8 }, () => test.request('exchangeHandover', { body })));
      assert.deepEqual(replies.map(({ status }) => status).sort(), [201, ...Array<number>(7).fill(401)]);
      const late = await register(test);
      test.clock.advance(sessionLife.handover);
      const reply = await test.request('exchangeHandover', { body: { handover: late.opened.handover } });
      assert.equal(reply.problem.code, 'session/missing');
    });

    it('rotates refresh tokens, and a second use of an old one ends the session', async () => {
      const test = await open();
      const { tokens, cookie } = await exchanged(test);
      const body = { refreshToken: tokens.refreshToken };
      const { value: second } = await test.request('refreshTokens', { body });
      assert.notEqual(second.refreshToken, tokens.refreshToken);
      assert.equal(await statusOf(test, undefined, bearer(second.accessToken)), 200);
      const again = await test.request('refreshTokens', { body });
      assert.equal(again.problem.code, 'session/missing');
      assert.equal(await statusOf(test, undefined, bearer(second.accessToken)), 401);
      assert.equal(await statusOf(test, cookie), 401);
      const third = await test.request('refreshTokens', { body: { refreshToken: second.refreshToken } });
      assert.equal(third.status, 401);
      const ended = await test.platform.database.db
        .selectFrom('audit_entries')
        .select('details')
        .where('action', '=', 'session/ended')
        .execute();
      assert.deepEqual(
        ended.map(({ details }) => details),
        ['{"reason":"token-reused"}'],
      );
    });

    it('answers a retried refresh with what it answered first', async () => {
      const test = await open();
      const { tokens } = await exchanged(test);
      const refresh = () =>
        test.request('refreshTokens', { body: { refreshToken: tokens.refreshToken }, idempotencyKey: 'retried-1' });
      const [first, ...others] = await Promise.all([refresh(), refresh(), refresh()]);
      const later = await refresh();
      for (const { value } of [...others, later]) assert.deepEqual(value, first?.value);
      assert.equal(await statusOf(test, undefined, bearer(later.value.accessToken)), 200);
    });

    it('is not kept alive by refreshing alone', async () => {
      const test = await open();
      let { tokens } = await exchanged(test);
      for (let passed = 0; passed < 28; passed += 4) {
        test.clock.advance(4 * minute);
        tokens = (await test.request('refreshTokens', { body: { refreshToken: tokens.refreshToken } })).value;
      }
      test.clock.advance(2 * minute);
      const reply = await test.request('refreshTokens', { body: { refreshToken: tokens.refreshToken } });
      assert.equal(reply.status, 401);
    });

    it('ends with the session', async () => {
      const test = await open();
      const { tokens } = await exchanged(test);
      const headers = bearer(tokens.accessToken);
      assert.equal((await test.request('signOut', { headers })).status, 204);
      assert.equal(await statusOf(test, undefined, headers), 401);
      const reply = await test.request('refreshTokens', { body: { refreshToken: tokens.refreshToken } });
      assert.equal(reply.status, 401);
    });
  });
});
