import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onDuty } from '../../test/authority.ts';
import { register, signIn } from '../../test/enterprise.ts';
import { linkTo, mailTo, openSession, submissionOf, submitTicket, takenFile } from '../../test/recovery.ts';
import { eachEngine } from '../../test/test-app.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { settleTickets } from './settle-tickets.ts';

const uscc = '91110101MADEM0011G';
const newPassword = 'Newpass1234';
const enterprise = { type: 'domestic-enterprise', uscc, email: 'holder@enterprise.example' };

describe('找回账号, from the lost account to the sign-in', () => {
  eachEngine((_engine, open) => {
    it('goes by papers, a desk that approves, a link and a new password', async () => {
      const test = await open();
      const { account, cookie } = await register(test, enterprise);
      const desk = await onDuty(test, { roles: ['support'] });
      const mobile = '13900001234';
      const { number, secret, email } = await submitTicket(test, { code: uscc, account, mobile });

      const progress = async () => (await test.request('readRecoveryProgress', { body: { number, secret } })).value;
      assert.equal((await progress()).status, 'submitted');
      assert.match((await progress()).dueOn ?? '', /^\d{4}-\d\d-\d\d$/);

      const { items } = (await test.request('listRecoveryTickets', { cookie: desk.cookie })).value;
      assert.deepEqual(
        items.map((item) => [item.number, item.status, item.clock?.workdaysLeft]),
        [[number, 'submitted', 2]],
      );
      const id = items[0]?.id ?? '';
      const taken = await test.request('takeRecoveryTicket', { cookie: desk.cookie, params: { id }, body: {} });
      const detail = taken.value;
      assert.equal(detail.accounts[0]?.account, account);
      assert.deepEqual(detail.accounts[0]?.fits, ['account', 'code']);
      assert.equal(detail.maskedContact, '陈*');
      assert.ok(!taken.text.includes(email), 'the address is masked');

      const paper = detail.licence[0]?.id ?? '';
      const { url, kind } = (
        await test.request('linkRecoveryPaper', { cookie: desk.cookie, params: { id, paper }, body: {} })
      ).value;
      assert.equal(kind, 'image/jpeg');
      const file = await test.app.request(url);
      assert.equal(file.headers.get('content-type'), 'image/jpeg');
      assert.match(file.headers.get('content-disposition') ?? '', /^attachment; /);
      assert.match(file.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/);
      assert.equal((await file.arrayBuffer()).byteLength, detail.licence[0]?.bytes);
      assert.equal((await test.app.request(url)).status, 404, 'a link is good once');

      const decided = await test.request('decideRecoveryTicket', {
        cookie: desk.cookie,
        params: { id },
        headers: { 'if-match': detail.etag },
        body: { event: 'approve', account: detail.accounts[0]?.id },
      });
      assert.equal(decided.value.status, 'approved');

      const token = (await linkTo(test, email)) ?? '';
      assert.ok(token, 'a link went to the address that was given');
      const sms = (await test.mailbox()).filter(({ channel, message }) => channel === 'sms' && message.to === mobile);
      assert.ok(sms.at(-1)?.message.text.includes(token), 'and to the number that was proven');
      const [warning] = await mailTo(test, enterprise.email);
      assert.match(warning?.text ?? '', /找回申请已通过审核/, 'the holder hears of it');
      assert.ok(!warning?.text.includes(token));
      await settleTickets(test.platform);
      assert.equal((await progress()).status, 'delivered');

      const { maskedAccount } = (await test.request('checkResetLink', { body: { token } })).value;
      assert.ok(maskedAccount.includes('****') && !maskedAccount.includes(account));
      const set = await test.request('setPassword', { body: { token, password: newPassword } });
      assert.deepEqual(set.value, { account });
      assert.equal((await progress()).status, 'used');
      assert.equal((await test.request('readSession', { cookie })).problem.code, 'session/missing');
      assert.equal((await signIn(test, account)).problem.code, 'sign-in/refused');
      assert.equal((await signIn(test, account, { password: newPassword })).status, 201);
      assert.match((await mailTo(test, enterprise.email)).at(-1)?.text ?? '', /登录密码已于.+重置/);

      const everything = (await test.mailbox()).map(({ message }) => message.text).join('\n');
      assert.ok(!everything.includes(newPassword), 'nobody is mailed a password');
      assert.equal((await verifyAudit(test.platform.database.db, test.platform.digest)).intact, true);
    });

    it('comes back with reasons, is corrected with its secret, and keeps its number', async () => {
      const test = await open();
      const { number, secret, email } = await submitTicket(test, { code: uscc });
      const desk = await onDuty(test, { roles: ['support'] });
      const { items } = (await test.request('listRecoveryTickets', { cookie: desk.cookie, query: { text: number } }))
        .value;
      const id = items[0]?.id ?? '';
      const returned = await test.request('decideRecoveryTicket', {
        cookie: desk.cookie,
        params: { id },
        headers: { 'if-match': items[0]?.etag ?? '' },
        body: { event: 'return', reasons: [{ pointer: '/letter', reason: '公章不清晰，请重新扫描' }] },
      });
      assert.equal(returned.value.status, 'returned');
      assert.match((await mailTo(test, email)).at(-1)?.text ?? '', /公章不清晰/);

      const session = (await test.request('reopenRecoveryTicket', { body: { number, secret } })).value;
      assert.equal(session.earlier?.email, email);
      assert.equal(session.earlier.reasons[0]?.pointer, '/letter');
      const letter = (await takenFile(test, session.token)).id;
      const licence = session.earlier.licence.map((paper) => paper.id);
      const other = await submissionOf(test, session, { licence, letter: [letter] });
      const elsewhere = await test.request('submitRecoveryTicket', { body: other });
      assert.deepEqual(elsewhere.problem.errors, [{ pointer: '/email', code: 'field/option' }]);
      const again = await test.request('submitRecoveryTicket', { body: { ...other, email } });
      assert.equal(again.value.number, number);
      const detail = (await test.request('readRecoveryTicket', { cookie: desk.cookie, params: { id } })).value;
      assert.deepEqual([detail.status, detail.round], ['submitted', 2]);
      assert.deepEqual(
        [detail.licence.map((paper) => paper.id), detail.letter.map((paper) => paper.id)],
        [licence, [letter]],
      );
      assert.equal(
        (await test.request('reopenRecoveryTicket', { body: { number, secret } })).problem.code,
        'recovery/wrong-state',
      );
    });

    it('gives whoever missed the half hour another link, and only the last one is good', async () => {
      const test = await open();
      const { account } = await register(test, { ...enterprise, uscc: '9144030071526726XG' });
      const { number, secret, email } = await submitTicket(test, { code: '9144030071526726XG' });
      const desk = await onDuty(test, { roles: ['support'] });
      const [row] = (await test.request('listRecoveryTickets', { cookie: desk.cookie })).value.items;
      const { accounts, etag } = (
        await test.request('readRecoveryTicket', { cookie: desk.cookie, params: { id: row?.id ?? '' } })
      ).value;
      await test.request('decideRecoveryTicket', {
        cookie: desk.cookie,
        params: { id: row?.id ?? '' },
        headers: { 'if-match': etag },
        body: { event: 'approve', account: accounts[0]?.id },
      });
      const missed = (await linkTo(test, email)) ?? '';
      const early = await test.request('renewRecoveryLink', { body: { number, secret } });
      assert.equal(early.problem.code, 'recovery/wrong-state');
      test.clock.advance(31 * 60_000);
      assert.equal(
        (await test.request('checkResetLink', { body: { token: missed } })).problem.code,
        'recovery-link/expired',
      );
      const late = (await test.request('readRecoveryProgress', { body: { number, secret } })).value;
      assert.deepEqual([late.status, late.allowed], ['expired', ['renew']]);
      assert.equal((await test.request('renewRecoveryLink', { body: { number, secret } })).value.status, 'approved');
      const token = (await linkTo(test, email)) ?? '';
      assert.notEqual(token, missed);
      const set = await test.request('setPassword', { body: { token, password: newPassword } });
      assert.equal(set.value.account, account);
    });

    it('says that the calendar is unknown, past its end, and still takes the ticket', async () => {
      const test = await open();
      test.clock.advance(Date.UTC(2030, 5, 3) - test.clock.now());
      const session = await openSession(test);
      const { value } = await test.request('submitRecoveryTicket', { body: await submissionOf(test, session) });
      assert.equal(value.dueOn, null);
    });
  });
});
