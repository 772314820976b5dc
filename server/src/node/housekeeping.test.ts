import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { register } from '../../test/enterprise.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { keepHouse, startHousekeeping } from './housekeeping.ts';

const swept = [
  'challenges',
  'idempotency_answers',
  'outbox',
  'phone_verifications',
  'rate_limits',
  'session_tokens',
  'sessions',
] as const;

const count = async ({ platform }: TestApp, table: (typeof swept)[number] | 'accounts' | 'audit_entries') =>
  (await platform.database.db.selectFrom(table).selectAll().execute()).length;

const day = 24 * 60 * 60 * 1000;

describe('housekeeping', () => {
  eachEngine((_engine, open) => {
    it('keeps what is of use', async () => {
      const test = await open();
      const { cookie } = await register(test);
      await keepHouse(test.platform);
      assert.equal((await test.request('readSession', { cookie })).status, 200);
      for (const table of ['idempotency_answers', 'outbox', 'phone_verifications'] as const) {
        assert.ok((await count(test, table)) > 0, table);
      }
    });

    it('removes what has served, and neither people nor their trail', async () => {
      const test = await open();
      await register(test);
      await test.mailbox();
      test.clock.advance(8 * day);
      await keepHouse(test.platform);
      for (const table of swept) assert.equal(await count(test, table), 0, table);
      assert.equal(await count(test, 'accounts'), 1);
      assert.ok((await count(test, 'audit_entries')) > 0);
    });

    it('goes on after a round that failed', async () => {
      const test = await open();
      const lines: string[] = [];
      const log = { ...test.platform.log, warn: (event: string) => void lines.push(event) };
      const now = () => {
        throw new Error('no time');
      };
      const broken = { ...test.platform, log, clock: { now } };
      const housekeeping = startHousekeeping(broken, 5);
      while (lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      await housekeeping.stop();
      assert.equal(lines[0], 'housekeeping put off');
    });
  });
});
