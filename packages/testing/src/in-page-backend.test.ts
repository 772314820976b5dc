import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createClient, isNetworkError, isProblemError, isSessionEndedError, type Client } from '@zxkt/client';
import { createAuthorityClient } from '@zxkt/client/authority';
import type { ChallengeAction } from '@zxkt/contract';
import { demoAccounts, demoPassword } from '@zxkt/server';
import { solveChallenge } from '../../../server/test/solve-challenge.ts';
import { inPageBackend, type InPageBackend } from './index.ts';

let backend: InPageBackend;
before(async () => {
  backend = await inPageBackend();
});
after(() => backend.close());
beforeEach(() =>
  Object.assign(backend.faults, { latency: 0, offline: false, droppedAnswers: 0, failures: [], outage: undefined }),
);

const connect = (options: { timeout?: number; retries?: number } = {}): Client =>
  createClient({ api: backend.api, key: backend.key, fetch: backend.fetch, ...options });

const answered = async (client: Client, action: ChallengeAction) =>
  solveChallenge(await client.challenges.create({ action }));

let count = 0;

/** A number that nobody used before: each has its own limits. */
const freshMobile = () => `138${String((count += 1)).padStart(8, '0')}`;

const prove = async (client: Client, mobile: string) => {
  const challenge = await answered(client, 'phone-verification');
  const { id } = await client.phoneVerifications.send({ mobile, purpose: 'registration', challenge });
  const [message] = await backend.mailbox(mobile);
  const { proof } = await client.phoneVerifications.check(id, { code: /\d{6}/.exec(message?.text ?? '')?.[0] ?? '' });
  return { id, proof };
};

const person = async (client: Client) => {
  const mobile = freshMobile();
  return {
    type: 'person',
    account: `wanglin${2026 + count}`,
    displayName: '王琳',
    password: 'Wai7mao8Fund',
    documentType: 'passport',
    documentNumber: `E${10_000_000 + count}`,
    email: 'wanglin@chenguang.example.cn',
    mobile,
    verification: await prove(client, mobile),
    consentVersion: (await client.configuration.read()).consentVersion,
  } as const;
};

const signIn = async (client: Client, account: string, password: string) =>
  client.sessions.signIn({ account, password, challenge: await answered(client, 'sign-in') });

const minutes = (value: number) => value * 60_000;

