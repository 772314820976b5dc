import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { calls, type Call, type CallName } from '@zxkt/contract';
import { putKey } from '../publishable-keys/publishable-keys.repository.ts';
import { codeOf, employ, onDuty, signInStaff } from '../../test/authority.ts';
import { register } from '../../test/enterprise.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';

const minute = 60_000;

const statusOf = async (test: TestApp, cookie: string | undefined) =>
  (await test.request('readAuthoritySession', { cookie })).status;

describe('signing in at the authority end', () => {
  eachEngine((_engine, open) => {
    let test: TestApp;
    before(async () => {
      test = await open();
    });

    it('takes account, password, second factor and challenge, and keeps the work year', async () => {
      const staff = await employ(test, { roles: ['reviewer', 'auditor'] });
      const reply = await signInStaff(test, staff, { workYear: 2019, code: await codeOf(test, staff) });
      assert.equal(reply.status, 201);
      assert.match(reply.cookie ?? '', /^__Host-zxkt-authority=/);
      const { value } = await test.request('readAuthoritySession', { cookie: reply.cookie });
      assert.equal(value.workYear, 2019);
      assert.deepEqual(value.staff.roles, ['reviewer', 'auditor']);
      assert.equal(value.staff.authority.name, '测试商务局');
      assert.equal(value.idleSeconds, 15 * 60);
    });

    it('refuses a wrong password, code or account alike, and says nothing of which', async () => {
      const staff = await employ(test);
      const refusals = [
        await signInStaff(test, staff, { password: 'Wrong1234567' }),
        await signInStaff(test, staff, { code: await codeOf(test, staff, 2) }),
        await signInStaff(test, { ...staff, account: 'nobody' }),
      ];
      for (const { status, problem } of refusals) {
        assert.equal(status, 401);
        assert.deepEqual({ ...problem, requestId: '' }, { ...refusals[0]?.problem, requestId: '' });
      }
    });

    it('takes a code once, also for two who send it at once, and none older than it', async () => {
      const staff = await employ(test);
      const code = await codeOf(test, staff);
      const statuses = (await Promise.all([1, 2, 3].map(() => signInStaff(test, staff, { code })))).map(
        (r) => r.status,
      );
      assert.deepEqual(statuses.toSorted(), [201, 401, 401]);
      assert.equal((await signInStaff(test, staff, { code: await codeOf(test, staff, -1) })).status, 401);
      assert.equal((await signInStaff(test, staff, { code: await codeOf(test, staff, 1) })).status, 201);
    });

    it('keeps a wrong try from spending the code', async () => {
      const staff = await employ(test);
      const code = await codeOf(test, staff);
      assert.equal((await signInStaff(test, staff, { code, password: 'Wrong1234567' })).status, 401);
      assert.equal((await signInStaff(test, staff, { code })).status, 201);
    });

    it('takes a challenge that was posed for it, and a year that is not to come', async () => {
      const staff = await employ(test);
      const posed = await test.request('createChallenge', { body: { action: 'sign-in' } });
      const challenge = { id: posed.value.id, answer: 'e30=' };
      const wrong = await signInStaff(test, staff, { challenge });
      assert.deepEqual(wrong.problem.errors, [{ pointer: '/challenge', code: 'challenge/wrong' }]);
      for (const workYear of [2008, 2027, 2020.5]) {
        const { problem } = await signInStaff(test, staff, { workYear });
        assert.deepEqual(problem.errors, [{ pointer: '/workYear', code: 'work-year/unknown' }]);
      }
      const { problem } = await signInStaff(test, staff, { code: '12345' });
      assert.deepEqual(problem.errors, [{ pointer: '/code', code: 'second-factor/format' }]);
    });

    it('ends after fifteen minutes without a call, and when it is left', async () => {
      const { cookie } = await onDuty(test);
      test.clock.advance(14 * minute);
      assert.equal(await statusOf(test, cookie), 200);
      test.clock.advance(14 * minute);
      assert.equal(await statusOf(test, cookie), 200);
      test.clock.advance(15 * minute);
      assert.equal(await statusOf(test, cookie), 401);
      const other = await onDuty(test);
      assert.equal((await test.request('signOutAuthority', { cookie: other.cookie })).status, 204);
      assert.equal(await statusOf(test, other.cookie), 401);
    });

    it('ends with the job', async () => {
      const { cookie, id } = await onDuty(test);
      const { db } = test.platform.database;
      await db.updateTable('staff').set({ closed_at: test.clock.now() }).where('id', '=', id).execute();
      assert.equal(await statusOf(test, cookie), 401);
    });

    it('is a session of its own audience: neither end accepts the other', async () => {
      const { cookie: staffCookie } = await onDuty(test);
      const { cookie: enterpriseCookie } = await register(test);
      const renamed = (cookie: string, from: string, to: string) => cookie.replace(`zxkt-${from}`, `zxkt-${to}`);
      for (const cookie of [enterpriseCookie, renamed(enterpriseCookie, 'enterprise', 'authority')])
        assert.equal(await statusOf(test, cookie), 401);
      for (const cookie of [staffCookie, renamed(staffCookie, 'authority', 'enterprise')])
        assert.equal((await test.request('readSession', { cookie })).status, 401);
      assert.equal(await statusOf(test, `${enterpriseCookie}; ${staffCookie}`), 200);
    });

    it('travels by tokens where the cookie does not come back, and each end refuses the tokens of the other', async () => {
      const staff = await employ(test);
      const { handover } = (await signInStaff(test, staff)).value;
      const { handover: foreign } = (await register(test)).opened;
      assert.equal((await test.request('exchangeAuthorityHandover', { body: { handover: foreign } })).status, 401);
      assert.equal((await test.request('exchangeHandover', { body: { handover } })).status, 401);
      const tokens = (await test.request('exchangeAuthorityHandover', { body: { handover } })).value;
      const headers = { authorization: `Bearer ${tokens.accessToken}` };
      assert.equal((await test.request('readAuthoritySession', { headers })).status, 200);
      assert.equal((await test.request('readSession', { headers })).status, 401);
      const { refreshToken } = tokens;
      assert.equal((await test.request('refreshTokens', { body: { refreshToken } })).status, 401);
      const next = (await test.request('refreshAuthorityTokens', { body: { refreshToken } })).value;
      const renewed = { authorization: `Bearer ${next.accessToken}` };
      assert.equal((await test.request('readAuthoritySession', { headers: renewed })).status, 200);
      // The spent one a second time is in two hands: the session ends.
      assert.equal((await test.request('refreshAuthorityTokens', { body: { refreshToken } })).status, 401);
      assert.equal((await test.request('readAuthoritySession', { headers: renewed })).status, 401);
    });

    it('is for sites on the allow-list of the authority end alone', async () => {
      const { db } = test.platform.database;
      const site = { key: 'pk_enterprises', name: 'Enterprises', origins: [test.origin] };
      await putKey(db, site, test.clock.now());
      test.clock.advance(6000);
      const headers = { 'x-zxkt-key': site.key };
      const { cookie } = await onDuty(test);
      const { problem } = await test.request('readAuthoritySession', { cookie, headers });
      assert.equal(problem.code, 'key/refused');
      const challenge = { id: 'abc', answer: 'e30=' };
      const body = { account: 'x', password: 'x', code: '123456', workYear: 2026, challenge };
      assert.equal((await test.request('signInAuthority', { body, headers })).problem.code, 'key/refused');
      assert.equal((await test.request('readConfiguration', { headers })).status, 200);
    });

    it('writes each try into the trail, without a name', async () => {
      const staff = await employ(test);
      await signInStaff(test, staff, { password: 'Wrong1234567' });
      await signInStaff(test, { ...staff, account: 'nobody' });
      const reply = await signInStaff(test, staff);
      const rows = await test.platform.database.db
        .selectFrom('audit_entries')
        .select(['action', 'subject', 'details'])
        .orderBy('sequence', 'desc')
        .limit(3)
        .execute();
      const subject = `staff:${reply.value.staff.id}`;
      assert.deepEqual(
        rows.map((row) => [row.action, row.subject]),
        [
          ['authority-session/opened', subject],
          ['authority-sign-in/refused', 'staff:unknown'],
          ['authority-sign-in/refused', subject],
        ],
      );
      assert.ok(!JSON.stringify(rows).includes(staff.account));
    });
  });

  it('limits tries for one account, the same whether or not it exists', async () => {
    const test = await openTestApp({ settings: { rateLimitFactor: 1 } });
    const staff = await employ(test);
    for (const account of [staff.account, 'nobody']) {
      const outcomes: string[] = [];
      for (let i = 0; i < 6; i += 1)
        outcomes.push((await signInStaff(test, { ...staff, account }, { password: 'Wrong1234567' })).problem.code);
      assert.deepEqual(outcomes, [...Array<string>(5).fill('sign-in/refused'), 'rate/limited']);
    }
    await test.close();
  });

  it('gives each call to the roles of the table and to no other', async () => {
    const test = await openTestApp();
    const cookies = {
      none: (await onDuty(test, { roles: ['support'] })).cookie,
      all: (await onDuty(test, { roles: ['reviewer', 'senior-reviewer', 'auditor', 'administrator'] })).cookie,
    };
    for (const [name, call] of Object.entries(calls) as [CallName, Call][]) {
      if (call.audience !== 'authority' || !call.roles || call.roles.includes('support')) continue;
      const params = { id: 'abc', version: '1', position: '1' };
      const body = call.method === 'GET' || call.method === 'DELETE' ? undefined : {};
      const headers = { 'if-match': '"1"' };
      const refused = await test.request(name, { cookie: cookies.none, params, body, headers });
      assert.equal(refused.problem.code, 'role/missing', name);
      const allowed = await test.request(name, { cookie: cookies.all, params, body, headers });
      assert.notEqual(allowed.status, 403, name);
    }
    await test.close();
  });
});
