import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inThreads } from '../../test/in-threads.ts';
import type { LimitCalls } from '../../test/take-limits.ts';
import { createTestClock, eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';
import { CallProblem } from '../http/problem.ts';
import { pruneRateLimits } from './rate-limits.repository.ts';
import { createRateLimits, type Limit } from './rate-limits.service.ts';

const limit = (name: string, capacity: number, perSeconds: number, subject = 'a'): Limit => ({
  name,
  subject,
  capacity,
  perSeconds,
});

/** `true` when granted, else the seconds that the refusal names. */
const taking = async (take: Promise<void>): Promise<number | true> => {
  try {
    await take;
    return true;
  } catch (error) {
    if (!(error instanceof CallProblem) || error.code !== 'rate/limited') throw error;
    return error.details.retryAfterSeconds ?? Number.NaN;
  }
};

const grantedOf = (outcomes: readonly (number | true)[]) => outcomes.filter((outcome) => outcome === true).length;

describe('rate limits', () => {
  eachEngine((engine, open) => {
    const openLimits = async () => {
      const test = await open({ settings: { rateLimitFactor: 1 } });
      return { test, clock: test.clock, ...createRateLimits(test.platform) };
    };
    const rows = (test: TestApp) => test.platform.database.db.selectFrom('rate_limits').selectAll().execute();

    it('grants the capacity at once and then as fast as it drains', async () => {
      const { take, clock } = await openLimits();
      const threePerMinute = limit('x', 3, 60);
      const four = [];
      for (let call = 0; call < 4; call++) four.push(await taking(take(threePerMinute)));
      assert.deepEqual(four, [true, true, true, 20]);
      clock.advance(19_999);
      assert.equal(await taking(take(threePerMinute)), 1);
      clock.advance(1);
      assert.equal(await taking(take(threePerMinute)), true);
      assert.equal(await taking(take(threePerMinute)), 20);
    });

    it('names a wait after which it really grants', async () => {
      const { take, clock } = await openLimits();
      const odd = limit('x', 7, 60);
      for (let call = 0; call < 7; call++) await take(odd);
      const wait = await taking(take(odd));
      assert.equal(wait, 9);
      clock.advance(Number(wait) * 1000);
      assert.equal(await taking(take(odd)), true);
    });

    it('keeps subjects and names apart, and neither of them readable', async () => {
      const { take, test } = await openLimits();
      await take(limit('x', 1, 60, '13800138000'));
      await take(limit('x', 1, 60, '13800138001'));
      await take(limit('y', 1, 60, '13800138000'));
      const kept = await rows(test);
      assert.equal(kept.length, 3);
      for (const { bucket } of kept) assert.doesNotMatch(bucket, /138001/);
    });

    it('counts against all limits of a list or against none', async () => {
      const { take, test } = await openLimits();
      const narrow = limit('narrow', 1, 60);
      const wide = limit('wide', 10, 60);
      await take(narrow);
      assert.equal(await taking(take(wide, narrow)), 60);
      assert.equal((await rows(test)).length, 1);
      for (let call = 0; call < 10; call++) assert.equal(await taking(take(wide)), true);
      // The longest of the waits is the honest one.
      assert.equal(await taking(take(narrow, wide)), 60);
    });

    it('tells when it will grant again without taking anything', async () => {
      const { take, secondsUntilFree } = await openLimits();
      const rule = limit('x', 1, 60);
      assert.equal(await secondsUntilFree(rule), 0);
      await take(rule);
      assert.equal(await secondsUntilFree(rule), 60);
      assert.equal(await secondsUntilFree(rule), 60);
    });

    it('widens every limit by the operator’s factor, except what is a rule of the product', async () => {
      const test = await open({ settings: { rateLimitFactor: 5 } });
      const { take } = createRateLimits(test.platform);
      const five = await Promise.all(Array.from({ length: 6 }, () => taking(take(limit('x', 1, 60)))));
      assert.equal(grantedOf(five), 5);
      const two = await Promise.all(
        Array.from({ length: 2 }, () => taking(take({ ...limit('y', 1, 60), fixed: true }))),
      );
      assert.equal(grantedOf(two), 1);
    });

    it('grants no more than the capacity to many callers in three processes at once', async () => {
      const test = await open();
      const shared = [limit('number', 8, 3600), limit('total', 20, 3600, '')];
      // In both orders, and for two numbers: the locks must not meet in a circle.
      const calls = Array.from({ length: 20 }, (_, call) =>
        (call % 3 === 0 ? shared : shared.toReversed()).map((one) =>
          one.name === 'number' ? { ...one, subject: String(call % 2) } : one,
        ),
      );
      const module = new URL('../../test/take-limits.ts', import.meta.url);
      const at = { engine, location: test.database.location };
      const granted = await inThreads<LimitCalls, number>(module, at, 3, { now: test.clock.now(), calls });
      assert.equal(
        granted.reduce((sum, one) => sum + one, 0),
        16,
      );
    });

    it('forgets buckets that have run empty and no others', async () => {
      const { take, test, clock } = await openLimits();
      await take(limit('short', 1, 10));
      await take(limit('long', 1, 1000));
      clock.advance(10_000);
      await pruneRateLimits(test.platform.database.db, clock.now());
      assert.equal((await rows(test)).length, 1);
      assert.notEqual(await taking(take(limit('long', 1, 1000))), true);
    });
  });

  it('never grants more in any span than the capacity and what drained', async () => {
    const clock = createTestClock(1_000_000);
    const test = await openTestApp({ clock, settings: { rateLimitFactor: 1 } });
    const { take } = createRateLimits(test.platform);
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 30 }),
        async (capacity, perSeconds, pauses) => {
          const rule = limit(`run-${run++}`, capacity, perSeconds);
          const grantedAt: number[] = [];
          for (const pause of pauses) {
            clock.advance(pause);
            if ((await taking(take(rule))) === true) grantedAt.push(clock.now());
          }
          const apart = Math.floor((perSeconds * 1000) / capacity);
          grantedAt.forEach((start, from) => {
            grantedAt.slice(from).forEach((end, count) => {
              assert.ok(count + 1 <= capacity + Math.floor((end - start) / apart));
            });
          });
        },
      ),
      { numRuns: 40 },
    );
    await test.close();
  });
});
