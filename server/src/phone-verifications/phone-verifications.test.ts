import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phoneProof, phoneVerification } from '@zxkt/contract';
import * as v from 'valibot';
import { freshMobile, register } from '../../test/enterprise.ts';
import { provePhone, receiveCode, solvedChallenge } from '../../test/prove-phone.ts';
import { eachEngine, type Reply, type TestApp } from '../../test/test-app.ts';
import { CallProblem } from '../http/problem.ts';
import { pruneVerifications } from './phone-verifications.repository.ts';
import { createPhoneVerifications } from './phone-verifications.service.ts';

const seconds = 1000;
const minutes = 60 * seconds;

/** Another code than this one. */
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

const ask = async (test: TestApp, mobile: string, options: { address?: string; idempotencyKey?: string } = {}) => {
  const challenge = await solvedChallenge(test, 'phone-verification');
  return test.request('sendPhoneCode', { body: { mobile, purpose: 'registration', challenge }, ...options });
};
const check = (test: TestApp, id: string, code: string, idempotencyKey?: string) =>
  test.request('checkPhoneCode', { params: { id }, body: { code }, ...(idempotencyKey && { idempotencyKey }) });

const refusalOf = (reply: Reply<unknown>) => {
  assert.equal(reply.status, 422);
  assert.equal(reply.problem.errors?.length, 1);
  return reply.problem.errors[0];
};

/** What an answer looks like, apart from what is random in it. */
const shapeOf = (reply: Reply<unknown>) => ({
  status: reply.status,
  headers: [...reply.headers.keys()].sort(),
  keys: Object.keys(JSON.parse(reply.text) as object).sort(),
  length: reply.text.length,
});

