import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createPasswordHasher } from '../node/passwords.ts';
import { password, register, signIn } from '../../test/enterprise.ts';
import { solvedChallenge } from '../../test/prove-phone.ts';
import { eachEngine, openTestApp } from '../../test/test-app.ts';

describe('signing in', () => {
  eachEngine((_engine, open) => {
    it('opens a session under a new id', async () => {
      const test = await open();
      const { account, cookie } = await register(test);
      const reply = await signIn(test, account);
      assert.equal(reply.status, 201);
      assert.equal(reply.value.account.account, account);
      assert.notEqual(reply.cookie, cookie);
      assert.equal((await test.request('readSession', { cookie: reply.cookie })).status, 200);
    });

    it('ends the session that the browser had before', async () => {
      const test = await open();
      const { account, cookie } = await register(test);
      const reply = await signIn(test, account, { cookie });
      assert.equal((await test.request('readSession', { cookie })).status, 401);
      assert.equal((await test.request('readSession', { cookie: reply.cookie })).status, 200);
    });

    it('never takes over an id that the browser brings', async () => {
      const test = await open();
      const { account } = await register(test);
      const planted = `__Host-zxkt-enterprise=${'A'.repeat(43)}`;
      const reply = await signIn(test, account, { cookie: planted });
      assert.notEqual(reply.cookie, planted);
      assert.equal((await test.request('readSession', { cookie: planted })).status, 401);
    });

    it('knows an account whatever its case, and accounts of the former system', async () => {
      const test = await open();
      const { account } = await register(test);
      assert.equal((await signIn(test, account.toUpperCase())).status, 201);
      await test.platform.database.db
        .updateTable('accounts')
        .set({ account: 'zxkt_Chen.jia@1', account_folded: 'zxkt_chen.jia@1' })
        .execute();
      const reply = await signIn(test, 'zxkt_chen.jia@1');
      assert.equal(reply.value.account.account, 'zxkt_Chen.jia@1');
    });

    it('answers a wrong password and an unknown account alike', async () => {
      const test = await open();
      const { account } = await register(test);
      const shapeOf = async (name: string) => {
        const { status, problem, headers } = await signIn(test, name, { password: 'Wrong1234567' });
        return {
          status,
          problem: { ...problem, requestId: '' },
          headers: [...headers].filter(([header]) => header !== 'x-request-id'),
        };
      };
      const wrong = await shapeOf(account);
      assert.deepEqual(await shapeOf('nobody1234'), wrong);
      assert.equal(wrong.status, 401);
      assert.equal(wrong.problem.code, 'sign-in/refused');
      assert.equal(JSON.stringify(wrong).includes('Wrong1234567'), false);
    });

    it('spends a challenge on one try', async () => {
      const test = await open();
      const { account } = await register(test);
      const challenge = await solvedChallenge(test, 'sign-in');
      const first = await test.request('signIn', { body: { account, password: 'Wrong1234567', challenge } });
      assert.equal(first.problem.code, 'sign-in/refused');
      const second = await test.request('signIn', { body: { account, password, challenge } });
      assert.deepEqual(second.problem.errors, [{ pointer: '/challenge', code: 'challenge/used' }]);
      const other = await solvedChallenge(test, 'binding');
      const third = await test.request('signIn', { body: { account, password, challenge: other } });
      assert.deepEqual(third.problem.errors, [{ pointer: '/challenge', code: 'challenge/wrong' }]);
    });

    it('answers a retried request with what it answered first, right or wrong', async () => {
      const test = await open();
      const { account } = await register(test);
      for (const word of [password, 'Wrong1234567']) {
        const body = { account, password: word, challenge: await solvedChallenge(test, 'sign-in') };
        const send = () => test.request('signIn', { body, idempotencyKey: `retried-${word}` });
        const [first, ...others] = await Promise.all([send(), send(), send()]);
        for (const reply of [...others, await send()]) {
          assert.equal(reply.status, first?.status);
          assert.equal(reply.cookie, first?.cookie);
        }
      }
    });

    it('writes each try into the trail, without a name', async () => {
      const test = await open();
      const { account, opened } = await register(test);
      await signIn(test, account, { password: 'Wrong1234567' });
      await signIn(test, 'nobody1234');
      await signIn(test, account);
      const rows = await test.platform.database.db
        .selectFrom('audit_entries')
        .select(['action', 'subject', 'details'])
        .orderBy('sequence')
        .execute();
      const subject = `account:${opened.account.id}`;
      assert.deepEqual(
        rows.slice(2).map((row) => [row.action, row.subject]),
        [
          ['sign-in/refused', subject],
          ['sign-in/refused', 'account:unknown'],
          ['session/opened', subject],
        ],
      );
      assert.ok(!JSON.stringify(rows).includes(account));
    });
  });

  it('limits tries for one account, the same whether or not it exists', async () => {
    const test = await openTestApp({ settings: { rateLimitFactor: 1 } });
    const { account } = await register(test);
    for (const name of [account, 'nobody1234']) {
      const outcomes: string[] = [];
      for (let i = 0; i < 11; i += 1) {
        const { problem } = await signIn(test, name, { password: 'Wrong1234567' });
        outcomes.push(problem.code);
      }
      assert.deepEqual(outcomes, [...Array<string>(10).fill('sign-in/refused'), 'rate/limited'], name);
    }
    const { problem, headers } = await signIn(test, account);
    assert.equal(problem.code, 'rate/limited');
    assert.equal(headers.get('retry-after'), String(problem.retryAfterSeconds));
    test.clock.advance((problem.retryAfterSeconds ?? 0) * 1000);
    assert.equal((await signIn(test, account)).status, 201);
    await test.close();
  });

  it('does not let anybody lock an account out without paying for each try', async () => {
    const test = await openTestApp({ settings: { rateLimitFactor: 1 } });
    const { account } = await register(test);
    for (let i = 0; i < 30; i += 1) {
      const body = { account, password: 'Wrong1234567', challenge: { id: 'none', answer: '' } };
      assert.equal((await test.request('signIn', { body })).status, 422);
    }
    assert.equal((await signIn(test, account)).status, 201);
    await test.close();
  });

  it('does the same work for an unknown account as for a wrong password', async () => {
    // Counted, not timed: a clock would tell more of the machine than of us.
    const hasher = createPasswordHasher({ memoryKib: 1024, passes: 1, parallelism: 1 });
    const costs: string[] = [];
    const passwords = {
      ...hasher,
      verify: (hash: string, password: string) => {
        costs.push(hash.split('$').slice(1, 4).join('$'));
        return hasher.verify(hash, password);
      },
    };
    const test = await openTestApp({ platform: { passwords } });
    const { account } = await register(test);
    for (const name of [account, 'nobody12345', 'zxkt_nobody']) {
      const challenge = await solvedChallenge(test, 'sign-in');
      const { status } = await test.request('signIn', { body: { account: name, password: 'Wrong1234567', challenge } });
      assert.equal(status, 401);
    }
    assert.equal(costs.length, 3);
    assert.equal(new Set(costs).size, 1);
    assert.match(costs[0] ?? '', /^argon2id\$v=19\$m=1024,t=1,p=1$/);
    await test.close();
  });
});
