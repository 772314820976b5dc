import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applicant, decide, filledWith, submitted } from '../../test/qualification.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { draftPlace } from './sealed-content.ts';

const begun = async (test: TestApp) => {
  const enterprise = await applicant(test);
  await enterprise.begin();
  return enterprise;
};

const half = { unit: { name: '深圳市𬭎', introduction: '未写完' } };

describe('a draft', () => {
  eachEngine((_engine, open) => {
    it('keeps what is typed, finished or not, and tells its state in the answer and its header', async () => {
      const test = await open();
      const enterprise = await begun(test);
      const saved = await enterprise.save({ ...half, business: { products: ['9999'] } });
      assert.equal(saved.status, 200, saved.text);
      assert.equal(saved.headers.get('etag'), saved.value.etag);
      const read = await test.request('readDraft', { cookie: enterprise.cookie });
      assert.deepEqual(read.value, saved.value);
      assert.equal(read.headers.get('etag'), read.value.etag);
      assert.deepEqual(read.value.content, { ...half, business: { products: ['9999'] } });
      const weakened = await enterprise.save(half, `W/${read.value.etag}`);
      assert.equal(weakened.status, 200);
    });

    it('is saved over the state that was read, never over another', async () => {
      const test = await open();
      const enterprise = await begun(test);
      const { etag } = await enterprise.draft();
      const [one, other] = await Promise.all([
        enterprise.save({ unit: { name: '甲公司' } }, etag),
        enterprise.save({ unit: { name: '乙公司' } }, etag),
      ]);
      assert.deepEqual([one.status, other.status].sort(), [200, 412]);
      const stale = one.status === 412 ? one : other;
      assert.equal(stale.problem.code, 'precondition/stale');
      const kept = await enterprise.draft();
      assert.deepEqual(kept.content, (one.status === 200 ? one : other).value.content);
      assert.equal((await enterprise.save(half, '*')).problem.code, 'precondition/stale');
      const body = { schemaVersion: 1, content: half };
      const { cookie } = enterprise;
      assert.equal((await test.request('saveDraft', { cookie, body })).problem.code, 'precondition/missing');
      assert.deepEqual((await enterprise.draft()).content, kept.content);
    });

    it('takes a save whose answer was lost once more, as it took it first', async () => {
      const test = await open();
      const enterprise = await begun(test);
      const { etag } = await enterprise.draft();
      const content = filledWith();
      const first = await enterprise.save(content, etag);
      test.clock.advance(5000);
      const again = await enterprise.save(content, etag);
      assert.deepEqual(again.value, first.value);
      const changed = { ...content, bank: { ...content.bank, accountNumber: '4000023409200999999' } };
      assert.equal((await enterprise.save(changed, etag)).problem.code, 'precondition/stale');
    });

    it('is refused when it holds what the form does not', async () => {
      const test = await open();
      const enterprise = await begun(test);
      const { etag } = await enterprise.draft();
      const send = (body: unknown) =>
        test.request('saveDraft', { cookie: enterprise.cookie, body, headers: { 'if-match': etag } });
      const unknown = await send({ schemaVersion: 1, content: { unit: { telex: '1' } } });
      assert.deepEqual(unknown.problem.errors, [{ pointer: '/content/unit/telex', code: 'field/unknown' }]);
      const newer = await send({ schemaVersion: 2, content: {} });
      assert.deepEqual(newer.problem.errors, [{ pointer: '/schemaVersion', code: 'qualification/newer-form' }]);
    });

    it('opens when an older form wrote it', async () => {
      const test = await open();
      const enterprise = await begun(test);
      const { id } = await enterprise.read();
      const { platform } = test;
      const sealed = JSON.stringify({ '/bank/accountNumber': '4000023409200123456', '/bank/swift': 'X' });
      await platform.database.db
        .updateTable('qualification_drafts')
        .set({
          schema_version: 0,
          content: JSON.stringify({ unit: { name: '甲公司', telex: '1' }, ekey: { serial: '1' } }),
          content_sealed: await platform.vault.seal(sealed, draftPlace(id)),
        })
        .execute();
      const draft = await enterprise.draft();
      assert.equal(draft.schemaVersion, 1);
      assert.deepEqual(draft.content, { unit: { name: '甲公司' }, bank: { accountNumber: '4000023409200123456' } });
      assert.equal((await enterprise.save(filledWith(), draft.etag)).status, 200);
    });

    it('changes only where a returned submission was found wrong', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      const reasons = [
        { pointer: '/unit/address', reason: '地址与营业执照不一致' },
        { pointer: '/business/products/0', reason: '请选择八位编码' },
        { pointer: '', reason: '其余无误' },
      ];
      await decide(test, enterprise, 'take', { event: 'return', reasons });
      assert.deepEqual((await enterprise.read()).reasons, reasons);
      const { unlocked } = await enterprise.draft();
      assert.deepEqual(unlocked, ['/unit/address', '/business/products']);
      const elsewhere = { unit: { postcode: '518000', address: '广东省深圳市' }, bank: { accountNumber: '12345678' } };
      assert.deepEqual((await enterprise.save(filledWith(elsewhere))).problem.errors, [
        { pointer: '/content/unit/postcode', code: 'qualification/locked' },
        { pointer: '/content/bank/accountNumber', code: 'qualification/locked' },
      ]);
      const corrected = filledWith({ unit: { address: '广东省深圳市南山区科技路1号', fax: '0755-86013399' } });
      assert.equal((await enterprise.save(corrected)).status, 200);
      // Taking the correction back from the counter opens no more than was open.
      await enterprise.submit();
      assert.deepEqual((await enterprise.read()).reasons, []);
      await enterprise.act('withdrawQualification');
      assert.deepEqual((await enterprise.draft()).unlocked, unlocked);
      assert.deepEqual((await enterprise.read()).reasons, reasons);
    });

    it('changes everywhere when nothing in particular was found wrong', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      await decide(test, enterprise, 'take', { event: 'return', reasons: [{ pointer: '', reason: '请全部核对' }] });
      assert.equal((await enterprise.draft()).unlocked, null);
      assert.equal((await enterprise.save(half)).status, 200);
    });

    it('is neither read nor saved while it waits at the counter', async () => {
      const test = await open();
      const enterprise = await submitted(test);
      const { cookie } = enterprise;
      assert.equal((await test.request('readDraft', { cookie })).problem.code, 'resource/not-found');
      assert.equal((await enterprise.save(half, '"any"')).problem.code, 'qualification/wrong-state');
      const stranger = await applicant(test);
      assert.equal((await stranger.save(half, '"any"')).problem.code, 'resource/not-found');
      assert.equal((await stranger.submit({ ifMatch: '"any"' })).problem.code, 'resource/not-found');
    });
  });
});
