import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { employ } from '../../test/authority.ts';
import { submitted } from '../../test/qualification.ts';
import { freshMobile } from '../../test/enterprise.ts';
import { submitTicket } from '../../test/recovery.ts';
import { eachEngine, type TestApp, type TestAppOptions } from '../../test/test-app.ts';
import { createVault } from '../platform/vault.ts';
import { reseal, type Resealed } from './reseal.service.ts';
import { sealedColumns } from './sealed-columns.ts';

const secret = () => new Uint8Array(randomBytes(32));
const keys = { old: secret(), new: secret() };
const indexing = secret();
const vaultOf = (...names: [current: 'old' | 'new', ...others: ('old' | 'new')[]]) =>
  createVault({ sealing: new Map(names.map((name) => [name, keys[name]])), current: names[0], indexing });

const all = async (results: AsyncIterable<Resealed>) => {
  const given: Resealed[] = [];
  for await (const result of results) given.push(result);
  return given;
};
const count = (results: readonly Resealed[], what: 'resealed' | 'unopened') =>
  results.reduce((sum, result) => sum + result[what], 0);

/** Every sealed value with its place, in the order of places. What a delivered message said is gone. */
const values = async ({ platform: { database } }: TestApp) => {
  const found: { place: string; sealed: string }[] = [];
  for (const { table, column, key, place } of sealedColumns) {
    const rows = await database.db.selectFrom(table).selectAll().execute();
    for (const row of rows as unknown as Record<string, string | number>[])
      found.push({ place: place(key.map((name) => row[name] ?? '')), sealed: String(row[column]) });
  }
  return found.filter(({ sealed }) => sealed !== '').toSorted((a, b) => (a.place < b.place ? -1 : 1));
};

describe('sealing under the next key', () => {
  eachEngine((_engine, open) => {
    const filled = async (options?: Omit<TestAppOptions, 'engine'>) => {
      const test = await open({ ...options, platform: { vault: await vaultOf('old') } });
      await employ(test);
      await submitTicket(test, { mobile: freshMobile() });
      await submitted(test);
      return test;
    };

    it('knows every sealed column', async () => {
      const tables = await (await open()).platform.database.db.introspection.getTables();
      const columns = tables.flatMap(({ name, columns: own }) => own.map((column) => `${name}.${column.name}`));
      assert.deepEqual(
        columns.filter((name) => name.endsWith('_sealed')).toSorted(),
        sealedColumns.map(({ table, column }) => `${table}.${column}`).toSorted(),
      );
    });

    it('leaves nothing under the old one, and every value as it was', async () => {
      const test = await filled();
      const { database } = test.platform;
      const [both, old, recent] = [await vaultOf('new', 'old'), await vaultOf('old'), await vaultOf('new')];
      const before = await values(test);
      assert.ok(
        sealedColumns.every(({ table, column }) => before.some(({ place }) => place.startsWith(`${table}/${column}/`))),
      );
      const results = await all(reseal({ database, vault: both }, 2));
      assert.equal(count(results, 'resealed'), before.length);
      assert.equal(count(results, 'unopened'), 0);
      for (const [index, { place, sealed }] of (await values(test)).entries()) {
        const was = before[index];
        assert.equal(was?.place, place);
        assert.equal(await recent.open(sealed, place), await old.open(was?.sealed ?? '', place), place);
      }
      assert.equal(count(await all(reseal({ database, vault: both })), 'resealed'), 0);
    });

    it('goes on where it was cut off', async () => {
      const test = await filled();
      const parts = { database: test.platform.database, vault: await vaultOf('new', 'old') };
      const cutOff = reseal(parts);
      const first = (await cutOff.next()).value as Resealed;
      await cutOff.return(undefined);
      const rest = await all(reseal(parts));
      assert.ok(first.resealed > 0);
      assert.equal(rest[0]?.resealed, 0);
      assert.equal(first.resealed + count(rest, 'resealed'), (await values(test)).length);
    });

    it('leaves what a server changed meanwhile as the server left it', async () => {
      const test = await filled();
      const { database } = test.platform;
      const vault = await vaultOf('new', 'old');
      const interrupted = {
        ...vault,
        open: async (sealed: string, place: string) => {
          const text = await vault.open(sealed, place);
          if (place.startsWith('qualification_drafts/')) {
            const content_sealed = await vault.seal('saved meanwhile', place);
            await database.db.updateTable('qualification_drafts').set({ content_sealed }).execute();
          }
          return text;
        },
      };
      const drafts = (await all(reseal({ database, vault: interrupted }))).find(({ column }) => /drafts/.test(column));
      assert.deepEqual([drafts?.resealed, drafts?.unopened], [0, 0]);
      const draft = (await values(test)).find(({ place }) => place.startsWith('qualification_drafts/'));
      assert.equal(await vault.open(draft?.sealed ?? '', draft?.place ?? ''), 'saved meanwhile');
    });

    it('tells what does not open, and leaves it', async () => {
      const test = await filled();
      const before = await values(test);
      const results = await all(reseal({ database: test.platform.database, vault: await vaultOf('new') }, 2));
      assert.deepEqual([count(results, 'resealed'), count(results, 'unopened')], [0, before.length]);
      assert.deepEqual(await values(test), before);
    });
  });
});
