import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onDuty } from '../../test/authority.ts';
import { openSession, submitTicket, takenFile } from '../../test/recovery.ts';
import { eachEngine } from '../../test/test-app.ts';
import { keepHouse } from '../node/housekeeping.ts';

const day = 24 * 60 * 60_000;

describe('papers that have served', () => {
  eachEngine((_engine, open) => {
    it('are deleted so many days after their ticket was closed, and that is in the trail', async () => {
      const test = await open({ settings: { papersKeptDays: 10 } });
      const { db } = test.platform.database;
      await submitTicket(test);
      const { cookie } = await onDuty(test, { roles: ['support'] });
      const [row] = (await test.request('listRecoveryTickets', { cookie })).value.items;
      const params = { id: row?.id ?? '' };
      await test.request('decideRecoveryTicket', {
        cookie,
        params,
        headers: { 'if-match': row?.etag ?? '' },
        body: { event: 'reject', reasons: [{ pointer: '', reason: '材料不实' }] },
      });
      const stored = (await db.selectFrom('recovery_papers').select('stored_as').execute()).map(
        ({ stored_as }) => stored_as ?? '',
      );
      assert.equal(stored.length, 2);
      test.clock.advance(10 * day - 1);
      await keepHouse(test.platform);
      for (const name of stored) assert.ok(await test.platform.files.read(name));
      test.clock.advance(2);
      await keepHouse(test.platform);
      for (const name of stored) assert.equal(await test.platform.files.read(name), undefined);
      const late = (await onDuty(test, { roles: ['support'] })).cookie;
      const detail = (await test.request('readRecoveryTicket', { cookie: late, params })).value;
      assert.deepEqual([detail.licence, detail.letter], [[], []]);
      assert.equal(detail.papersDeletedAt, test.clock.now());
      assert.deepEqual(detail.acts.at(-1), { at: test.clock.now(), staff: null, action: 'recovery/papers-deleted' });
      await keepHouse(test.platform);
      const noted = await db
        .selectFrom('audit_entries')
        .select('sequence')
        .where('action', '=', 'recovery/papers-deleted')
        .execute();
      assert.equal(noted.length, 1);
    });

    it('are swept where nothing was ever submitted, with the ticket; what was submitted stays', async () => {
      const test = await open();
      const { db } = test.platform.database;
      const { session } = await submitTicket(test);
      const abandoned = await openSession(test);
      await takenFile(test, abandoned.token);
      await openSession(test);
      test.clock.advance(3 * 60 * 60_000);
      await keepHouse(test.platform);
      const tickets = await db.selectFrom('recovery_tickets').select('id').execute();
      assert.deepEqual(
        tickets.map(({ id }) => id),
        [session.ticket],
      );
      assert.equal((await db.selectFrom('recovery_papers').select('id').execute()).length, 2);
    });

    it('of a ticket that was returned and never came back go the same way', async () => {
      const test = await open({ settings: { papersKeptDays: 10 } });
      const { number, secret } = await submitTicket(test);
      const { cookie } = await onDuty(test, { roles: ['support'] });
      const [row] = (await test.request('listRecoveryTickets', { cookie })).value.items;
      await test.request('decideRecoveryTicket', {
        cookie,
        params: { id: row?.id ?? '' },
        headers: { 'if-match': row?.etag ?? '' },
        body: { event: 'return', reasons: [{ pointer: '/letter', reason: '请补盖公章' }] },
      });
      test.clock.advance(32 * day);
      await keepHouse(test.platform);
      const progress = (await test.request('readRecoveryProgress', { body: { number, secret } })).value;
      assert.deepEqual([progress.status, progress.allowed], ['lapsed', []]);
      test.clock.advance(11 * day);
      await keepHouse(test.platform);
      assert.deepEqual(await test.platform.database.db.selectFrom('recovery_papers').select('id').execute(), []);
    });
  });
});