describe('the backend in the page', () => {
  it('goes the whole way: registers, adds the application, and finds it the next day', async () => {
    const client = connect();
    const body = await person(client);
    await client.accounts.register(body);
    const { items } = await client.applications.list({ category: 'general', search: '外贸发展' });
    const [application] = items;
    assert.equal(application?.name, '外贸发展专项资金（中小）网络管理应用');
    await client.myApplications.add({ application: application.id });

    backend.advance(minutes(24 * 60));
    await assert.rejects(client.myApplications.list(), isSessionEndedError);
    await signIn(client, body.account, body.password);
    const mine = await client.myApplications.list();
    assert.deepEqual(
      mine.items.map((item) => item.application.name),
      [application.name],
    );
  });

  it('lets everybody of the demonstration data in', async () => {
    for (const { account, displayName } of demoAccounts) {
      assert.equal((await signIn(connect(), account, demoPassword)).account.displayName, displayName);
    }
  });

  it('stands at the time that a test asks for', async () => {
    const at = Date.UTC(2026, 8, 1);
    const other = await inPageBackend({ now: at, settings: { passwordPolicy: 'modern' } });
    try {
      const client = createClient({ api: other.api, key: other.key, fetch: other.fetch });
      assert.equal((await client.configuration.read()).passwordPolicy, 'modern');
      const [first] = demoAccounts;
      await client.sessions.signIn({
        account: first?.account ?? '',
        password: demoPassword,
        challenge: await answered(client, 'sign-in'),
      });
      await client.myApplications.add({ application: 'sme-trade-fund' });
      const [mine] = (await client.myApplications.list()).items;
      const late = (mine?.addedAt ?? 0) - at;
      assert.ok(late >= 0 && late < minutes(1), String(late));
    } finally {
      await other.close();
    }
  });

  it('holds qualifications on their way, and decides what a page waits for', async () => {
    const other = await inPageBackend({ qualifications: true });
    try {
      const client = createClient({ api: other.api, key: other.key, fetch: other.fetch });
      await signIn(client, 'demosubmitted1', demoPassword);
      assert.equal((await client.qualification.read()).qualification?.status, 'submitted');
      const reasons = [{ pointer: '/unit/address', reason: '请填写到门牌号' }];
      await other.decide('demosubmitted1', 'take', { event: 'return', reasons });
      const { qualification } = await client.qualification.read();
      assert.deepEqual([qualification?.status, qualification?.reasons], ['returned', reasons]);
    } finally {
      await other.close();
    }
  });

  it('signs staff in, again and again, and shows them what lies in their district alone', async () => {
    const at = Date.UTC(2026, 8, 9, 2);
    const other = await inPageBackend({ now: at, submissions: 400 });
    try {
      const counts: number[] = [];
      for (const account of ['zxkt_mofcom', 'zxkt_guangdong', 'zxkt_guangdong']) {
        const client = createAuthorityClient({ api: other.api, key: other.key, fetch: other.fetch });
        const { staff, workYear } = await other.signInStaff(client, account);
        assert.deepEqual([staff.account, workYear], [account, 2026]);
        counts.push((await client.cases.count()).count);
      }
      const [nation, province, again] = counts;
      assert.equal(nation, 400);
      assert.ok(province !== undefined && province > 0 && province < 400, String(province));
      assert.equal(again, province);
    } finally {
      await other.close();
    }
  });

  it('keeps a mailbox for each recipient, newest first', async () => {
    const client = connect();
    const mobile = freshMobile();
    await prove(client, mobile);
    backend.advance(minutes(2));
    await prove(client, mobile);
    const messages = await backend.mailbox(mobile);
    assert.equal(messages.length, 2);
    assert.ok(messages.every(({ channel, recipient }) => channel === 'sms' && recipient === mobile));
    assert.notEqual(messages[0]?.text, messages[1]?.text);
    assert.ok((await backend.mailbox()).length >= 2);
  });

  describe('when there was one like it before', () => {
    const idOf = async (other: InPageBackend) => {
      const client = createClient({ api: other.api, key: other.key, fetch: other.fetch });
      return (await signIn(client, 'demoperson1', demoPassword)).account.id;
    };
    const opened: InPageBackend[] = [];
    const open = async (...options: Parameters<typeof inPageBackend>) => {
      const other = await inPageBackend(...options);
      opened.push(other);
      return other;
    };
    afterEach(() => Promise.all(opened.splice(0).map((other) => other.close())));

    it('begins as that one began, whatever was done there', async () => {
      const first = await open();
      const client = createClient({ api: first.api, key: first.key, fetch: first.fetch });
      await signIn(client, 'demoperson1', demoPassword);
      await client.myApplications.add({ application: 'sme-trade-fund' });
      await first.close();

      const second = await open();
      const other = createClient({ api: second.api, key: second.key, fetch: second.fetch });
      // The account is that of any copy; what was added is not.
      assert.equal((await signIn(other, 'demoperson1', demoPassword)).account.id, await idOf(await open()));
      assert.deepEqual((await other.myApplications.list()).items, []);
      assert.deepEqual(await second.mailbox(), []);
      // What the first sealed, the copy can open: the secret of an authenticator.
      const staff = createAuthorityClient({ api: second.api, key: second.key, fetch: second.fetch });
      assert.equal((await second.signInStaff(staff)).staff.account, 'zxkt_tianhe');
    });

    it('is made anew where it would be old, or is of another kind', async (t) => {
      const at = await idOf(await open());
      assert.notEqual(await idOf(await open({ settings: { passwordPolicy: 'modern' } })), at);
      const now = Date.UTC(2026, 8, 1);
      const set = await idOf(await open({ now }));
      assert.notEqual(set, at);
      t.mock.timers.enable({ apis: ['Date'], now: Date.now() + minutes(2) });
      assert.notEqual(await idOf(await open()), at);
      assert.equal(await idOf(await open({ now })), set);
    });

    it('lies ready for the kinds of late alone: the page does not fill up', async () => {
      const now = Date.UTC(2026, 8, 2);
      const first = await idOf(await open({ now }));
      for (let other = 1; other < 8; other += 1) await open({ now: now + minutes(other) });
      assert.equal(await idOf(await open({ now })), first);
      await open({ now: now + minutes(8) });
      assert.notEqual(await idOf(await open({ now })), first);
    });
  });

  it('may be closed twice', async () => {
    const other = await inPageBackend();
    await other.close();
    await other.close();
  });
});

describe('faults', () => {
  it('offline: nothing gets through, and everything does afterwards', async () => {
    const client = connect({ retries: 0 });
    backend.faults.offline = true;
    await assert.rejects(client.configuration.read(), isNetworkError);
    backend.faults.offline = false;
    await client.configuration.read();
  });

  it('latency: every answer takes its time, and who gives up does not wait', async () => {
    const client = connect();
    backend.faults.latency = 120;
    const began = performance.now();
    await client.configuration.read();
    assert.ok(performance.now() - began >= 119);

    backend.faults.latency = 60_000;
    const controller = new AbortController();
    const asked = client.configuration.read({ signal: controller.signal });
    controller.abort();
    await assert.rejects(asked, { name: 'AbortError' });
  });

  it('dropped answers: what was asked for took place, once', async () => {
    const client = connect();
    const body = await person(client);
    backend.faults.droppedAnswers = 2;
    const { account } = await client.accounts.register(body);
    assert.equal(account.account, body.account);
    assert.equal(backend.faults.droppedAnswers, 0);
    // Had the first attempt made an account, and the second another, this one could not sign in or would be refused.
    assert.equal((await signIn(connect(), body.account, body.password)).account.id, account.id);
  });

  it('dropped answers: without a repeat, the effect is there all the same', async () => {
    const client = connect({ retries: 0 });
    const body = await person(client);
    backend.faults.droppedAnswers = 1;
    await assert.rejects(client.accounts.register(body), isNetworkError);
    assert.equal((await signIn(connect(), body.account, body.password)).account.account, body.account);
  });

  it('failures: the next requests fail, those after them do not', async () => {
    backend.faults.failures = [503];
    await connect().configuration.read();
    assert.deepEqual(backend.faults.failures, []);
    backend.faults.failures = [500];
    await assert.rejects(connect().configuration.read(), isProblemError);
    await connect().configuration.read();
  });

  it('outage: every request fails while it lasts', async () => {
    const client = connect({ retries: 0 });
    backend.faults.outage = 502;
    await assert.rejects(client.configuration.read(), { code: 'server/unavailable' });
    await assert.rejects(client.configuration.read(), { code: 'server/unavailable' });
    backend.faults.outage = undefined;
    await client.configuration.read();
  });
});
