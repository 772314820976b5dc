import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StaffRole } from '@zxkt/contract';
import { onDuty } from '../../test/authority.ts';
import { register } from '../../test/enterprise.ts';
import { linkTo, mailTo, submitTicket } from '../../test/recovery.ts';
import { submitted } from '../../test/qualification.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';

const shenzhen = '9144030071526726XG';
const beijing = '91110101MADEM0011G';

const rowsOf = async (test: TestApp, cookie: string, query: Record<string, string> = {}) =>
  (await test.request('listRecoveryTickets', { cookie, query })).value.items;
const onlyRow = async (test: TestApp, cookie: string, query: Record<string, string> = {}) => {
  const [row, ...more] = await rowsOf(test, cookie, query);
  if (!row || more.length > 0) throw new Error(`${String(more.length + (row ? 1 : 0))} rows`);
  return row;
};
const decide = (test: TestApp, cookie: string, { id, etag }: { id: string; etag: string }, body: unknown) =>
  test.request('decideRecoveryTicket', { cookie, params: { id }, headers: { 'if-match': etag }, body });
const returning = { event: 'return', reasons: [{ pointer: '/letter', reason: '请补盖公章' }] };

describe('the desk of recovery tickets', () => {
  eachEngine((_engine, open) => {
    it('is for support staff; an auditor looks and decides nothing; nobody else is let in', async () => {
      const test = await open();
      await submitTicket(test);
      const as = async (...roles: StaffRole[]) => (await onDuty(test, { roles })).cookie;
      const support = await as('support');
      const row = await onlyRow(test, support);
      for (const role of ['reviewer', 'senior-reviewer', 'administrator'] as const) {
        const cookie = await as(role);
        const refused = await test.request('readRecoveryTicket', { cookie, params: { id: row.id } });
        assert.equal(refused.problem.code, 'role/missing', role);
      }
      const auditor = await as('auditor');
      const seen = await test.request('readRecoveryTicket', { cookie: auditor, params: { id: row.id } });
      assert.deepEqual(seen.value.allowed, []);
      assert.equal((await decide(test, auditor, row, returning)).problem.code, 'role/missing');
      const { cookie } = await register(test);
      assert.equal((await test.request('listRecoveryTickets', { cookie })).problem.code, 'session/missing');
    });

    it('never shows, counts or opens a ticket of another jurisdiction', async () => {
      const test = await open();
      const { session } = await submitTicket(test, { code: shenzhen });
      await submitTicket(test, { code: beijing });
      await submitTicket(test, { code: '71526726X' });
      const at = async (filingRegion: string, region?: string) => {
        const scopes = [{ kind: 'region' as const, filingRegion, ...(region ? { region } : {}) }];
        return (await onDuty(test, { roles: ['support'], scopes })).cookie;
      };
      const codesOf = async (cookie: string) => (await rowsOf(test, cookie)).map(({ code }) => code);
      assert.deepEqual(await codesOf(await at('440300')), [shenzhen]);
      assert.deepEqual(await codesOf(await at('440000')), []);
      const elsewhere = await at('110000', '110101');
      assert.deepEqual(await codesOf(elsewhere), [beijing]);
      const nation = (await onDuty(test, { roles: ['support'] })).cookie;
      assert.equal((await codesOf(nation)).length, 3);
      const foreign = (await rowsOf(test, nation)).find(({ code }) => code === shenzhen);
      const id = foreign?.id ?? '';
      const { value } = await test.request('readRecoveryTicket', { cookie: nation, params: { id } });
      const paper = value.licence[0]?.id ?? '';
      const codes = await Promise.all([
        test.request('readRecoveryTicket', { cookie: elsewhere, params: { id } }),
        test.request('takeRecoveryTicket', { cookie: elsewhere, params: { id }, body: {} }),
        test.request('discloseRecoveryTicket', { cookie: elsewhere, params: { id }, body: { purpose: 'review' } }),
        test.request('linkRecoveryPaper', { cookie: elsewhere, params: { id, paper }, body: {} }),
        decide(test, elsewhere, { id, etag: value.etag }, returning),
      ]);
      for (const reply of codes) assert.equal(reply.problem.code, 'resource/not-found');
      assert.ok(session.ticket);
    });

    it('lets one of two decide; the other is told, and nothing was decided twice', async () => {
      const test = await open();
      const { email } = await submitTicket(test);
      const [one, other] = [await onDuty(test, { roles: ['support'] }), await onDuty(test, { roles: ['support'] })];
      const row = await onlyRow(test, one.cookie);
      const replies = await Promise.all([one, other].map(({ cookie }) => decide(test, cookie, row, returning)));
      const codes = replies.map((reply) => (reply.status === 201 ? 'decided' : reply.problem.code)).sort();
      assert.deepEqual(codes, ['decided', 'precondition/stale']);
      assert.equal((await mailTo(test, email)).filter(({ subject }) => subject.includes('退回')).length, 1);
    });

    it('keeps a ticket in the hands that took it, for half an hour', async () => {
      const test = await open();
      await submitTicket(test);
      const [one, other] = [await onDuty(test, { roles: ['support'] }), await onDuty(test, { roles: ['support'] })];
      const { id } = await onlyRow(test, one.cookie);
      const act = (name: 'takeRecoveryTicket' | 'releaseRecoveryTicket', cookie: string) =>
        test.request(name, { cookie, params: { id }, body: {} });
      assert.deepEqual((await act('takeRecoveryTicket', one.cookie)).value.holder?.mine, true);
      assert.equal((await act('takeRecoveryTicket', other.cookie)).problem.code, 'review/taken');
      assert.equal((await act('releaseRecoveryTicket', other.cookie)).problem.code, 'review/taken');
      const seen = await test.request('readRecoveryTicket', { cookie: other.cookie, params: { id } });
      assert.deepEqual([seen.value.holder?.mine, seen.value.allowed], [false, []]);
      assert.equal((await act('releaseRecoveryTicket', one.cookie)).value.status, 'submitted');
      await act('takeRecoveryTicket', one.cookie);
      test.clock.advance(31 * 60_000);
      const again = await onDuty(test, { roles: ['support'], authorityId: other.authorityId });
      assert.equal((await act('takeRecoveryTicket', again.cookie)).value.holder?.mine, true);
    });

    it('approves an account of the code alone, whatever account was typed', async () => {
      const test = await open();
      const victim = await register(test);
      await submitTicket(test, { code: shenzhen, account: victim.account });
      const { cookie } = await onDuty(test, { roles: ['support'] });
      const row = await onlyRow(test, cookie);
      const detail = (await test.request('readRecoveryTicket', { cookie, params: { id: row.id } })).value;
      assert.deepEqual([detail.account, detail.accounts], [victim.account, []]);
      const foreign = await decide(test, cookie, row, { event: 'approve', account: victim.opened.account.id });
      assert.deepEqual(foreign.problem.errors, [{ pointer: '/account', code: 'field/option' }]);
      const none = await decide(test, cookie, row, { event: 'approve' });
      assert.deepEqual(none.problem.errors, [{ pointer: '/account', code: 'field/required' }]);
    });

    it('owes reasons for what it returns or refuses, each at a place that there is', async () => {
      const test = await open();
      const { email, number, secret } = await submitTicket(test);
      const { cookie } = await onDuty(test, { roles: ['support'] });
      const row = await onlyRow(test, cookie);
      const errorsOf = async (body: unknown) => (await decide(test, cookie, row, body)).problem.errors;
      assert.deepEqual(await errorsOf({ event: 'reject' }), [{ pointer: '/reasons', code: 'field/required' }]);
      assert.deepEqual(await errorsOf({ event: 'return', reasons: [{ pointer: '/bank', reason: '不符' }] }), [
        { pointer: '/reasons/0/pointer', code: 'field/option' },
      ]);
      assert.deepEqual(await errorsOf({ event: 'return', reasons: [{ pointer: '/licence/0', reason: '  ' }] }), [
        { pointer: '/reasons/0/reason', code: 'field/required' },
      ]);
      const refused = await decide(test, cookie, row, {
        event: 'reject',
        reasons: [{ pointer: '', reason: '材料不实' }],
      });
      assert.equal(refused.value.status, 'rejected');
      assert.match((await mailTo(test, email)).at(-1)?.text ?? '', /材料不实/);
      const progress = (await test.request('readRecoveryProgress', { body: { number, secret } })).value;
      assert.deepEqual([progress.status, progress.allowed], ['rejected', []]);
    });

    it('pages both ways, filters and finds what is late', async () => {
      const test = await open();
      const numbers = [];
      for (let count = 0; count < 3; count += 1) {
        numbers.push((await submitTicket(test, { enterpriseName: `第${String(count)}进出口公司` })).number);
        test.clock.advance(1000);
      }
      const { cookie } = await onDuty(test, { roles: ['support'] });
      const page = async (query: Record<string, string>) =>
        (await test.request('listRecoveryTickets', { cookie, query: { limit: '2', sort: 'oldest', ...query } })).value;
      const first = await page({});
      assert.deepEqual([first.items.map(({ number }) => number), first.previous], [numbers.slice(0, 2), null]);
      const second = await page({ cursor: first.next ?? '' });
      assert.deepEqual([second.items.map(({ number }) => number), second.next], [numbers.slice(2), null]);
      const back = await page({ cursor: second.previous ?? '' });
      assert.deepEqual(
        back.items.map(({ number }) => number),
        numbers.slice(0, 2),
      );
      const elsewhere = await test.request('listRecoveryTickets', {
        cookie,
        query: { cursor: first.next ?? '', text: '第' },
      });
      assert.equal(elsewhere.problem.errors?.[0]?.code, 'cursor/refused');
      const found = async (query: Record<string, string>) => (await rowsOf(test, cookie, query)).length;
      assert.deepEqual(
        [
          await found({ text: '第1进' }),
          await found({ text: numbers[2] ?? '' }),
          await found({ text: beijing.toLowerCase() }),
          await found({ text: '没有' }),
          await found({ status: 'submitted,in-review' }),
          await found({ status: 'used' }),
          await found({ overdue: 'true' }),
        ],
        [1, 1, 3, 0, 3, 0, 0],
      );
      test.clock.advance(14 * 24 * 60 * 60_000);
      const late = (await onDuty(test, { roles: ['support'] })).cookie;
      const rows = await rowsOf(test, late, { overdue: 'true' });
      assert.deepEqual([rows.length, rows[0]?.clock?.overdue], [3, true]);
    });

    it('notes every look at personal data and at a paper before it is shown', async () => {
      const test = await open();
      const { email } = await submitTicket(test);
      const { cookie, id: staffId } = await onDuty(test, { roles: ['support'] });
      const { id } = await onlyRow(test, cookie);
      const shown = await test.request('discloseRecoveryTicket', {
        cookie,
        params: { id },
        body: { purpose: 'review' },
      });
      assert.equal(shown.value.email, email);
      const { licence } = (await test.request('readRecoveryTicket', { cookie, params: { id } })).value;
      await test.request('linkRecoveryPaper', { cookie, params: { id, paper: licence[0]?.id ?? '' }, body: {} });
      const trail = await test.platform.database.db
        .selectFrom('audit_entries')
        .select(['actor', 'action'])
        .where('subject', '=', `recovery:${id}`)
        .orderBy('sequence')
        .execute();
      assert.deepEqual(
        trail.map(({ actor, action }) => [actor, action]),
        [
          ['anonymous', 'recovery/submitted'],
          [`staff:${staffId}`, 'personal-data/shown'],
          [`staff:${staffId}`, 'paper/shown'],
        ],
      );
    });
  });

  it('keeps the address of a paper for a minute', async () => {
    const test = await openTestApp();
    await submitTicket(test);
    const { cookie } = await onDuty(test, { roles: ['support'] });
    const { id } = await onlyRow(test, cookie);
    const { letter } = (await test.request('readRecoveryTicket', { cookie, params: { id } })).value;
    const params = { id, paper: letter[0]?.id ?? '' };
    const { url, fileName } = (await test.request('linkRecoveryPaper', { cookie, params, body: {} })).value;
    assert.match(fileName, /^ZH20\d{12}-重置申请-1\.jpg$/);
    test.clock.advance(61_000);
    assert.equal((await test.app.request(url)).status, 404);
    await test.close();
  });
});

