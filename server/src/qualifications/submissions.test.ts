import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { EnterpriseActor, Once } from '../http/call-context.ts';
import type { Calls } from '@zxkt/contract';
import {
  applicant,
  decide,
  filledWith,
  submitted,
  type Applicant,
  type DraftContent,
} from '../../test/qualification.ts';
import { replaceRows } from '../../test/replace-rows.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { createSubmissions } from './submissions.service.ts';

const ready = async (test: TestApp, content: DraftContent = filledWith()): Promise<Applicant> => {
  const enterprise = await applicant(test);
  await enterprise.begin();
  await enterprise.save(content);
  return enterprise;
};

const versions = (test: TestApp) =>
  test.platform.database.db.selectFrom('qualification_versions').selectAll().orderBy('version').execute();

const messagesTo = async (test: TestApp, word: string) =>
  (await test.mailbox())
    .filter(({ message }) => message.text.includes(word))
    .map(({ channel }) => channel)
    .sort();

describe('submitting a qualification', () => {
  eachEngine((engine, open) => {
    it('gives a number, stores a version for the queue, and tells the holder', async () => {
      const test = await open();
      const enterprise = await ready(test);
      const reply = await enterprise.submit();
      assert.equal(reply.status, 201, reply.text);
      const { status, number, submittedVersion, approvedVersion, submittedAt } = reply.value;
      const year = new Date(test.clock.now() + 8 * 3_600_000).getUTCFullYear();
      assert.deepEqual(
        { status, number, submittedVersion, approvedVersion, submittedAt },
        {
          status: 'submitted',
          number: `ZXKT-440300-${String(year)}-000001`,
          submittedVersion: 1,
          approvedVersion: null,
          submittedAt: test.clock.now(),
        },
      );
      assert.deepEqual(await enterprise.read(), reply.value);
      const [version] = await versions(test);
      const { filing_region, region, unit_name, uscc, organisation_code, industries, economic_type } = version ?? {};
      assert.deepEqual([filing_region, region, unit_name], ['440300', '440305', '深圳市𬭎达进出口有限公司']);
      assert.deepEqual(
        [uscc, organisation_code, industries, economic_type],
        ['9144030071526726XG', '71526726-X', ' 3811 ', '150'],
      );
      assert.deepEqual(await messagesTo(test, '已提交，等待地方业务主管部门审核'), ['mail', 'sms']);
    });

    it('keeps rare characters whole, and names in one form', async () => {
      const test = await open();
      const name = '  深圳市𬭎达（㐂）进出口有限公司\u200b ';
      const enterprise = await ready(
        test,
        filledWith({ unit: { name, fax: '' }, details: { legalRepresentative: '㐂𠮷' } }),
      );
      await enterprise.submit();
      const { content } = (await enterprise.version(1)).value;
      assert.equal(content['unit']?.['name'], '深圳市𬭎达（㐂）进出口有限公司');
      assert.equal(content['details']?.['legalRepresentative'], '㐂𠮷');
      assert.equal(content['unit']?.['fax'], undefined);
      assert.equal((await versions(test))[0]?.unit_name, '深圳市𬭎达（㐂）进出口有限公司');
    });

    it('names every field that is refused, by rule and by catalogue', async () => {
      const test = await open();
      const content = filledWith({
        unit: { filingRegion: '500000', region: '500105', postcode: '999077', uscc: undefined },
        details: { economicType: '199' },
        business: { industries: ['3811', '9999'], products: ['00000000'] },
        bank: { accountNumber: undefined },
      });
      const enterprise = await ready(test, content);
      const { problem } = await enterprise.submit();
      const errors = Object.fromEntries((problem.errors ?? []).map(({ pointer, ...error }) => [pointer, error]));
      assert.deepEqual(errors, {
        '/unit/postcode': { code: 'postcode/format' },
        '/bank/accountNumber': { code: 'field/required' },
        '/unit/region': { code: 'catalogue-code/retired', params: { successor: '500157' } },
        '/details/economicType': { code: 'catalogue-code/unknown' },
        '/business/industries/1': { code: 'catalogue-code/unknown' },
        '/business/products/0': { code: 'catalogue-code/unknown' },
      });
      await enterprise.save(filledWith({ unit: { uscc: undefined, region: '110101' } }));
      const second = (await enterprise.submit()).problem.errors?.map(({ pointer, code }) => [pointer, code]);
      assert.deepEqual(second?.sort(), [
        ['/unit/region', 'qualification/region-outside'],
        ['/unit/uscc', 'enterprise-code/missing'],
      ]);
      assert.deepEqual(await versions(test), []);
    });

    it('wants the state of the draft that was confirmed', async () => {
      const test = await open();
      const enterprise = await ready(test);
      const { etag } = await enterprise.draft();
      await enterprise.save(filledWith({ unit: { postcode: '518000' } }));
      assert.equal((await enterprise.submit({ ifMatch: etag })).problem.code, 'precondition/stale');
      const { cookie } = enterprise;
      const { problem } = await test.request('submitQualification', { cookie, body: {} });
      assert.equal(problem.code, 'precondition/missing');
    });

    it('makes one of 16 at once, under one key and under many', async () => {
      const test = await open();
      const enterprise = await ready(test);
      const { etag } = await enterprise.draft();
      const key = randomUUID();
      const replies = await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          enterprise.submit({ ifMatch: etag, ...(index % 2 ? { idempotencyKey: key } : {}) }),
        ),
      );
      for (const reply of replies) assert.deepEqual([reply.status, reply.text], [201, replies[0]?.text]);
      assert.equal((await versions(test)).length, 1);
      assert.deepEqual(await messagesTo(test, '已提交'), ['mail', 'sms']);
    });

    it('makes one when the answer was lost, whether the key was kept or not', async () => {
      const test = await open();
      const enterprise = await ready(test);
      const { etag } = await enterprise.draft();
      const given = { ifMatch: etag, idempotencyKey: randomUUID() };
      const first = await enterprise.submit(given);
      assert.equal((await enterprise.submit(given)).text, first.text);
      assert.deepEqual((await enterprise.submit({ ifMatch: etag })).value, first.value);
      await decide(test, enterprise, 'take');
      assert.equal((await enterprise.submit({ ifMatch: etag })).value.status, 'in-review');
      assert.equal((await versions(test)).length, 1);
    });

    it('gives one USCC one qualification, and does not tell whose', async () => {
      const test = await open();
      const enterprises = [await ready(test), await ready(test), await ready(test)];
      const other = filledWith({ unit: { uscc: undefined, organisationCode: '71526726-X' } });
      enterprises.push(await ready(test, other));
      const replies = await Promise.all(enterprises.map((enterprise) => enterprise.submit()));
      assert.deepEqual(replies.map(({ status }) => status).sort(), [201, 422, 422, 422]);
      for (const [index, reply] of replies.entries()) {
        if (reply.status === 201) continue;
        const pointer = index === 3 ? '/unit/organisationCode' : '/unit/uscc';
        assert.deepEqual(reply.problem.errors, [{ pointer, code: 'qualification/held' }]);
      }
      assert.equal((await versions(test)).length, 1);
    });

    it('lets go of the code when it is withdrawn or rejected, and keeps it while it is corrected', async () => {
      const test = await open();
      const holder = await submitted(test);
      const other = await ready(test);
      await holder.act('withdrawQualification');
      assert.equal((await other.submit()).status, 201);
      assert.equal((await holder.submit()).status, 422);
      await decide(test, other, 'take', { event: 'return', reasons: [{ pointer: '/unit/uscc', reason: '请核对' }] });
      assert.equal((await holder.submit()).status, 422);
      assert.deepEqual((await other.draft()).unlocked, ['/unit/uscc', '/unit/organisationCode']);
      await other.save(filledWith({ unit: { uscc: '91110101MADEM0011G' } }));
      await other.submit();
      assert.equal((await holder.submit()).status, 201);
      await decide(test, other, 'take', { event: 'reject', reasons: [{ pointer: '', reason: '不符合条件' }] });
      const third = await ready(test, filledWith({ unit: { uscc: '91110101MADEM0011G' } }));
      assert.equal((await third.submit()).status, 201);
    });

    it('counts numbers by filing region and by the year in Shanghai', async () => {
      const test = await open();
      const codes = ['9144030071526726XG', '91110101MADEM0011G', '919999000000000190'];
      const now = Date.parse('2026-12-31T16:30:00Z');
      const { submit } = createSubmissions({ ...test.platform, clock: { now: () => now } });
      const { db } = test.platform.database;
      const once: Once<Calls['submitQualification']> = (effect) =>
        db.transaction().execute(async (trx) => {
          const outcome = await effect(trx);
          if (outcome instanceof Error) throw outcome;
          return outcome;
        });
      const caller = { requestId: 'test', key: test.key, address: '203.0.113.7' };
      const numbers: (string | null)[] = [];
      for (const [index, uscc] of codes.entries()) {
        const place = index === 2 ? { filingRegion: '110000', region: '110101' } : {};
        const { accountId, draft } = await ready(test, filledWith({ unit: { uscc, ...place } }));
        const { etag } = await draft();
        numbers.push((await submit(caller, { accountId } as EnterpriseActor, etag, once)).value.number);
      }
      assert.deepEqual(numbers, ['ZXKT-440300-2027-000001', 'ZXKT-440300-2027-000002', 'ZXKT-110000-2027-000001']);
    });

    it('keeps bank account and mobile number from whoever reads the rows', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take', { event: 'return', reasons: [{ pointer: '/bank', reason: '请核对' }] });
      const { db } = test.platform.database;
      const tables = [
        'qualifications',
        'qualification_drafts',
        'qualification_versions',
        'qualification_events',
      ] as const;
      const others = ['audit_entries', 'idempotency_answers', 'outbox'] as const;
      const rows: unknown[] = [];
      for (const table of [...tables, ...others]) rows.push(await db.selectFrom(table).selectAll().execute());
      const raw = JSON.stringify(rows);
      const { bank, contact } = filledWith();
      for (const secret of [bank?.accountNumber ?? '', contact?.mobile ?? '']) {
        assert.ok(secret.length > 8);
        assert.equal(raw.includes(secret), false, secret);
      }
      const index = await test.platform.vault.blindIndex(bank?.accountNumber ?? '', 'qualifications/account-number');
      assert.equal((await versions(test))[0]?.account_number_index, index);
      assert.equal((await enterprise.draft()).content['bank']?.['accountNumber'], bank?.accountNumber);
    });

    it('is never overwritten: the database refuses', async () => {
      const test = await open();
      await submitted(test);
      const { db } = test.platform.database;
      const refused = /append-only/;
      await assert.rejects(db.updateTable('qualification_versions').set({ content: '{}' }).execute(), refused);
      await assert.rejects(db.updateTable('qualification_versions').set({ uscc: null }).execute(), refused);
      await assert.rejects(db.deleteFrom('qualification_versions').execute(), refused);
      await assert.rejects(db.updateTable('qualification_events').set({ at: 0 }).execute(), refused);
      await assert.rejects(db.deleteFrom('qualification_events').execute(), refused);
      if (engine === 'sqlite') {
        await assert.rejects(replaceRows(db, 'qualification_versions'), refused);
        await assert.rejects(replaceRows(db, 'qualification_events'), refused);
      }
      // Sealing anew under the next key is no change of content.
      await db.updateTable('qualification_versions').set({ content_sealed: 'v1' }).execute();
    });
  });
});
