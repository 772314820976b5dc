import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  challenge as challengeSchema,
  type Challenge,
  type ChallengeAction,
  type ChallengeAnswer,
} from '@zxkt/contract';
import fc from 'fast-check';
import * as v from 'valibot';
import { solvedChallenge } from '../../test/prove-phone.ts';
import { solveChallenge } from '../../test/solve-challenge.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';
import { CallProblem } from '../http/problem.ts';
import { pruneChallenges } from './challenges.repository.ts';
import { createChallenges } from './challenges.service.ts';

const minutes = 60_000;

/** `granted`, or the code of the refusal. */
const spending = async (spend: Promise<void>): Promise<string> => {
  try {
    await spend;
    return 'granted';
  } catch (error) {
    if (!(error instanceof CallProblem)) throw error;
    const [refusal] = error.details.errors ?? [];
    assert.equal(refusal?.pointer, '/challenge');
    return refusal.code;
  }
};

const posed = async (test: TestApp, action: ChallengeAction, accessible?: boolean): Promise<Challenge> => {
  const { value } = await test.request('createChallenge', {
    body: accessible === undefined ? { action } : { action, accessible },
  });
  return v.parse(challengeSchema, value);
};

describe('challenges', () => {
  eachEngine((_engine, open) => {
    const openChallenges = async (settings: Parameters<typeof open>[0] = {}) => {
      const test = await open(settings);
      const { spend } = createChallenges(test.platform);
      return { test, spend: (answer: ChallengeAnswer, action: ChallengeAction) => spending(spend(answer, action)) };
    };

    it('takes a solved puzzle once, for the action that it was posed for', async () => {
      const { test, spend } = await openChallenges();
      const answer = await solvedChallenge(test, 'sign-in');
      assert.equal(await spend(answer, 'sign-in'), 'granted');
      assert.equal(await spend(answer, 'sign-in'), 'challenge/used');
      const other = await solvedChallenge(test, 'sign-in');
      assert.equal(await spend(other, 'phone-verification'), 'challenge/wrong');
      assert.equal(await spend(other, 'sign-in'), 'challenge/used');
    });

    it('takes it once also when many try at the same time', async () => {
      const { test, spend } = await openChallenges();
      const answer = await solvedChallenge(test, 'sign-in');
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => spend(answer, 'sign-in')));
      assert.equal(outcomes.filter((outcome) => outcome === 'granted').length, 1);
      assert.equal(outcomes.filter((outcome) => outcome === 'challenge/used').length, 19);
    });

    it('is good for ten minutes by the server’s clock', async () => {
      const { test, spend } = await openChallenges();
      const [early, late] = [await solvedChallenge(test, 'sign-in'), await solvedChallenge(test, 'sign-in')];
      test.clock.advance(10 * minutes - 1);
      assert.equal(await spend(early, 'sign-in'), 'granted');
      test.clock.advance(1);
      assert.equal(await spend(late, 'sign-in'), 'challenge/expired');
    });

    it('says the same of a challenge that was forgotten as of one that expired', async () => {
      const { test, spend } = await openChallenges();
      const answer = await solvedChallenge(test, 'sign-in');
      test.clock.advance(10 * minutes);
      await pruneChallenges(test.platform.database.db, test.clock.now());
      assert.equal(await spend(answer, 'sign-in'), 'challenge/expired');
      assert.equal(await spend({ id: 'never-posed', answer: '' }, 'sign-in'), 'challenge/expired');
    });

    it('does not take the solution of another puzzle, even a signed one', async () => {
      const { test, spend } = await openChallenges();
      const [one, other] = [await solvedChallenge(test, 'sign-in'), await solvedChallenge(test, 'sign-in')];
      assert.equal(await spend({ id: one.id, answer: other.answer }, 'sign-in'), 'challenge/wrong');
    });

    it('shows an image code, keeps only its digest, and gives one try', async () => {
      const { test, spend } = await openChallenges({ settings: { challengeKind: 'image-code' } });
      const shown = await posed(test, 'sign-in');
      assert.equal(shown.kind, 'image-code');
      const row = await test.platform.database.db.selectFrom('challenges').selectAll().executeTakeFirstOrThrow();
      assert.match(row.expected, /^[\w-]{43}$/);
      assert.equal(await spend({ id: shown.id, answer: '00000' }, 'sign-in'), 'challenge/wrong');
      assert.equal(await spend({ id: shown.id, answer: '00000' }, 'sign-in'), 'challenge/used');
    });

    it('reads an image code without regard to case', async () => {
      const { test, spend } = await openChallenges({ settings: { challengeKind: 'image-code' } });
      const { id } = await posed(test, 'sign-in');
      const expected = await test.platform.vault.blindIndex(`${id}\nA3C4K`, 'challenges/expected');
      await test.platform.database.db.updateTable('challenges').set({ expected }).where('id', '=', id).execute();
      assert.equal(await spend({ id, answer: 'a3c4k ' }, 'sign-in'), 'granted');
    });

    it('gives people who cannot read the image a puzzle instead, and one that costs more', async () => {
      const { test, spend } = await openChallenges({ settings: { challengeKind: 'image-code', challengeWork: 4 } });
      const counters = [];
      for (let round = 0; round < 12; round++) {
        const shown = await posed(test, 'sign-in', true);
        const answer = await solveChallenge(shown);
        counters.push((JSON.parse(atob(answer.answer)) as { counter: number }).counter);
        assert.equal(await spend(answer, 'sign-in'), 'granted');
      }
      assert.ok(Math.max(...counters) > 8, 'more than the usual work is asked for');
      assert.ok(Math.max(...counters) <= 24);
    });

    it('answers a repeated request with the same challenge', async () => {
      const { test } = await openChallenges();
      const request = { body: { action: 'sign-in' }, idempotencyKey: 'one-and-the-same' };
      const [first, second] = [
        await test.request('createChallenge', request),
        await test.request('createChallenge', request),
      ];
      assert.deepEqual(first.value, second.value);
    });

    it('is posed so often to one network and no more, until the limit has drained', async () => {
      const { test } = await openChallenges({ settings: { rateLimitFactor: 0.01 } });
      const ask = (address: string) => test.request('createChallenge', { body: { action: 'sign-in' }, address });
      for (const address of ['198.51.100.1', '198.51.100.2', '198.51.100.3'])
        assert.equal((await ask(address)).status, 201);
      const refused = await ask('198.51.100.4');
      assert.equal(refused.status, 429);
      assert.equal(refused.headers.get('retry-after'), String(refused.problem.retryAfterSeconds));
      assert.equal((await ask('203.0.113.1')).status, 201);
      test.clock.advance(200_000);
      assert.equal((await ask('198.51.100.4')).status, 201);
    });
  });

  it('refuses whatever is no solution without falling over', async () => {
    const test = await openTestApp();
    const { pose, keep, spend } = createChallenges(test.platform);
    const json = fc.json().map((text) => Buffer.from(text).toString('base64'));
    const almost = fc
      .record({
        counter: fc.oneof(fc.integer(), fc.double(), fc.string()),
        derivedKey: fc.oneof(fc.stringMatching(/^([0-9a-f]{2}){1,40}$/), fc.string()),
      })
      .map((solution) => Buffer.from(JSON.stringify(solution)).toString('base64'));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), json, almost), async (answer) => {
        const made = await pose('sign-in', false);
        await keep(test.platform.database.db, made);
        assert.equal(await spending(spend({ id: made.challenge.id, answer }, 'sign-in')), 'challenge/wrong');
      }),
      { numRuns: 150 },
    );
    await test.close();
  });

  it('asks at the median for as much work as the operator set, and never for twice more', async () => {
    const test = await openTestApp({ settings: { challengeWork: 8 } });
    const counters: number[] = [];
    for (let round = 0; round < 60; round++) {
      const { answer } = await solvedChallenge(test, 'sign-in');
      counters.push((JSON.parse(atob(answer)) as { counter: number }).counter);
    }
    counters.sort((one, other) => one - other);
    const [least = 0, median = 0, most = 0] = [counters[0], counters[30], counters.at(-1)];
    assert.ok(least >= 1 && most <= 16, `${least} to ${most}`);
    assert.ok(median >= 4 && median <= 12, `median ${median}`);
    await test.close();
  });
});
