import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PhoneVerificationPurpose } from '@zxkt/contract';
import type { KyselyPlugin } from 'kysely';
import { freshMobile, register, signIn } from '../../test/enterprise.ts';
import { provePhone, receiveCode, solvedChallenge } from '../../test/prove-phone.ts';
import { linkTo, mailTo } from '../../test/recovery.ts';
import { eachEngine, openTestApp, testDatabase, type TestApp } from '../../test/test-app.ts';
import type { Vault } from '../platform/platform.ts';

const newPassword = 'Newpass1234';

let mailboxes = 0;
const freshEmail = () => `reset${String((mailboxes += 1))}@enterprise.example`;

const byEmail = async (test: TestApp, account: string, email: string) => {
  const challenge = await solvedChallenge(test, 'recovery');
  return test.request('requestEmailReset', { body: { account, email, challenge } });
};
/** A minute after the last code: no number is sent two at once. */
const proven = (test: TestApp, mobile: string, purpose: PhoneVerificationPurpose = 'recovery') => {
  test.clock.advance(61_000);
  return provePhone(test, mobile, purpose);
};
const byMobile = async (test: TestApp, account: string, mobile: string) => {
  const verification = await proven(test, mobile);
  return test.request('requestMobileReset', { body: { account, mobile, verification } });
};
const setPassword = (test: TestApp, token: string, password = newPassword) =>
  test.request('setPassword', { body: { token, password } });

describe('resetting by account and address', () => {
  eachEngine((_engine, open) => {
    it('sends the account and a link, which sets the password and ends every session', async () => {
      const test = await open();
      const email = freshEmail();
      const { account, cookie } = await register(test, { email });
      assert.deepEqual((await byEmail(test, account.toUpperCase(), email.toUpperCase())).value, {
        expiresInSeconds: 1800,
      });
      const [message] = await mailTo(test, email);
      assert.ok(message?.text.includes(account));
      const token = (await linkTo(test, email)) ?? '';
      assert.deepEqual((await setPassword(test, token)).value, { account });
      assert.equal((await test.request('readSession', { cookie })).problem.code, 'session/missing');
      assert.equal((await signIn(test, account, { password: newPassword })).status, 201);
    });

    it('spends a link once, under sixteen tries at the same moment', async () => {
      const test = await open();
      const email = freshEmail();
      const { account } = await register(test, { email });
      await byEmail(test, account, email);
      const token = (await linkTo(test, email)) ?? '';
      const tries = Array.from({ length: 16 }, (_, index) => setPassword(test, token, `Parallel${String(index)}aB1`));
      const replies = await Promise.all(tries);
      const won = replies.flatMap(({ status }, index) => (status === 201 ? index : []));
      assert.equal(won.length, 1);
      for (const [index, reply] of replies.entries())
        if (index !== won[0]) assert.equal(reply.problem.code, 'recovery-link/used');
      const password = `Parallel${String(won[0])}aB1`;
      assert.equal((await signIn(test, account, { password })).status, 201);
      const stored = await test.platform.database.db.selectFrom('password_links').selectAll().execute();
      assert.ok(!JSON.stringify(stored).includes(token), 'of the word a digest is kept');
    });

    it('tells a link that is over from one that was used and from one that never was', async () => {
      const test = await open();
      const email = freshEmail();
      const { account } = await register(test, { email });
      await byEmail(test, account, email);
      const first = (await linkTo(test, email)) ?? '';
      await byEmail(test, account, email);
      const second = (await linkTo(test, email)) ?? '';
      assert.equal((await setPassword(test, first)).problem.code, 'recovery-link/expired', 'the next link ends it');
      test.clock.advance(30 * 60_000);
      assert.equal((await setPassword(test, second)).problem.code, 'recovery-link/expired');
      assert.equal((await setPassword(test, 'x'.repeat(43))).problem.code, 'recovery-link/unknown');
      await byEmail(test, account, email);
      const third = (await linkTo(test, email)) ?? '';
      assert.equal((await setPassword(test, third)).status, 201);
      assert.equal((await setPassword(test, third)).problem.code, 'recovery-link/used');
      assert.equal(
        (await test.request('checkResetLink', { body: { token: third } })).problem.code,
        'recovery-link/used',
      );
    });

    it('keeps the password by its policy, and a link that met a poor one is still good', async () => {
      const test = await open();
      const email = freshEmail();
      const { account } = await register(test, { email });
      await byEmail(test, account, email);
      const token = (await linkTo(test, email)) ?? '';
      const { problem } = await setPassword(test, token, 'short');
      assert.deepEqual(problem.errors, [{ pointer: '/password', code: 'password/length' }]);
      assert.equal((await setPassword(test, token)).status, 201);
    });

    it('touches the account of the link and no other', async () => {
      const test = await open();
      const [mine, theirs] = [freshEmail(), freshEmail()];
      const one = await register(test, { email: mine });
      const other = await register(test, { email: theirs });
      await byEmail(test, one.account, mine);
      await setPassword(test, (await linkTo(test, mine)) ?? '');
      assert.equal((await signIn(test, other.account)).status, 201);
      assert.equal((await test.request('readSession', { cookie: other.cookie })).status, 200);
    });
  });

  it('follows the policy that the operator chose', async () => {
    const test = await openTestApp({ settings: { passwordPolicy: 'modern' } });
    const { problem } = await setPassword(test, 'x'.repeat(43));
    assert.equal(problem.errors?.[0]?.pointer, '/password');
    await test.close();
  });
});