describe('phone verifications', () => {
  eachEngine((_engine, open) => {
    it('proves a number with the code that it received', async () => {
      const test = await open();
      const sent = await ask(test, '13800138000');
      assert.equal(sent.status, 201);
      const { id, expiresInSeconds, resendInSeconds } = v.parse(phoneVerification, sent.value);
      assert.deepEqual([expiresInSeconds, resendInSeconds], [600, 60]);

      const [delivered] = await test.mailbox();
      assert.ok(delivered?.channel === 'sms');
      const { to, template, params, text } = delivered.message;
      const code = params['code'] ?? '';
      assert.deepEqual([to, template, params], ['13800138000', 'registration-code', { code, minutes: '10' }]);
      assert.match(text, new RegExp(`^【商务部业务系统统一平台】短信验证码：${code}，10分钟内有效`));

      const checked = await check(test, id, code);
      assert.equal(checked.status, 200);
      assert.equal(v.parse(phoneProof, checked.value).expiresInSeconds, 900);
    });

    it('keeps neither number nor code nor proof readable', async () => {
      const test = await open();
      const { id, code } = await receiveCode(test, '13800138000');
      const { value } = await check(test, id, code);
      const kept = JSON.stringify([
        await test.platform.database.db.selectFrom('phone_verifications').selectAll().execute(),
        await test.platform.database.db.selectFrom('rate_limits').selectAll().execute(),
        await test.platform.database.db.selectFrom('outbox').selectAll().execute(),
        await test.platform.database.db.selectFrom('idempotency_answers').selectAll().execute(),
      ]);
      assert.ok(!kept.includes('13800138000') && !kept.includes(value.proof));
      // Six digits may turn up in a time or an identifier; the code stands nowhere by itself.
      assert.doesNotMatch(kept, new RegExp(`(?<![\\da-f])${code}(?![\\da-f])`));
    });

    it('counts wrong tries down to none and then says so', async () => {
      const test = await open();
      const { id, code } = await receiveCode(test, freshMobile());
      for (const triesLeft of [4, 3, 2, 1, 0]) {
        const refusal = refusalOf(await check(test, id, wrong(code)));
        assert.deepEqual(refusal, { pointer: '/code', code: 'verification/wrong', params: { triesLeft } });
      }
      assert.deepEqual(refusalOf(await check(test, id, code)), { pointer: '/code', code: 'verification/tries-spent' });
    });

    it('evaluates five of fifty guesses made at once', async () => {
      const test = await open();
      const { id, code } = await receiveCode(test, freshMobile());
      const replies = await Promise.all(Array.from({ length: 50 }, () => check(test, id, wrong(code))));
      const refusals = replies.map(refusalOf);
      const left = refusals
        .filter((one) => one?.code === 'verification/wrong')
        .map((one) => one?.params?.['triesLeft']);
      assert.deepEqual(left.sort(), [0, 1, 2, 3, 4]);
      assert.equal(refusals.filter((one) => one?.code === 'verification/tries-spent').length, 45);
    });

    it('charges a try once for a request that is repeated', async () => {
      const test = await open();
      const { id, code } = await receiveCode(test, freshMobile());
      for (let repeat = 0; repeat < 3; repeat++) {
        assert.deepEqual(refusalOf(await check(test, id, wrong(code), 'the-same-guess'))?.params, { triesLeft: 4 });
      }
      const [first, again] = [
        await check(test, id, code, 'the-right-one'),
        await check(test, id, code, 'the-right-one'),
      ];
      assert.equal(first.value.proof, again.value.proof);
    });

    it('takes a code for ten minutes', async () => {
      const test = await open();
      const { id, code } = await receiveCode(test, freshMobile());
      test.clock.advance(10 * minutes - 1);
      assert.deepEqual(refusalOf(await check(test, id, wrong(code)))?.code, 'verification/wrong');
      test.clock.advance(1);
      assert.deepEqual(refusalOf(await check(test, id, code)), { pointer: '/code', code: 'verification/expired' });
    });

    it('gives a new proof to someone who enters the code again, in place of the old', async () => {
      const test = await open();
      const mobile = freshMobile();
      const { id, code } = await receiveCode(test, mobile);
      const { requireProof } = createPhoneVerifications(test.platform);
      const [old, fresh] = [(await check(test, id, code)).value.proof, (await check(test, id, code)).value.proof];
      await requireProof({ id, proof: fresh }, 'registration', mobile);
      await assert.rejects(requireProof({ id, proof: old }, 'registration', mobile), CallProblem);
    });

    it('answers an unknown verification like any other thing that is not there', async () => {
      const test = await open();
      const reply = await check(test, 'never-begun', '123456');
      assert.equal(reply.status, 404);
      assert.equal(reply.problem.code, 'resource/not-found');
    });

    it('holds a proof good for its number, once, for fifteen minutes', async () => {
      const test = await open();
      const mobile = freshMobile();
      const verification = await provePhone(test, mobile);
      const { requireProof, spendProof } = createPhoneVerifications(test.platform);
      const { db } = test.platform.database;
      const spend = (given = verification, number = mobile) =>
        db.transaction().execute((trx) => spendProof(trx, given, 'registration', number));
      const notProven = (error: unknown) => {
        assert.ok(error instanceof CallProblem);
        assert.deepEqual(error.details.errors, [{ pointer: '/verification', code: 'verification/not-proven' }]);
        return true;
      };

      await requireProof(verification, 'registration');
      await requireProof(verification, 'registration', mobile);
      await assert.rejects(requireProof(verification, 'registration', freshMobile()), notProven);
      await assert.rejects(requireProof({ ...verification, proof: 'guessed' }, 'registration'), notProven);
      await assert.rejects(requireProof({ ...verification, id: 'never-begun' }, 'registration'), notProven);
      assert.equal(await spend(verification, freshMobile()), false);
      assert.equal(await spend({ ...verification, proof: 'guessed' }), false);

      test.clock.advance(15 * minutes - 1);
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => spend()));
      assert.equal(outcomes.filter(Boolean).length, 1);
      await assert.rejects(requireProof(verification, 'registration', mobile), notProven);

      const late = await provePhone(test, freshMobile());
      test.clock.advance(15 * minutes);
      await assert.rejects(requireProof(late, 'registration'), notProven);
      assert.equal(await spend(late), false);
    });

    it('keeps a proof whose registration was undone', async () => {
      const test = await open();
      const mobile = freshMobile();
      const verification = await provePhone(test, mobile);
      const { requireProof, spendProof } = createPhoneVerifications(test.platform);
      const undone = test.platform.database.db.transaction().execute(async (trx) => {
        assert.equal(await spendProof(trx, verification, 'registration', mobile), true);
        throw new Error('undone');
      });
      await assert.rejects(undone, /undone/);
      await requireProof(verification, 'registration', mobile);
    });

    it('sends a number no second code within sixty seconds, and says when it will', async () => {
      const test = await open();
      const mobile = freshMobile();
      await ask(test, mobile);
      test.clock.advance(20 * seconds);
      const early = await ask(test, mobile);
      assert.deepEqual([early.status, early.problem.retryAfterSeconds], [429, 40]);
      assert.equal(early.headers.get('retry-after'), '40');
      assert.equal((await ask(test, freshMobile())).status, 201);
      test.clock.advance(40 * seconds);
      assert.equal((await ask(test, mobile)).status, 201);
      assert.equal((await test.mailbox()).length, 3);
    });

    it('names the longer wait once a number has had its codes for the day', async () => {
      const test = await open({ settings: { rateLimitFactor: 1 } });
      const mobile = freshMobile();
      for (let sent = 1; sent <= 10; sent++) {
        const { value } = await ask(test, mobile);
        assert.equal(value.resendInSeconds > 60, sent === 10, `after ${sent}: ${value.resendInSeconds}`);
        test.clock.advance((sent === 10 ? value.resendInSeconds : 60) * seconds - seconds);
        assert.equal((await ask(test, mobile)).status, 429);
        test.clock.advance(seconds);
      }
      assert.equal((await ask(test, mobile)).status, 201);
    });

    it('limits a network, whichever numbers it asks for', async () => {
      const test = await open({ settings: { rateLimitFactor: 0.05 } });
      const from = (address: string) => ask(test, freshMobile(), { address });
      for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.3'])
        assert.equal((await from(address)).status, 201);
      assert.equal((await from('198.51.100.77')).status, 429);
      assert.equal((await from('203.0.113.77')).status, 201);
    });

    it('uses up no number’s limits without a solved challenge', async () => {
      const test = await open();
      const mobile = freshMobile();
      const { value: challenge } = await test.request('createChallenge', { body: { action: 'phone-verification' } });
      const body = { mobile, purpose: 'registration', challenge: { id: challenge.id, answer: 'bm8=' } };
      const refused = await test.request('sendPhoneCode', { body });
      assert.deepEqual(refusalOf(refused), { pointer: '/challenge', code: 'challenge/wrong' });
      assert.equal((await ask(test, mobile)).status, 201);
      assert.equal((await test.mailbox()).length, 1);
    });

    it('sends one text message for a request that is made twice at once and then repeated', async () => {
      const test = await open();
      const challenge = await solvedChallenge(test, 'phone-verification');
      const request = {
        body: { mobile: freshMobile(), purpose: 'registration', challenge },
        idempotencyKey: 'one-click-made-twice',
      };
      const [first, twin] = await Promise.all([1, 2].map(() => test.request('sendPhoneCode', request)));
      const again = await test.request('sendPhoneCode', request);
      assert.deepEqual([twin?.value, again.value], [first?.value, first?.value]);
      assert.equal((await test.mailbox()).length, 1);
    });

    it('answers alike whether or not an account holds the number', async () => {
      const test = await open();
      const taken = freshMobile();
      await register(test, { mobile: taken, verification: await provePhone(test, taken) });
      test.clock.advance(minutes);
      const unknownMobile = freshMobile();
      const [known, unknown] = [await ask(test, taken), await ask(test, unknownMobile)];
      assert.deepEqual(shapeOf(known), shapeOf(unknown));
      assert.deepEqual({ ...known.value, id: '' }, { ...unknown.value, id: '' });
      const texts = (await test.mailbox()).slice(-2).map(({ message }) => message.text.replace(/\d{6}/, ''));
      assert.equal(texts[0], texts[1]);

      const guesses = await Promise.all([known, unknown].map((reply) => check(test, reply.value.id, '999999')));
      assert.deepEqual(guesses.map(shapeOf)[0], guesses.map(shapeOf)[1]);
      const early = [await ask(test, taken), await ask(test, unknownMobile)];
      assert.deepEqual(early.map(shapeOf)[0], early.map(shapeOf)[1]);
    });

    it('forgets verifications of days past', async () => {
      const test = await open();
      const { db } = test.platform.database;
      await ask(test, freshMobile());
      test.clock.advance(minutes);
      await ask(test, freshMobile());
      await pruneVerifications(db, test.clock.now());
      assert.equal((await db.selectFrom('phone_verifications').selectAll().execute()).length, 1);
    });
  });
});
