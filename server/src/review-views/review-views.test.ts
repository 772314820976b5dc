import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { viewLimit } from '@zxkt/contract';
import { onDuty } from '../../test/authority.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';

describe('saved views', () => {
  eachEngine((_engine, open) => {
    let test: TestApp;
    let cookie: string;
    let other: string;
    before(async () => {
      test = await open();
      const mine = await onDuty(test);
      ({ cookie } = mine);
      other = (await onDuty(test, { authorityId: mine.authorityId })).cookie;
    });
    const save = (body: object) => test.request('saveReviewView', { cookie, body });
    const list = async (who = cookie) => (await test.request('listReviewViews', { cookie: who })).value.items;

    it('are kept, listed and removed, everybody their own', async () => {
      const filter = { status: 'submitted,in-review', region: '440100', overdue: 'true' };
      const layout = { columns: ['unitName', 'dueOn'], widths: { dueOn: 320 } };
      const { value } = await save({ name: '超期未办', filter, sort: 'oldest', ...layout });
      assert.deepEqual(await list(), [value]);
      assert.deepEqual(value.widths, layout.widths);
      assert.deepEqual([value.filter, value.sort, value.columns], [filter, 'oldest', ['unitName', 'dueOn']]);
      assert.deepEqual(await list(other), []);
      const remove = (who: string) => test.request('removeReviewView', { cookie: who, params: { id: value.id } });
      assert.equal((await remove(other)).status, 404);
      assert.equal((await remove(cookie)).status, 204);
      assert.equal((await remove(cookie)).status, 404);
      assert.deepEqual(await list(), []);
    });

    it('hold a question of the queue and nothing else', async () => {
      const refused = async (filter: object, pointer: string, code: string) =>
        assert.deepEqual((await save({ name: 'x', filter })).problem.errors, [{ pointer, code }]);
      await refused({ authorityId: 'mofcom' }, '/filter/authorityId', 'field/unknown');
      await refused({ cursor: 'x' }, '/filter/cursor', 'field/unknown');
      await refused({ status: "submitted' or 1=1" }, '/filter/status', 'field/option');
      await refused({ region: '44' }, '/filter/region', 'field/option');
      const { problem } = await save({ name: 'x', filter: {}, widths: { dueOn: 4000, uscc: 'wide', password: 99 } });
      assert.deepEqual(problem.errors, [
        { pointer: '/widths/uscc', code: 'field/type' },
        { pointer: '/widths/dueOn', code: 'field/option' },
        { pointer: '/widths/password', code: 'field/unknown' },
      ]);
    });

    it('are few enough to choose from', async () => {
      for (let index = 0; index < viewLimit; index++) await save({ name: `方案${String(index)}`, filter: {} });
      const { problem } = await save({ name: '再一个', filter: {} });
      assert.deepEqual(problem.errors, [{ pointer: '/name', code: 'review-view/too-many' }]);
    });
  });
});
