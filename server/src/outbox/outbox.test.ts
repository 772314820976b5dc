import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { inThreads } from '../../test/in-threads.ts';
import type { DeliveryWork } from '../../test/deliver-messages.ts';
import type { LogFields, Platform } from '../platform/platform.ts';
import { DeliveryProblem } from './delivery-problem.ts';
import { pruneOutbox } from './outbox.repository.ts';
import { createOutbox } from './outbox.service.ts';
import { createOutboxWorker } from './outbox.worker.ts';

const minutes = 60_000;
const later = () => new Promise((resolve) => setTimeout(resolve, 2));

/** A message under way until the test says how it ends. */
const underWay = () => {
  const begun = Promise.withResolvers<undefined>();
  const ended = Promise.withResolvers<undefined>();
  const send = () => {
    begun.resolve(undefined);
    return ended.promise;
  };
  return { send, begun: begun.promise, finish: () => ended.resolve(undefined), fail: ended.reject };
};

/** A platform whose gateway does as it is told, and what was seen of it from outside. */
const watched = (test: TestApp, send: (id: string, text: string) => Promise<void>) => {
  const outcomes: string[] = [];
  const lines: [event: string, fields: LogFields | undefined][] = [];
  const note = (event: string, fields?: LogFields) => void lines.push([event, fields]);
  const platform: Platform = {
    ...test.platform,
    sms: { send: (id, { text }) => send(id, text) },
    metrics: {
      ...test.platform.metrics,
      observeDelivery: (channel, outcome) => void outcomes.push(`${channel} ${outcome}`),
    },
    log: { info: note, warn: note, error: note },
  };
  return { platform, outcomes, lines };
};

