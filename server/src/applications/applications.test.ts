import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ApplicationPage } from '@zxkt/contract';
import { seedReferenceRows } from '../demo/seed-reference-rows.ts';
import { register } from '../../test/enterprise.ts';
import { eachEngine } from '../../test/test-app.ts';

/** The page that the guide prints, with its buttons. */
const printed: readonly (readonly [name: string, buttons: string])[] = [
  ['外贸发展专项资金（中小）网络管理应用', '申请'],
  ['离退休干部信息管理OA系统', '申请'],
  ['产业竞争力分析', '申请'],
  ['全球价值链与中国贸易增加值核算数据库应用', '绑定 申请'],
  ['反垄断数据信息系统', '绑定 申请'],
  ['内外贸资金网络管理（内贸）', '绑定'],
  ['内外贸资金网络管理（外贸）', '绑定'],
  ['统一平台后台管理', '申请'],
  ['统一平台企业库', '绑定'],
  ['境内外互送应用', '绑定 申请'],
];

const buttonsOf = ({ bindable, applicable }: ApplicationPage['items'][number]) =>
  [bindable && '绑定', applicable && '申请'].filter(Boolean).join(' ');

describe('the list of applications', () => {
  eachEngine((_engine, open) => {
    const opened = async () => {
      const test = await open();
      await seedReferenceRows(test.platform);
      const { cookie } = await register(test);
      const list = async (query: Record<string, string>) =>
        (await test.request('listApplications', { query, cookie })).value;
      return { test, cookie, list };
    };

    it('shows 综合业务 as the guide prints it: 12 records, the first ten on page one', async () => {
      const { list } = await opened();
      const page = await list({ category: 'general' });
      assert.deepEqual(
        page.items.map((item) => [item.name, buttonsOf(item)]),
        printed,
      );
      assert.equal(page.total, 12);
      assert.equal(page.previous, null);
      const second = await list({ category: 'general', cursor: page.next ?? '' });
      assert.equal(second.items.length, 2);
      assert.equal(second.total, 12);
      assert.equal(second.next, null);
      assert.deepEqual(await list({ category: 'general', cursor: second.previous ?? '' }), page);
    });

    it('has applications in each of the five categories', async () => {
      const { list } = await opened();
      let sum = 0;
      for (const category of [
        'domestic-trade',
        'foreign-trade',
        'foreign-investment',
        'economic-cooperation',
        'general',
      ]) {
        const { total, items } = await list({ category });
        assert.ok(total >= 5, category);
        assert.ok(items.every((item) => item.category === category));
        sum += total;
      }
      assert.equal((await list({})).total, sum);
    });

    it('shows every row once when walked forwards and the same backwards', async () => {
      const { list } = await opened();
      const pages = [await list({})];
      for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await list({ cursor: next }));
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
      assert.equal(new Set(ids).size, pages[0]?.total);
      assert.equal(ids.length, pages[0]?.total);
      for (const { items } of pages.slice(0, -1)) assert.equal(items.length, 10);
      let page = pages.at(-1);
      for (const earlier of pages.slice(0, -1).toReversed()) {
        page = await list({ cursor: page?.previous ?? '' });
        assert.deepEqual(page, earlier);
      }
    });

    it('finds any part of a name, whatever the width of brackets and letters', async () => {
      const { list } = await opened();
      const namesOf = async (search: string) => (await list({ search })).items.map(({ name }) => name);
      assert.deepEqual(await namesOf('专项资金'), ['外贸发展专项资金（中小）网络管理应用']);
      for (const search of ['（中小）', '(中小)', ' 中小 ', '（中小) 网络'])
        assert.deepEqual(await namesOf(search), ['外贸发展专项资金（中小）网络管理应用'], search);
      for (const search of ['OA', 'oa', 'ＯＡ系统', 'ｏａ'])
        assert.deepEqual(await namesOf(search), ['离退休干部信息管理OA系统'], search);
      for (const search of ['%', '_', '\\', "'", '不存在', '\u0000x', '𠮷'])
        assert.deepEqual(await namesOf(search), [], search);
      assert.equal((await list({ search: '  ' })).total, (await list({})).total);
      assert.equal((await list({ search: '网络管理', category: 'general' })).total, 3);
      assert.equal((await list({ search: '网络管理', category: 'domestic-trade' })).total, 0);
    });

    it('answers a cursor that means nothing with the place of the fault', async () => {
      const { test, cookie } = await opened();
      const garbage = [
        'x',
        '{}',
        '%%%',
        btoa('{}'),
        btoa('{"after":"1"}'),
        btoa('{"after":1,"before":2}'),
        btoa('null'),
        btoa('{"after":1e99}'),
        '测试',
        '',
      ];
      for (const cursor of garbage) {
        const { problem } = await test.request('listApplications', { query: { cursor }, cookie });
        assert.equal(problem.status, 422, cursor);
        assert.deepEqual(problem.errors, [{ pointer: '/cursor', code: 'field/type' }], cursor);
      }
    });

    it('stays in the list when a cursor points beyond its end', async () => {
      const { list } = await opened();
      const beyond = await list({ cursor: btoa('{"after":999999}') });
      assert.deepEqual(beyond.items, []);
      assert.ok(beyond.previous);
      assert.equal((await list({ cursor: beyond.previous })).items.length, 10);
      assert.deepEqual(await list({ cursor: btoa('{"before":-5}') }), await list({}));
    });

    it('refuses what is no category, no known filter, too long a word', async () => {
      const { test, cookie } = await opened();
      const refused = async (query: Record<string, string>) =>
        (await test.request('listApplications', { query, cookie })).problem.errors;
      assert.deepEqual(await refused({ category: 'fun' }), [{ pointer: '/category', code: 'field/option' }]);
      assert.deepEqual(await refused({ page: '2' }), [{ pointer: '/page', code: 'field/unknown' }]);
      assert.deepEqual(await refused({ search: '长'.repeat(65) }), [{ pointer: '/search', code: 'field/too-long' }]);
    });

    it('may be seeded again without a change', async () => {
      const { test, list } = await opened();
      const before = await list({});
      await seedReferenceRows(test.platform);
      assert.deepEqual(await list({}), before);
    });

    it('wants a session', async () => {
      const test = await open();
      for (const call of ['listApplications', 'listMyApplications'] as const)
        assert.equal((await test.request(call)).problem.code, 'session/missing');
    });
  });
});
