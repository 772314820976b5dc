import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { digest } from '../node/digest.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { freshMobile, password, register, registrationOf, signIn } from '../../test/enterprise.ts';
import { provePhone } from '../../test/prove-phone.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';

const countOf = async (test: TestApp, table: 'accounts' | 'sessions') =>
  (await test.platform.database.db.selectFrom(table).select('created_at').execute()).length;

const available = async (test: TestApp, account: string, verification: unknown) =>
  test.request('checkAccountAvailability', { body: { account, verification } });

describe('registering an account', () => {
  eachEngine((engine, open) => {
    it('makes the account and signs in', async () => {
      const test = await open();
      const body = await registrationOf(test);
      const reply = await test.request('registerAccount', { body });
      assert.equal(reply.status, 201);
      assert.equal(reply.value.account.account, body.account);
      assert.equal(reply.value.account.maskedMobile, `${body.mobile.slice(0, 3)}****${body.mobile.slice(-4)}`);
      assert.equal((await test.request('readSession', { cookie: reply.cookie })).status, 200);
      assert.equal((await signIn(test, body.account)).status, 201);
      assert.equal(reply.text.includes(body.mobile), false);
      assert.equal(reply.text.includes(body.documentNumber), false);
    });

    it('takes each type of account with what belongs to it', async () => {
      const test = await open();
      const domestic = { type: 'domestic-enterprise', uscc: '91110101MADEM0011G', tradeCode: '1100MADEM0011' };
      const foreign = {
        type: 'foreign-enterprise',
        enterpriseName: ' Example Pte. Ltd. ',
        country: 'SG',
        registrationNumber: '202600001A',
      };
      for (const given of [domestic, foreign, { displayName: '  陈佳  ' }]) {
        const reply = await test.request('registerAccount', { body: await registrationOf(test, given) });
        assert.equal(reply.status, 201, reply.text);
      }
      const rows = await test.platform.database.db
        .selectFrom('accounts')
        .select(['type', 'uscc', 'trade_code', 'enterprise_name', 'country', 'registration_number', 'display_name'])
        .orderBy('created_at')
        .orderBy('type')
        .execute();
      assert.deepEqual(
        rows.map((row) => Object.values(row)),
        [
          ['domestic-enterprise', '91110101MADEM0011G', '1100MADEM0011', null, null, null, '陈佳测试'],
          ['foreign-enterprise', null, null, 'Example Pte. Ltd.', 'SG', '202600001A', '陈佳测试'],
          ['person', null, null, null, null, null, '陈佳'],
        ],
      );
    });

    it('keeps no personal data that could be read, and can open what it sealed', async () => {
      const test = await open();
      const body = await registrationOf(test, { email: 'Chen.Jia@enterprise.example', documentNumber: 'E98765432' });
      const { value } = await test.request('registerAccount', { body });
      const { db } = test.platform.database;
      const row = await db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow();
      const kept = JSON.stringify([
        row,
        await db.selectFrom('audit_entries').selectAll().execute(),
        await db.selectFrom('idempotency_answers').selectAll().execute(),
      ]);
      for (const secret of [body.mobile, body.email, body.documentNumber, body.password, body.verification.proof])
        assert.equal(kept.includes(secret), false, secret);
      const plainDigest = test.platform.digest(JSON.stringify(body));
      assert.equal(kept.includes(plainDigest), false, 'whoever guesses the password could tell by this digest');
      const { vault } = test.platform;
      const id = value.account.id;
      assert.equal(await vault.open(row.mobile_sealed, `accounts/mobile_sealed/${id}`), body.mobile);
      assert.equal(await vault.open(row.email_sealed, `accounts/email_sealed/${id}`), body.email);
      assert.equal(
        await vault.open(row.document_number_sealed, `accounts/document_number_sealed/${id}`),
        body.documentNumber,
      );
      await assert.rejects(vault.open(row.mobile_sealed, `accounts/email_sealed/${id}`));
      assert.equal(row.mobile_index, await vault.blindIndex(body.mobile, 'accounts/mobile'));
      assert.equal(row.email_index, await vault.blindIndex('chen.jia@enterprise.example', 'accounts/email'));
    });

    it('writes who agreed to which terms into the trail', async () => {
      const test = await open();
      const { opened } = await register(test);
      const { db } = test.platform.database;
      const entries = await db.selectFrom('audit_entries').selectAll().orderBy('sequence').execute();
      assert.deepEqual(
        entries.map(({ action, actor }) => [action, actor]),
        [
          ['account/registered', `account:${opened.account.id}`],
          ['session/opened', `account:${opened.account.id}`],
        ],
      );
      const agreed = JSON.parse(entries[0]?.details ?? '') as unknown;
      assert.deepEqual(agreed, { consentVersion: '2026-01', key: test.key, type: 'person' });
      assert.equal((await verifyAudit(db, digest)).intact, true);
    });

    it('refuses terms that are no longer in force', async () => {
      const test = await open();
      const body = await registrationOf(test, { consentVersion: '2019-01' });
      const { problem } = await test.request('registerAccount', { body });
      assert.deepEqual(problem.errors, [{ pointer: '/consentVersion', code: 'consent/outdated' }]);
    });

    it('refuses a number that is not proven, or proven for another number', async () => {
      const test = await open();
      const body = await registrationOf(test);
      const refused = [{ pointer: '/verification', code: 'verification/not-proven' }];
      for (const given of [
        { mobile: freshMobile() },
        { verification: { id: body.verification.id, proof: 'guessed' } },
        { verification: { id: 'unknown', proof: body.verification.proof } },
      ]) {
        const { problem } = await test.request('registerAccount', { body: { ...body, ...given } });
        assert.deepEqual(problem.errors, refused);
      }
      assert.equal(await countOf(test, 'accounts'), 0);
    });

    it('spends the proof', async () => {
      const test = await open();
      const body = await registrationOf(test);
      assert.equal((await test.request('registerAccount', { body })).status, 201);
      const { problem } = await test.request('registerAccount', { body: { ...body, account: 'another1234' } });
      assert.deepEqual(problem.errors, [{ pointer: '/verification', code: 'verification/not-proven' }]);
    });

    it('refuses a name that is taken, in any case, and leaves the proof good for another', async () => {
      const test = await open();
      const { account } = await register(test, { account: 'Trader2026' });
      const body = await registrationOf(test, { account: account.toUpperCase() });
      const { problem } = await test.request('registerAccount', { body });
      assert.deepEqual(problem.errors, [{ pointer: '/account', code: 'account/taken' }]);
      assert.equal((await test.request('registerAccount', { body: { ...body, account: 'trader2027' } })).status, 201);
    });

    it('tells nobody without a proven number that a name is taken', async () => {
      const test = await open();
      const { account } = await register(test);
      const body = await registrationOf(test, { account, verification: { id: 'none', proof: 'none' } });
      const { problem } = await test.request('registerAccount', { body });
      assert.deepEqual(problem.errors, [{ pointer: '/verification', code: 'verification/not-proven' }]);
      const reply = await available(test, account, { id: 'none', proof: 'none' });
      assert.deepEqual(reply.problem.errors, problem.errors);
    });

    it('makes one account of 16 identical requests at once, and gives each the same answer', async () => {
      const test = await open();
      const body = await registrationOf(test);
      const send = () => test.request('registerAccount', { body, idempotencyKey: 'one-intent' });
      const replies = await Promise.all(Array.from({ length: 16 }, send));
      replies.push(await send());
      for (const { status, text, cookie } of replies) {
        assert.equal(status, 201, text);
        assert.equal(text, replies[0]?.text);
        assert.equal(cookie, replies[0]?.cookie);
      }
      assert.equal(await countOf(test, 'accounts'), 1);
      assert.equal(await countOf(test, 'sessions'), 1);
    });

    if (engine === 'postgres') {
      it('does so when the repeats reach two processes', async () => {
        const test = await open();
        const { vault } = test.platform;
        const other = await openTestApp({ engine, database: test.database, platform: { vault } });
        const body = await registrationOf(test);
        const replies = await Promise.all(
          Array.from({ length: 8 }, (_, index) =>
            (index % 2 ? test : other).request('registerAccount', { body, idempotencyKey: 'one-intent' }),
          ),
        );
        for (const { status, text } of replies) {
          assert.equal(status, 201, text);
          assert.equal(text, replies[0]?.text);
        }
        assert.equal(await countOf(test, 'accounts'), 1);
      });
    }

    it('makes one account of 16 people who want the same name at once, and costs the others nothing', async () => {
      const test = await open();
      const bodies: Awaited<ReturnType<typeof registrationOf>>[] = [];
      for (let index = 0; index < 16; index += 1)
        bodies.push(await registrationOf(test, { account: index % 2 ? 'Wanted2026' : 'wanted2026' }));
      const replies = await Promise.all(bodies.map((body) => test.request('registerAccount', { body })));
      const refused = replies.flatMap((reply, index) => (reply.status === 201 ? [] : [{ reply, body: bodies[index] }]));
      assert.equal(refused.length, 15);
      for (const { reply } of refused)
        assert.deepEqual(reply.problem.errors, [{ pointer: '/account', code: 'account/taken' }]);
      assert.equal(await countOf(test, 'accounts'), 1);
      for (const [index, { body }] of refused.slice(0, 3).entries()) {
        const reply = await test.request('registerAccount', { body: { ...body, account: `other2026n${index}` } });
        assert.equal(reply.status, 201, reply.text);
      }
      assert.equal((await verifyAudit(test.platform.database.db, digest)).intact, true);
    });

    it('makes one account of one proof that is used 8 times at once', async () => {
      const test = await open();
      const body = await registrationOf(test);
      const replies = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          test.request('registerAccount', { body: { ...body, account: `greedy2026n${index}` } }),
        ),
      );
      assert.deepEqual(replies.map(({ status }) => status).sort(), [201, ...Array<number>(7).fill(422)]);
      assert.equal(await countOf(test, 'accounts'), 1);
    });

    it('tells whether a name is free, 20 times for one proof', async () => {
      const test = await open({ settings: { rateLimitFactor: 1 } });
      const { account } = await register(test);
      const verification = await provePhone(test, freshMobile());
      assert.equal((await available(test, account.toUpperCase(), verification)).value.available, false);
      for (let index = 1; index < 20; index += 1)
        assert.equal((await available(test, `free2026n${index}`, verification)).value.available, true);
      assert.equal((await available(test, 'free2026n20', verification)).problem.code, 'rate/limited');
      const other = await provePhone(test, freshMobile());
      assert.equal((await available(test, 'free2026n20', other)).value.available, true);
    });
  });

  it('follows the password policy of the operator', async () => {
    const test = await openTestApp({ settings: { passwordPolicy: 'modern' } });
    const short = await test.request('registerAccount', { body: await registrationOf(test, { password }) });
    assert.deepEqual(short.problem.errors, [{ pointer: '/password', code: 'password-modern/length' }]);
    const long = 'eine lange Losung 2026 aus Woertern';
    const body = await registrationOf(test, { password: long });
    assert.equal((await test.request('registerAccount', { body })).status, 201);
    assert.equal((await signIn(test, body.account, { password: long })).status, 201);
    await test.close();
  });
});