describe('the outbox', () => {
  eachEngine((engine, open) => {
    const enqueue = (test: TestApp, text: string, lifetime = 10 * minutes) =>
      test.platform.database.db.transaction().execute((trx) =>
        createOutbox(test.platform).enqueue(trx, {
          channel: 'sms',
          message: { to: '13800138000', template: 'registration-code', params: { code: '123456' }, text },
          expiresAt: test.clock.now() + lifetime,
        }),
      );
    const rows = (test: TestApp) => test.platform.database.db.selectFrom('outbox').selectAll().execute();

    it('sends what was written with its cause, and nothing of a cause that was undone', async () => {
      const test = await open();
      const outbox = createOutbox(test.platform);
      const mail = { channel: 'mail', message: { to: 'a@example.cn', subject: '主题', text: '正文' } } as const;
      await test.platform.database.db
        .transaction()
        .execute((trx) => outbox.enqueue(trx, { ...mail, expiresAt: test.clock.now() + minutes }));
      await assert.rejects(
        test.platform.database.db.transaction().execute(async (trx) => {
          await outbox.enqueue(trx, { ...mail, expiresAt: test.clock.now() + minutes });
          throw new Error('undone');
        }),
        /undone/,
      );
      const [sent, ...others] = await test.mailbox();
      assert.deepEqual(sent?.message, mail.message);
      assert.equal(others.length, 0);
    });

    it('keeps a message sealed while it waits and erases it once it has served', async () => {
      const test = await open();
      await enqueue(test, '短信验证码：123456');
      const [waiting] = await rows(test);
      assert.match(waiting?.payload_sealed ?? '', /^v1\./);
      assert.doesNotMatch(JSON.stringify(waiting), /13800138000|123456/);
      await test.mailbox();
      const [served] = await rows(test);
      assert.equal(served?.payload_sealed, '');
      assert.equal(served?.delivered_at, test.clock.now());
    });

    it('delays a code while the gateway is down and delivers it when it is back', async () => {
      const test = await open();
      let down = true;
      const sent: string[] = [];
      const { platform, outcomes, lines } = watched(test, async (id) => {
        if (down) throw new DeliveryProblem('sms-503', { permanent: false });
        sent.push(id);
      });
      const worker = createOutboxWorker(platform);
      await enqueue(test, '短信验证码：123456');
      const waits: number[] = [];
      for (let attempt = 0; attempt < 8; attempt++) {
        assert.equal(await worker.tick(), 1);
        const [row] = await rows(test);
        waits.push((row?.due_at ?? 0) - test.clock.now());
        assert.equal(await worker.tick(), 0, 'not before it is due');
        test.clock.advance(waits.at(-1) ?? 0);
      }
      waits.forEach((wait, attempt) => {
        const whole = Math.min(60_000, 1000 * 2 ** attempt);
        assert.ok(wait >= whole / 2 && wait <= whole, `wait ${attempt + 1} was ${wait}`);
      });
      down = false;
      assert.equal(await worker.tick(), 1);
      assert.equal(sent.length, 1);
      assert.deepEqual(outcomes, [...Array<string>(8).fill('sms retried'), 'sms delivered']);
      assert.deepEqual(lines[0], [
        'message delayed',
        { channel: 'sms', attempts: 1, error: 'DeliveryProblem sms-503' },
      ]);
    });

    it('does not send a code that has expired', async () => {
      const test = await open();
      const sent: string[] = [];
      const { platform, outcomes } = watched(test, async (id) => void sent.push(id));
      await enqueue(test, '短信验证码：123456', 10 * minutes);
      test.clock.advance(10 * minutes);
      await createOutboxWorker(platform).tick();
      assert.deepEqual([sent, outcomes], [[], ['sms given-up']]);
      const [row] = await rows(test);
      assert.equal(row?.payload_sealed, '');
      assert.equal(row?.given_up_at, test.clock.now());
    });

    it('gives up at once where the other side’s no is final', async () => {
      const test = await open();
      const { platform, outcomes } = watched(test, () =>
        Promise.reject(new DeliveryProblem('sms-422', { permanent: true })),
      );
      const worker = createOutboxWorker(platform);
      await enqueue(test, '短信验证码：123456');
      await worker.tick();
      test.clock.advance(5 * minutes);
      assert.equal(await worker.tick(), 0);
      assert.deepEqual(outcomes, ['sms given-up']);
    });

    it('logs nothing of a message, whatever a port’s error says', async () => {
      const test = await open();
      const { platform, lines } = watched(test, (_id, text) =>
        Promise.reject(Object.assign(new Error(`13800138000 refused: ${text}`), { code: 'EENVELOPE' })),
      );
      await enqueue(test, '短信验证码：123456');
      await createOutboxWorker(platform).tick();
      assert.equal(lines.length, 1);
      assert.doesNotMatch(JSON.stringify(lines), /13800138000|123456/);
    });

    it('lets no port hold it up: what does not settle has failed', async () => {
      const test = await open();
      const { platform, outcomes, lines } = watched(test, () => new Promise(() => undefined));
      await enqueue(test, '短信验证码：123456');
      await createOutboxWorker(platform, { sendMilliseconds: 20 }).tick();
      assert.deepEqual(outcomes, ['sms retried']);
      assert.equal(lines[0]?.[1]?.error, 'TimeoutError');
    });

    it('sends every message once when three workers share a lively outbox', async () => {
      const test = await open();
      const sent: string[] = [];
      const { platform } = watched(test, async (_id, text) => {
        await later();
        sent.push(text);
      });
      const workers = [1, 2, 3].map(() => createOutboxWorker(platform, { pollMilliseconds: 5, batch: 4 }));
      for (const worker of workers) worker.start();
      const texts = Array.from({ length: 60 }, (_, index) => `message ${index}`);
      await Promise.all(texts.map((text) => enqueue(test, text)));
      while (sent.length < texts.length) await later();
      await Promise.all(workers.map((worker) => worker.stop()));
      assert.deepEqual(sent.toSorted(), texts.toSorted());
      for (const row of await rows(test)) assert.equal(row.attempts, 1);
    });

    it('sends every message once when three processes share an outbox', async () => {
      const test = await open();
      for (let index = 0; index < 45; index++) await enqueue(test, `message ${index}`);
      const module = new URL('../../test/deliver-messages.ts', import.meta.url);
      const at = { engine, location: test.database.location };
      const work: DeliveryWork = { now: test.clock.now() };
      const sent = (await inThreads<DeliveryWork, string[]>(module, at, 3, work)).flat();
      assert.equal(sent.length, 45);
      assert.equal(new Set(sent).size, 45);
      for (const row of await rows(test)) assert.notEqual(row.delivered_at, null);
    });

    it('sends every message at least once, under one id, where ports fail after accepting', async () => {
      const test = await open();
      const accepted = new Map<string, number>();
      const { platform } = watched(test, async (id) => {
        const times = (accepted.get(id) ?? 0) + 1;
        accepted.set(id, times);
        await later();
        if (times < 3) throw new DeliveryProblem('sms-unreachable', { permanent: false });
      });
      for (let index = 0; index < 20; index++) await enqueue(test, `message ${index}`);
      const workers = [1, 2, 3].map(() => createOutboxWorker(platform));
      for (let round = 0; round < 4; round++) {
        while ((await Promise.all(workers.map((worker) => worker.tick()))).some((taken) => taken > 0)) continue;
        test.clock.advance(4000);
      }
      assert.deepEqual([accepted.size, ...new Set(accepted.values())], [20, 3]);
      for (const row of await rows(test)) assert.notEqual(row.delivered_at, null);
    });

    it('takes over what a dead worker left, once its lease has run out', async () => {
      const test = await open();
      const message = underWay();
      const dead = watched(test, message.send);
      await enqueue(test, 'message');
      const stuck = createOutboxWorker(dead.platform, { leaseMilliseconds: minutes }).tick();
      await message.begun;
      const sent: string[] = [];
      const worker = createOutboxWorker(watched(test, async (_id, text) => void sent.push(text)).platform);
      assert.equal(await worker.tick(), 0);
      test.clock.advance(minutes);
      assert.equal(await worker.tick(), 1);
      assert.deepEqual(sent, ['message']);
      message.finish();
      await stuck;
    });

    it('does not undo another worker’s delivery with a late failure', async () => {
      const test = await open();
      const message = underWay();
      const slow = watched(test, message.send);
      await enqueue(test, 'message');
      const late = createOutboxWorker(slow.platform, { leaseMilliseconds: minutes }).tick();
      await message.begun;
      test.clock.advance(minutes);
      await test.mailbox();
      message.fail(new DeliveryProblem('sms-unreachable', { permanent: false }));
      await late;
      const [row] = await rows(test);
      assert.notEqual(row?.delivered_at, null);
      assert.equal(await createOutboxWorker(slow.platform).tick(), 0);
    });

    it('finishes what it began before it stops, and begins nothing more', async () => {
      const test = await open();
      const message = underWay();
      const { platform, outcomes } = watched(test, message.send);
      const aborted = new AbortController();
      const worker = createOutboxWorker(platform, { signal: aborted.signal, batch: 1, pollMilliseconds: 1 });
      await enqueue(test, 'first');
      await enqueue(test, 'second');
      worker.start();
      await message.begun;
      aborted.abort();
      const stopped = worker.stop();
      message.finish();
      await stopped;
      assert.deepEqual(outcomes, ['sms delivered']);
      assert.equal((await rows(test)).filter((row) => row.delivered_at === null).length, 1);
    });

    it('survives a database out of reach and goes on when it is back', async () => {
      const test = await open();
      const sent: string[] = [];
      const { platform, lines } = watched(test, async (_id, text) => void sent.push(text));
      let broken = true;
      const { db } = platform.database;
      const flaky = new Proxy(db, {
        get: (target, name) => {
          if (broken && name === 'selectFrom') throw new Error('connection refused for user zxkt');
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        },
      });
      const worker = createOutboxWorker(
        { ...platform, database: { ...platform.database, db: flaky } },
        { pollMilliseconds: 1 },
      );
      await enqueue(test, 'message');
      worker.start();
      while (lines.length === 0) await later();
      assert.deepEqual(lines[0], ['outbox out of reach', { error: 'Error' }]);
      broken = false;
      while (sent.length === 0) await later();
      await worker.stop();
    });

    it('forgets messages that left long ago and keeps those that wait', async () => {
      const test = await open();
      await enqueue(test, 'left');
      await test.mailbox();
      test.clock.advance(minutes);
      await enqueue(test, 'waits');
      await pruneOutbox(test.platform.database.db, test.clock.now());
      assert.equal((await rows(test)).length, 1);
    });
  });
});