describe('an account that is not there', () => {
  /** Every statement and every use of a key, in order: counted, not timed. */
  const watched = async () => {
    const done: string[] = [];
    const base = await testDatabase('sqlite');
    const spy: KyselyPlugin = {
      transformQuery: ({ node }) => {
        done.push(node.kind);
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const database = {
      ...base,
      open: () => {
        const opened = base.open();
        return { ...opened, db: opened.db.withPlugin(spy) };
      },
    };
    const test = await openTestApp({ database, settings: { rateLimitFactor: 1_000_000 } });
    const vault: Vault = test.platform.vault;
    const { seal, open, blindIndex } = vault;
    Object.assign(vault, {
      seal: (text: string, place: string) => (done.push('seal'), seal(text, place)),
      open: (text: string, place: string) => (done.push('open'), open(text, place)),
      blindIndex: (text: string, purpose: string) => (done.push('index'), blindIndex(text, purpose)),
    });
    return { test, done };
  };

  it('is answered like one that is, by address: same answer, same work, no mail', async () => {
    const { test, done } = await watched();
    const email = freshEmail();
    const { account } = await register(test, { email });
    await byEmail(test, 'warm1234up', freshEmail());
    await test.mailbox();
    const outcomes = [];
    for (const [name, address] of [
      [account, email],
      [account, freshEmail()],
      ['nobody12345', email],
      ['zxkt_nobody', freshEmail()],
    ] as const) {
      const challenge = await solvedChallenge(test, 'recovery');
      done.length = 0;
      const reply = await test.request('requestEmailReset', { body: { account: name, email: address, challenge } });
      outcomes.push({
        status: reply.status,
        text: reply.text,
        headers: [...reply.headers.keys()].join(),
        work: done.join(),
      });
    }
    const [known, ...others] = outcomes;
    for (const other of others) assert.deepEqual(other, known);
    assert.match(known?.work ?? '', /InsertQueryNode.*seal/);
    const sent = (await test.mailbox()).filter(({ channel }) => channel === 'mail');
    assert.deepEqual(
      sent.map(({ message }) => message.to),
      [email],
    );
    await test.close();
  });

  it('is answered like one that is, by number: a word of the same shape, which sets nothing', async () => {
    const { test, done } = await watched();
    const mobile = freshMobile();
    const { account } = await register(test, { mobile, verification: await provePhone(test, mobile) });
    const foreign = freshMobile();
    const outcomes = [];
    for (const [name, number] of [
      [account, mobile],
      [account, foreign],
      ['nobody12345', mobile],
    ] as const) {
      const verification = await proven(test, number);
      done.length = 0;
      const reply = await test.request('requestMobileReset', { body: { account: name, mobile: number, verification } });
      outcomes.push({ token: reply.value.token, length: reply.text.length, work: done.join() });
    }
    assert.equal(new Set(outcomes.map(({ length, work }) => `${String(length)} ${work}`)).size, 1);
    const [fits, ...none] = outcomes.map(({ token }) => token);
    for (const token of none) assert.equal((await setPassword(test, token)).problem.code, 'recovery-link/unknown');
    assert.deepEqual((await setPassword(test, fits ?? '')).value, { account });
    await test.close();
  });

  it('may be asked for as often as one that is, and no more often', async () => {
    const test = await openTestApp({ settings: { rateLimitFactor: 1 } });
    const email = freshEmail();
    const { account } = await register(test, { email });
    for (const [name, address] of [
      [account, email],
      ['nobody12345', freshEmail()],
    ] as const) {
      const statuses = [];
      for (let count = 0; count < 6; count += 1) statuses.push((await byEmail(test, name, address)).status);
      assert.deepEqual(statuses, [201, 201, 201, 201, 201, 429]);
    }
    await test.close();
  });
});

describe('resetting by account and number', () => {
  eachEngine((_engine, open) => {
    it('sets the password of whoever reads the messages of the number', async () => {
      const test = await open();
      const mobile = freshMobile();
      const { account } = await register(test, { mobile, verification: await provePhone(test, mobile) });
      const { token } = (await byMobile(test, account, mobile)).value;
      assert.deepEqual((await setPassword(test, token)).value, { account });
      assert.equal((await signIn(test, account, { password: newPassword })).status, 201);
    });

    it('evaluates five of fifty codes that are guessed at once', async () => {
      const test = await open();
      const mobile = freshMobile();
      const { id, code } = await receiveCode(test, mobile, 'recovery');
      const guesses = Array.from({ length: 50 }, (_, index) =>
        String((Number(code) + 1 + index) % 1_000_000).padStart(6, '0'),
      );
      const replies = await Promise.all(
        guesses.map((guess) => test.request('checkPhoneCode', { params: { id }, body: { code: guess } })),
      );
      const codes = replies.map(({ problem }) => problem.errors?.[0]?.code);
      assert.equal(codes.filter((given) => given === 'verification/wrong').length, 5);
      assert.equal(codes.filter((given) => given === 'verification/tries-spent').length, 45);
      const right = await test.request('checkPhoneCode', { params: { id }, body: { code } });
      assert.equal(right.problem.errors?.[0]?.code, 'verification/tries-spent');
    });

    it('takes a proof for its purpose, its number and once', async () => {
      const test = await open();
      const mobile = freshMobile();
      const { account } = await register(test, { mobile, verification: await provePhone(test, mobile) });
      const ask = (verification: unknown, number = mobile) =>
        test.request('requestMobileReset', { body: { account, mobile: number, verification } });
      const codeOf = async (reply: ReturnType<typeof ask>) => (await reply).problem.errors?.[0]?.code;
      assert.equal(await codeOf(ask(await proven(test, mobile, 'registration'))), 'verification/not-proven');
      const proof = await proven(test, mobile);
      assert.equal(await codeOf(ask(proof, freshMobile())), 'verification/not-proven');
      assert.equal((await ask(proof)).status, 201);
      assert.equal(await codeOf(ask(proof)), 'verification/not-proven');
    });

    it('says in the message what the code is for', async () => {
      const test = await open();
      const mobile = freshMobile();
      await receiveCode(test, mobile, 'recovery');
      const [sms] = (await test.mailbox()).filter(({ message }) => message.to === mobile);
      assert.match(sms?.message.text ?? '', /用于找回/);
      assert.equal(sms?.channel === 'sms' && sms.message.template, 'recovery-code');
    });
  });
});
