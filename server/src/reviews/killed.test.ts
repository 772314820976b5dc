import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { verifyAudit } from '../audit/verify-audit.ts';
import { generateSubmissions } from '../demo/generate-submissions.ts';
import { createVault } from '../platform/vault.ts';
import type { KilledTask } from '../../test/decide-until-killed.ts';
import { openTestApp } from '../../test/test-app.ts';

const program = fileURLToPath(new URL('../../test/decide-until-killed.ts', import.meta.url));
/** A few in every run; `ZXKT_TEST_DEATHS=100` for a long one. Each time a little further into its work. */
const deaths = Number(process.env['ZXKT_TEST_DEATHS'] ?? 3);

/** Decides until the process says that it begins the case with this number, and is killed in the middle of it. */
const killedAt = async (task: KilledTask, count: number): Promise<void> => {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', program, JSON.stringify(task)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(child, 'exit');
  let begun = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    assert.ok(task.ids.includes(line));
    begun += 1;
    if (begun === count) child.kill('SIGKILL');
  }
  await ended;
};

for (const engine of ['sqlite', 'postgres'] as const) {
  it(`leaves state, timeline, trail, notices and public list in agreement when it is killed in mid-decision, on ${engine}`, async () => {
    const key = randomBytes(32);
    const bytes = new Uint8Array(key);
    const vault = await createVault({ sealing: new Map([['test', bytes]]), current: 'test', indexing: bytes });
    const test = await openTestApp({ engine, platform: { vault } });
    const { db } = test.platform.database;
    await generateSubmissions(test.platform, { count: 200 });
    const waiting = async () =>
      (await db.selectFrom('qualifications').select('id').where('status', '=', 'submitted').execute()).map(
        ({ id }) => id,
      );
    const { location } = test.database;
    const all = await waiting();
    for (let death = 1; death <= deaths; death++) {
      const ids = await waiting();
      if (ids.length > 0)
        await killedAt({ engine, location, key: key.toString('base64'), ids }, Math.min((death % 3) + 1, ids.length));
      // Whatever was under way is there whole or not at all.
      const left = await waiting();
      const decided = all.filter((id) => !left.includes(id));
      const of = { published: 0, approved: 0 };
      for (const id of decided) {
        const row = await db.selectFrom('qualifications').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
        const events = await db
          .selectFrom('qualification_events')
          .select('event')
          .where('qualification_id', '=', id)
          .orderBy('position')
          .execute();
        assert.deepEqual(
          [row.status, events.map(({ event }) => event)],
          ['approved', ['begin', 'submit', 'take', 'approve']],
        );
        const trail = await db
          .selectFrom('audit_entries')
          .select('action')
          .where('subject', '=', `qualification:${id}`)
          .orderBy('sequence')
          .execute();
        assert.deepEqual(
          trail.map(({ action }) => action),
          ['qualification/taken', 'qualification/approved'],
        );
        const published = await db
          .selectFrom('publications')
          .select('position')
          .where('qualification_id', '=', id)
          .execute();
        of.published += published.length;
        of.approved += 1;
      }
      assert.equal(of.published, of.approved);
      const { messages } = await db
        .selectFrom('outbox')
        .select(({ fn }) => fn.countAll<number>().as('messages'))
        .executeTakeFirstOrThrow();
      assert.equal(Number(messages), of.approved * 2);
      assert.equal((await verifyAudit(db, test.platform.digest)).intact, true);
    }
    assert.ok((await waiting()).length < all.length, 'something was decided between the deaths');
    await test.close();
  });
}
