import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { replaceRows } from '../../test/replace-rows.ts';
import { digest } from '../node/digest.ts';
import type { Engine } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { eachEngine, openTestApp, type TestApp } from '../../test/test-app.ts';
import { createAudit } from './audit.service.ts';
import { verifyAudit } from './verify-audit.ts';

const entry = (number: number) => ({
  actor: 'system',
  action: 'test/happened',
  subject: `test:${number}`,
  requestId: null,
  details: { number, name: '测试' },
});

const appendMany = async (platform: Platform, count: number) => {
  const audit = createAudit(platform);
  for (let number = 1; number <= count; number += 1)
    await platform.database.db.transaction().execute((trx) => audit.append(trx, entry(number)));
};

/** What someone with the rights of the database's owner can do. */
const withoutGuard = async ({ platform: { database } }: TestApp, engine: Engine, change: string) => {
  const run = (text: string) => sql.raw(text).execute(database.db);
  if (engine === 'sqlite') {
    for (const verb of ['update', 'delete']) await run(`drop trigger audit_entries_no_${verb}`);
  } else {
    await run('alter table audit_entries disable trigger all');
  }
  await run(change);
};

describe('the audit trail', () => {
  eachEngine((engine, open) => {
    it('is intact while it is only added to, empty or not', async () => {
      const { platform } = await open();
      const { db } = platform.database;
      assert.deepEqual(await verifyAudit(db, digest), { intact: true, entries: 0, head: undefined });
      await appendMany(platform, 3);
      const verdict = await verifyAudit(db, digest);
      assert.equal(verdict.intact && verdict.entries, 3);
    });

    it('refuses to be changed', async () => {
      const { platform } = await open();
      await appendMany(platform, 2);
      const { db } = platform.database;
      await assert.rejects(db.updateTable('audit_entries').set({ action: 'x' }).execute(), /append-only/);
      await assert.rejects(db.deleteFrom('audit_entries').execute(), /append-only/);
      if (engine === 'sqlite') await assert.rejects(replaceRows(db, 'audit_entries'), /append-only/);
      if (engine === 'postgres') await assert.rejects(sql`truncate audit_entries`.execute(db), /append-only/);
      assert.equal((await verifyAudit(db, digest)).intact, true);
    });

    it('stays one chain when many write at once', async () => {
      const test = await open();
      // Two SQLite connections in one thread would wait for each other for ever; PostgreSQL's do not share a thread.
      const other = engine === 'sqlite' ? test : await openTestApp({ engine, database: test.database });
      await Promise.all(
        Array.from({ length: 40 }, async (_, number) => {
          const { platform } = number % 2 ? test : other;
          const audit = createAudit(platform);
          await platform.database.db.transaction().execute(async (trx) => {
            await audit.append(trx, entry(number));
            await audit.append(trx, entry(number));
          });
        }),
      );
      const verdict = await verifyAudit(test.platform.database.db, digest);
      assert.equal(verdict.intact && verdict.entries, 80);
    });

    it('leaves no entry of what was rolled back', async () => {
      const { platform } = await open();
      const audit = createAudit(platform);
      await appendMany(platform, 1);
      const failing = platform.database.db.transaction().execute(async (trx) => {
        await audit.append(trx, entry(2));
        throw new Error('rolled back');
      });
      await assert.rejects(failing, /rolled back/);
      await appendMany(platform, 1);
      const verdict = await verifyAudit(platform.database.db, digest);
      assert.equal(verdict.intact && verdict.entries, 2);
    });

    const column = ['at', 'actor', 'action', 'subject', 'request_id', 'details', 'hash', 'previous_hash'] as const;
    for (const name of column) {
      it(`names an entry whose ${name} was edited`, async () => {
        const test = await open();
        await appendMany(test.platform, 4);
        const value = name === 'at' ? '1' : "'edited'";
        await withoutGuard(test, engine, `update audit_entries set ${name} = ${value} where sequence = 3`);
        const verdict = await verifyAudit(test.platform.database.db, digest);
        assert.deepEqual(verdict, { intact: false, sequence: 3, flaw: 'edited' });
      });
    }

    it('names an entry that is gone, from the middle or the beginning', async () => {
      for (const gone of [1, 3]) {
        const test = await open();
        await appendMany(test.platform, 4);
        await withoutGuard(test, engine, `delete from audit_entries where sequence = ${gone}`);
        const verdict = await verifyAudit(test.platform.database.db, digest);
        assert.deepEqual(verdict, { intact: false, sequence: gone, flaw: 'missing' });
      }
    });

    it('names the first of two entries that changed places', async () => {
      const test = await open();
      await appendMany(test.platform, 4);
      await withoutGuard(test, engine, 'update audit_entries set sequence = sequence + 100 where sequence in (2, 3)');
      const { db } = test.platform.database;
      await db.updateTable('audit_entries').set({ sequence: 3 }).where('sequence', '=', 102).execute();
      await db.updateTable('audit_entries').set({ sequence: 2 }).where('sequence', '=', 103).execute();
      assert.deepEqual(await verifyAudit(db, digest), { intact: false, sequence: 2, flaw: 'edited' });
    });

    it('names the entry after one that was rewritten with a fitting hash', async () => {
      const test = await open();
      await appendMany(test.platform, 4);
      await withoutGuard(test, engine, 'delete from audit_entries where sequence >= 3');
      const forged = await open();
      await appendMany(forged.platform, 1);
      forged.clock.advance(5000);
      await appendMany(forged.platform, 3);
      const rows = await forged.platform.database.db
        .selectFrom('audit_entries')
        .selectAll()
        .where('sequence', '>=', 3)
        .execute();
      await test.platform.database.db.insertInto('audit_entries').values(rows).execute();
      assert.deepEqual(await verifyAudit(test.platform.database.db, digest), {
        intact: false,
        sequence: 3,
        flaw: 'detached',
      });
    });

    it('shows a lost end, or a chain written anew, to whoever noted its head', async () => {
      const test = await open();
      const { db } = test.platform.database;
      await appendMany(test.platform, 4);
      const noted = await verifyAudit(db, digest);
      assert.ok(noted.intact && noted.head);
      await withoutGuard(test, engine, 'delete from audit_entries where sequence > 2');
      assert.equal((await verifyAudit(db, digest)).intact, true);
      assert.deepEqual(await verifyAudit(db, digest, noted.head), { intact: false, sequence: 3, flaw: 'truncated' });
      test.clock.advance(1000);
      await appendMany(test.platform, 3);
      assert.deepEqual(await verifyAudit(db, digest, noted.head), { intact: false, sequence: 4, flaw: 'detached' });
    });
  });

  it('walks a long trail in batches', async () => {
    const { platform, close } = await openTestApp();
    const audit = createAudit(platform);
    await platform.database.db.transaction().execute(async (trx) => {
      for (let number = 1; number <= 2500; number += 1) await audit.append(trx, entry(number));
    });
    const verdict = await verifyAudit(platform.database.db, digest);
    assert.equal(verdict.intact && verdict.entries, 2500);
    await close();
  });
});
