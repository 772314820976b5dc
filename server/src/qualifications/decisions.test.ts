import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CallProblem } from '../http/problem.ts';
import { decide, submitted, type Applicant } from '../../test/qualification.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { createDecisions, type Decision } from './decisions.service.ts';

const reasons = [
  { pointer: '/unit/address', reason: '地址与营业执照不一致' },
  { pointer: '/details', reason: '请补全' },
];

const refusal = (code: string) => (error: unknown) => error instanceof CallProblem && error.code === code;

/** Decides as if it were another moment. */
const decideAt = async (test: TestApp, enterprise: Applicant, now: string, given: Partial<Decision>) => {
  const { decide: decideIn } = createDecisions({ ...test.platform, clock: { now: () => Date.parse(now) } });
  const { id } = await enterprise.read();
  const decision = {
    qualificationId: id,
    event: 'return',
    version: 1,
    actor: 'staff:7',
    requestId: null,
    reasons,
  } as const;
  await test.platform.database.db.transaction().execute((trx) => decideIn(trx, { ...decision, ...given }));
};

describe('a decision', () => {
  eachEngine((_engine, open) => {
    it('returns with reasons at the fields and a day counted in working days', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take');
      // Tuesday before National Day: 30 September, then 8 and 9 October.
      await decideAt(test, enterprise, '2026-09-29T10:00:00+08:00', { dueInWorkdays: 3 });
      const returned = await enterprise.read();
      assert.equal(returned.status, 'returned');
      assert.equal(returned.dueAt, Date.parse('2026-10-09T23:59:59.999+08:00'));
      assert.deepEqual(returned.reasons, reasons);
      assert.deepEqual(returned.timeline.at(-1)?.reasons, reasons);
      assert.ok((await enterprise.draft()).unlocked?.includes('/details/headcount'));
    });

    it('sets no day that would be a guess', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take');
      await decideAt(test, enterprise, '2039-12-30T10:00:00+08:00', { dueInWorkdays: 5 });
      assert.equal((await enterprise.read()).dueAt, null);
    });

    it('puts the approved version into force and closes the draft', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take', 'approve');
      const { approvedVersion, status } = await enterprise.read();
      assert.deepEqual([approvedVersion, status], [1, 'approved']);
      const told = (await test.mailbox()).filter(({ message }) => message.text.includes('已审核通过'));
      assert.deepEqual(told.map(({ channel }) => channel).sort(), ['mail', 'sms']);
      const { db } = test.platform.database;
      assert.deepEqual(await db.selectFrom('qualification_drafts').selectAll().execute(), []);
      const entries = await db.selectFrom('audit_entries').selectAll().orderBy('sequence').execute();
      assert.deepEqual(
        entries.filter(({ actor }) => actor === 'staff:7').map(({ action }) => action),
        ['qualification/taken', 'qualification/approved'],
      );
    });

    it('is made once: of two opposite ones at the same time one holds', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take');
      const outcomes = await Promise.allSettled([
        decide(test, enterprise, 'approve'),
        decide(test, enterprise, { event: 'reject', reasons }),
      ]);
      const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
      assert.equal(failed.length, 1);
      assert.ok(refusal('qualification/wrong-state')(failed[0]?.reason));
      const { timeline } = await enterprise.read();
      assert.equal(timeline.length, 4);
    });

    it('is about the version that was looked at', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await enterprise.act('withdrawQualification');
      await enterprise.submit();
      await assert.rejects(decide(test, enterprise, { event: 'take', version: 1 }), refusal('precondition/stale'));
      const unknown = decide(test, enterprise, { event: 'take', qualificationId: 'x' });
      await assert.rejects(unknown, refusal('resource/not-found'));
    });

    it('owes reasons where it refuses, at places that exist', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take');
      for (const given of [
        [],
        [{ pointer: '/unit/telex', reason: 'x' }],
        [{ pointer: 'unit', reason: 'x' }],
        [{ pointer: '/unit', reason: ' ' }],
      ])
        await assert.rejects(decide(test, enterprise, { event: 'return', reasons: given }), refusal('request/invalid'));
      assert.equal((await enterprise.read()).status, 'in-review');
    });
  });
});
