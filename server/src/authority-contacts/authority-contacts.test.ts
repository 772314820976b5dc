import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { seedReferenceRows } from '../demo/seed-reference-rows.ts';
import { putContact } from './authority-contacts.repository.ts';

const put = (test: TestApp, id: string, name: string, region: string | null, phone: string | null = null) =>
  putContact(test.platform.database.db, {
    id,
    name,
    kind: region?.endsWith('00') ? 'city' : region === null ? 'province' : 'district',
    filing_region: '440000',
    region,
    phone,
    address: null,
    website: null,
    updated_at: 0,
  });
const namesAt = async (test: TestApp, query: Record<string, string> = {}) =>
  (await test.request('listAuthorityContacts', { query })).value.items.map(({ name }) => name);

describe('管理部门联系方式', () => {
  eachEngine((_engine, open) => {
    it('names an authority for each of the 37 filing regions, and invents no number', async () => {
      const test = await open();
      await seedReferenceRows(test.platform);
      const { items } = (await test.request('listAuthorityContacts')).value;
      assert.equal(items.length, 37);
      assert.equal(new Set(items.map(({ filingRegion }) => filingRegion)).size, 37);
      assert.ok(items.every(({ phone, address }) => phone === null && address === null));
    });

    it('goes from the nearest upwards; a district without one is answered with what it lies in', async () => {
      const test = await open();
      await seedReferenceRows(test.platform);
      await put(test, 'guangzhou', '广州市商务局', '440100');
      await put(test, 'tianhe', '广州市天河区商务局', '440106');
      const tianhe = await namesAt(test, { filingRegion: '440000', region: '440106' });
      assert.deepEqual(tianhe, ['广州市天河区商务局', '广州市商务局', '广东省商务厅', '商务部']);
      assert.deepEqual(await namesAt(test, { region: '440111' }), ['广州市商务局', '广东省商务厅', '商务部']);
      assert.deepEqual(await namesAt(test, { filingRegion: '440000' }), ['广东省商务厅', '商务部']);
      assert.deepEqual(await namesAt(test, { region: '440305' }), ['深圳市商务局', '商务部'], '计划单列市 is its own');
      assert.deepEqual(await namesAt(test, { filingRegion: '999999' }), ['商务部']);
    });

    it('keeps what an operator wrote, over every start', async () => {
      const test = await open();
      await put(test, 'filing-440000', '广东省商务厅', null, '（值班）');
      await seedReferenceRows(test.platform);
      const { items } = (await test.request('listAuthorityContacts', { query: { filingRegion: '440000' } })).value;
      assert.equal(items[0]?.phone, '（值班）');
    });
  });
});
