import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoPassword } from '../demo/demo-data.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { seedReferenceRows } from '../demo/seed-reference-rows.ts';
import { register } from '../../test/enterprise.ts';
import { solvedChallenge } from '../../test/prove-phone.ts';
import { eachEngine, openTestApp, type TestApp, type TestAppOptions } from '../../test/test-app.ts';

const fund = 'sme-trade-fund';
const bound = 'trade-fund-domestic';
const refusal = [{ pointer: '/password', code: 'binding/refused' }];

const seeded = async (test: TestApp) => {
  await seedReferenceRows(test.platform);
  await seedDemo(test.platform, { portal: [], provincial: [] });
  return test;
};

const add = (test: TestApp, cookie: string, application: string) =>
  test.request('addApplication', { cookie, body: { application } });

const bind = async (test: TestApp, cookie: string, given: Record<string, string> = {}) =>
  test.request('bindApplication', {
    cookie,
    body: {
      application: bound,
      account: 'oldtrader1',
      password: demoPassword,
      challenge: await solvedChallenge(test, 'binding'),
      ...given,
    },
  });

const mine = async (test: TestApp, cookie: string, query: Record<string, string> = {}) =>
  (await test.request('listMyApplications', { cookie, query })).value.items;

describe('my applications', () => {
  eachEngine((_engine, openEmpty) => {
    const open = async (options?: Omit<TestAppOptions, 'engine'>) => seeded(await openEmpty(options));

    it('starts empty, and holds what was applied for', async () => {
      const test = await open();
      const { cookie } = await register(test);
      assert.deepEqual(await mine(test, cookie), []);
      const reply = await add(test, cookie, fund);
      assert.equal(reply.status, 201);
      assert.equal(reply.value.application.name, '外贸发展专项资金（中小）网络管理应用');
      assert.equal(reply.value.boundAccount, null);
      assert.equal(reply.value.addedAt, test.clock.now());
      assert.deepEqual(await mine(test, cookie), [reply.value]);
      const { value } = await test.request('listApplications', { cookie, query: { search: '中小' } });
      assert.deepEqual(
        value.items.map(({ id, added }) => [id, added]),
        [[fund, true]],
      );
    });

    it('answers a second application with the row that is there, however many come at once', async () => {
      const test = await open();
      const { cookie } = await register(test);
      const replies = await Promise.all(Array.from({ length: 8 }, () => add(test, cookie, fund)));
      for (const { status, text } of replies) {
        assert.equal(status, 201);
        assert.equal(text, replies[0]?.text);
      }
      assert.equal((await mine(test, cookie)).length, 1);
      const entries = await test.platform.database.db
        .selectFrom('audit_entries')
        .select('subject')
        .where('action', '=', 'application/added')
        .execute();
      assert.deepEqual(
        entries.map(({ subject }) => subject),
        [`application:${fund}`],
      );
    });

    it("keeps one person's applications from another", async () => {
      const test = await open();
      const one = await register(test);
      const other = await register(test);
      await add(test, one.cookie, fund);
      assert.deepEqual(await mine(test, other.cookie), []);
      const { value } = await test.request('listApplications', { cookie: other.cookie });
      assert.ok(value.items.every(({ added }) => !added));
    });

    it('finds its rows by any part of their names', async () => {
      const test = await open();
      const { cookie } = await register(test);
      await add(test, cookie, fund);
      test.clock.advance(1000);
      await add(test, cookie, 'antitrust-data');
      const idsOf = async (search: string) => (await mine(test, cookie, { search })).map((row) => row.application.id);
      assert.deepEqual(await idsOf('(中小)'), [fund]);
      assert.deepEqual(await idsOf('反垄断'), ['antitrust-data']);
      assert.deepEqual(await idsOf(''), [fund, 'antitrust-data']);
      assert.deepEqual(await idsOf('没有'), []);
    });

    it('refuses an application that is not there, or not offered in this way', async () => {
      const test = await open();
      const { cookie } = await register(test);
      const notOffered = [{ pointer: '/application', code: 'field/option' }];
      assert.equal((await add(test, cookie, 'nothing')).problem.code, 'resource/not-found');
      assert.deepEqual((await add(test, cookie, bound)).problem.errors, notOffered);
      assert.equal((await bind(test, cookie, { application: 'nothing' })).problem.code, 'resource/not-found');
      assert.deepEqual((await bind(test, cookie, { application: fund })).problem.errors, notOffered);
    });

    it('binds an old account by its password, and shows it masked', async () => {
      const test = await open();
      const { cookie } = await register(test);
      const reply = await bind(test, cookie, { account: 'OldTrader1' });
      assert.equal(reply.status, 201, reply.text);
      assert.equal(reply.value.boundAccount, 'ol****r1');
      assert.deepEqual(await mine(test, cookie), [reply.value]);
      const again = await bind(test, cookie);
      assert.deepEqual(again.value, reply.value);
    });

    it('binds to an application that was applied for before', async () => {
      const test = await open();
      const { cookie } = await register(test);
      const { value: added } = await add(test, cookie, 'value-chains');
      const reply = await bind(test, cookie, { application: 'value-chains', account: 'oldreader1' });
      assert.deepEqual(reply.value, { ...added, boundAccount: 'ol****r1' });
      assert.equal((await mine(test, cookie)).length, 1);
    });

    it('refuses a wrong password, an unknown account and one bound by somebody else alike', async () => {
      const test = await open();
      const holder = await register(test);
      const { cookie } = await register(test);
      await bind(test, holder.cookie);
      const shapeOf = async (given: Record<string, string>) => {
        const { problem, headers } = await bind(test, cookie, given);
        return {
          problem: { ...problem, requestId: '' },
          headers: [...headers].filter(([name]) => name !== 'x-request-id'),
        };
      };
      const taken = await shapeOf({});
      assert.deepEqual(taken.problem.errors, refusal);
      assert.deepEqual(await shapeOf({ password: 'Wrong1234567' }), taken);
      assert.deepEqual(await shapeOf({ account: 'nobody1234' }), taken);
      assert.deepEqual(await mine(test, cookie), []);
    });

    it('binds an old account once when several people try at once', async () => {
      const test = await open();
      const cookies: string[] = [];
      for (let index = 0; index < 6; index += 1) cookies.push((await register(test)).cookie);
      // One of them has the application already: that row is changed, the others' would be new.
      await add(test, cookies[0] ?? '', 'value-chains');
      const given = { application: 'value-chains', account: 'oldreader1' };
      const replies = await Promise.all(cookies.map((cookie) => bind(test, cookie, given)));
      assert.deepEqual(replies.map(({ status }) => status).sort(), [201, ...Array<number>(5).fill(422)]);
      for (const reply of replies) if (reply.status === 422) assert.deepEqual(reply.problem.errors, refusal);
    });

    it('tells its holder when the application has another old account already', async () => {
      const test = await open();
      const { cookie } = await register(test);
      await bind(test, cookie);
      const { db } = test.platform.database;
      const hash = await test.platform.passwords.hash(demoPassword);
      await db
        .insertInto('application_accounts')
        .values({ application_id: bound, account_folded: 'oldtrader2', password_hash: hash })
        .execute();
      const { problem } = await bind(test, cookie, { account: 'oldtrader2' });
      assert.deepEqual(problem.errors, [{ pointer: '/account', code: 'binding/taken' }]);
    });

    it('wants a challenge of its own', async () => {
      const test = await open();
      const { cookie } = await register(test);
      const challenge = await solvedChallenge(test, 'sign-in');
      const body = { application: bound, account: 'oldtrader1', password: demoPassword, challenge };
      const { problem } = await test.request('bindApplication', { cookie, body });
      assert.deepEqual(problem.errors, [{ pointer: '/challenge', code: 'challenge/wrong' }]);
    });
  });

  it('limits tries for one old account, the same whether or not it exists', async () => {
    const test = await seeded(await openTestApp({ settings: { rateLimitFactor: 1 } }));
    for (const account of ['oldtrader1', 'nobody1234']) {
      const { cookie } = await register(test);
      const codes: string[] = [];
      for (let index = 0; index < 11; index += 1)
        codes.push((await bind(test, cookie, { account, password: 'Wrong1234567' })).problem.code);
      assert.deepEqual(codes, [...Array<string>(10).fill('request/invalid'), 'rate/limited'], account);
    }
    await test.close();
  });
});
