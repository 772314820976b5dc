import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { onDuty } from '../../test/authority.ts';
import { solvedChallenge } from '../../test/prove-phone.ts';
import { mailTo, openSession, submissionOf, submitTicket } from '../../test/recovery.ts';
import { eachEngine, openTestApp } from '../../test/test-app.ts';

describe('a recovery ticket', () => {
  eachEngine((_engine, open) => {
    it('takes a code of 18, 9 or 13 characters, each by its own rule', async () => {
      const test = await open();
      for (const code of ['9144030071526726XG', '71526726X', '9900147023485', '715267260', '9900147023486'])
        assert.equal((await openSession(test, code)).code, code);
      const refused = async (code: string) => {
        const challenge = await solvedChallenge(test, 'recovery');
        const body = { application: 'sme-trade-fund', code, challenge };
        return (await test.request('openRecoveryTicket', { body })).problem.errors?.[0]?.code;
      };
      assert.equal(await refused('999900001016367613'), 'uscc/category');
      assert.equal(await refused('914403007152672600'), 'uscc/checksum');
      assert.equal(await refused('1234567'), 'enterprise-code/length');
      assert.equal(await refused('7152672XX1'), 'enterprise-code/length');
    });

    it('wants a challenge of its own, once', async () => {
      const test = await open();
      const ask = async (challenge: unknown) =>
        test.request('openRecoveryTicket', {
          body: { application: 'sme-trade-fund', code: '71526726X', challenge },
        });
      assert.equal((await ask(await solvedChallenge(test, 'sign-in'))).problem.errors?.[0]?.code, 'challenge/wrong');
      const solved = await solvedChallenge(test, 'recovery');
      assert.equal((await ask(solved)).status, 201);
      assert.equal((await ask(solved)).problem.errors?.[0]?.code, 'challenge/used');
    });

    it('is submitted once, whatever is repeated', async () => {
      const test = await open();
      const session = await openSession(test);
      const body = await submissionOf(test, session);
      const once = { body, idempotencyKey: 'a-key-of-one-effect' };
      const replies = await Promise.all(Array.from({ length: 4 }, () => test.request('submitRecoveryTicket', once)));
      assert.equal(new Set(replies.map(({ text }) => text)).size, 1);
      assert.equal((await mailTo(test, body.email)).length, 1);
      const other = await test.request('submitRecoveryTicket', { body });
      assert.equal(other.problem.code, 'recovery/session-ended');
    });

    it('loses nothing where its hour is over: the same fields go with a new session', async () => {
      const test = await open();
      const session = await openSession(test);
      const body = await submissionOf(test, session);
      test.clock.advance(61 * 60_000);
      assert.equal((await test.request('submitRecoveryTicket', { body })).problem.code, 'recovery/session-ended');
      const next = await openSession(test);
      const again = await submissionOf(test, next, { email: body.email });
      assert.equal((await test.request('submitRecoveryTicket', { body: again })).status, 201);
    });

    it('comes with a proven number or with none, and with the terms in force', async () => {
      const test = await open();
      const session = await openSession(test);
      const body = await submissionOf(test, session);
      const errorsOf = async (given: object) =>
        (await test.request('submitRecoveryTicket', { body: { ...body, ...given } })).problem.errors;
      assert.deepEqual(await errorsOf({ mobile: '13900000001' }), [
        { pointer: '/verification', code: 'verification/not-proven' },
      ]);
      const verification = { id: 'made-up', proof: 'made-up' };
      assert.deepEqual(await errorsOf({ mobile: '13900000001', verification }), [
        { pointer: '/verification', code: 'verification/not-proven' },
      ]);
      assert.deepEqual(await errorsOf({ verification }), [{ pointer: '/mobile', code: 'field/required' }]);
      assert.deepEqual(await errorsOf({ consentVersion: '1999-01' }), [
        { pointer: '/consentVersion', code: 'consent/outdated' },
      ]);
      assert.deepEqual(await errorsOf({ licence: [] }), [{ pointer: '/licence', code: 'file/missing' }]);
    });

    it('shows itself to its number and secret together, and tells a stranger nothing', async () => {
      const test = await open();
      const { number, secret, email } = await submitTicket(test);
      const ask = (key: object) => test.request('readRecoveryProgress', { body: key });
      const shown = await ask({ number, secret });
      assert.equal(shown.value.enterpriseName, '示例进出口有限公司');
      assert.ok(!shown.text.includes(email));
      const wrong = await ask({ number, secret: '2222-2222-2222' });
      const unknown = await ask({ number: 'ZH20200101000000', secret });
      for (const { problem } of [wrong, unknown])
        assert.deepEqual(problem.errors, [{ pointer: '/secret', code: 'ticket-secret/refused' }]);
      const row = await test.platform.database.db.selectFrom('recovery_tickets').selectAll().executeTakeFirst();
      for (const personal of [secret, email, '陈佳']) assert.ok(!JSON.stringify(row).includes(personal), personal);
    });
  });

  it('whose secret is guessed is shut after thirty tries in an hour', async () => {
    const test = await openTestApp({ settings: { rateLimitFactor: 1 } });
    const { number } = await submitTicket(test);
    const statuses = [];
    for (let count = 0; count < 31; count += 1)
      statuses.push(
        (await test.request('readRecoveryProgress', { body: { number, secret: '2222-2222-2222' } })).status,
      );
    assert.deepEqual([statuses.filter((status) => status === 422).length, statuses.at(-1)], [30, 429]);
    await test.close();
  });

  it('has a due day that counts working days and not days', async () => {
    const test = await openTestApp();
    // Friday, 25 September 2026, is the Mid-Autumn Festival; the National Day begins on 1 October.
    test.clock.advance(Date.parse('2026-09-30T10:00:00+08:00') - test.clock.now());
    const session = await openSession(test);
    const { value } = await test.request('submitRecoveryTicket', { body: await submissionOf(test, session) });
    const { cookie } = await onDuty(test, { roles: ['support'] });
    const [row] = (await test.request('listRecoveryTickets', { cookie })).value.items;
    assert.equal(row?.clock?.dueOn, value.dueOn);
    assert.ok((value.dueOn ?? '') >= '2026-10-08', value.dueOn ?? 'none');
    await test.close();
  });
});

describe('the letter', () => {
  it('is a DOCX with what is known, and with lines for the rest', async () => {
    const test = await openTestApp();
    const ask = async (body: object) => {
      const { fileName, kind, base64 } = (await test.request('fillRecoveryLetter', { body })).value;
      assert.equal(fileName, '账号密码重置申请.docx');
      assert.match(kind, /wordprocessingml/);
      const parts = unzipSync(Buffer.from(base64, 'base64'));
      return Buffer.from(parts['word/document.xml'] ?? []).toString();
    };
    const filled = await ask({ enterpriseName: '示例<进出口>有限公司', code: '91110101MADEM0011G' });
    assert.ok(filled.includes('示例&lt;进出口&gt;有限公司') && filled.includes('91110101MADEM0011G'));
    assert.ok(filled.includes('账号密码重置申请') && filled.includes('（公章）'));
    assert.ok((await ask({})).includes('企业名称'));
    await test.close();
  });
});