describe('重置密码 by the authority', () => {
  eachEngine((_engine, open) => {
    it('sends a link to the address of an enterprise of its own, and of no other', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      const { id } = await enterprise.read();
      const own = await onDuty(test);
      const reset = (cookie: string) => test.request('resetCasePassword', { cookie, params: { id }, body: {} });
      const { value, text } = await reset(own.cookie);
      assert.equal(value.maskedEmail, 'pe****@enterprise.example');
      const token = (await linkTo(test, 'person@enterprise.example')) ?? '';
      assert.ok(token && !text.includes(token), 'the authority does not see the link');
      const [entry] = await test.platform.database.db
        .selectFrom('audit_entries')
        .select(['actor', 'subject'])
        .where('action', '=', 'password/reset-by-authority')
        .execute();
      assert.deepEqual([entry?.actor, entry?.subject], [`staff:${own.id}`, `qualification:${id}`]);
      const set = await test.request('setPassword', { body: { token, password: 'Newpass1234' } });
      assert.equal(set.status, 201);
      assert.equal((await test.request('readSession', { cookie: enterprise.cookie })).problem.code, 'session/missing');

      const scopes = [{ kind: 'region' as const, filingRegion: '650000' }];
      const foreign = await onDuty(test, { scopes });
      assert.equal((await reset(foreign.cookie)).problem.code, 'resource/not-found');
      const auditor = await onDuty(test, { roles: ['auditor', 'support'] });
      assert.equal((await reset(auditor.cookie)).problem.code, 'role/missing');
    });
  });
});
