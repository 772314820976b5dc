import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { canonicalText } from './canonical-text.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import {
  catalogueIds,
  isCatalogueId,
  loadCatalogue,
  loadCodeTree,
  loadIndustries,
  loadProductEnglish,
  loadProducts,
  loadRegions,
} from './index.ts';

for (const id of catalogueIds) {
  test(`${id}: every code is reached from a root, by the path that it names`, async () => {
    const catalogue = await loadCatalogue(id);
    const reached: string[] = [];
    const walk = (entries: readonly Entry[], path: readonly string[]): void => {
      for (const entry of entries) {
        reached.push(entry.code);
        const codes = [...path, entry.code];
        assert.equal(entry.parent, path.at(-1));
        assert.deepEqual(
          catalogue.path(entry.code).map(({ code }) => code),
          codes,
        );
        const held = catalogue.children(entry.code);
        assert.equal(catalogue.leaf(entry.code), entry.leaf);
        if (held.length > 0) assert.equal(entry.leaf, false);
        walk(held, codes);
      }
    };
    walk(catalogue.roots, []);
    assert.equal(reached.length, catalogue.size);
    assert.deepEqual(
      reached,
      Array.from(catalogue.entries(), ({ code }) => code),
    );
    assert.equal(new Set(reached).size, catalogue.size);
  });

  test(`${id}: the hash is that of the content, and every entry has a name`, async () => {
    const catalogue = await loadCatalogue(id);
    assert.equal(catalogue.id, id);
    assert.notEqual(catalogue.edition, '');
    assert.equal(createHash('sha256').update(canonicalText(catalogue)).digest('hex'), catalogue.hash);
    for (const entry of catalogue.entries()) assert.match(entry.name, /\S/u, entry.code);
  });

  test(`${id}: names hold whole characters of the basic plane`, async () => {
    for (const { name } of (await loadCatalogue(id)).entries()) assert.doesNotMatch(name, /[\ud800-\udfff]/);
  });
}

test('each catalogue is loaded once', async () => {
  assert.equal(await loadProducts(), await loadCatalogue('products'));
  assert.equal(isCatalogueId('products'), true);
  assert.equal(isCatalogueId('toString'), false);
});

test('industries count as the standard says', async () => {
  const industries = await loadIndustries();
  assert.deepEqual(countLevels(industries), [20, 97, 473, 1382]);
  assert.equal(industries.get('0111')?.fullCode, 'A0111');
  assert.equal(industries.get('A')?.fullCode, 'A');
  assert.deepEqual(
    industries.path('0111').map(({ name }) => name),
    ['农、林、牧、渔业', '农业', '谷物种植', '稻谷种植'],
  );
});

test('an entry of the 2019 amendment is in force from that year', async () => {
  const industries = await loadIndustries();
  const amended = Array.from(industries.entries()).filter(({ amendment }) => amendment !== undefined);
  assert.deepEqual(
    amended.map(({ code }) => code),
    ['923', '9231', '9232', '9233'],
  );
  assert.equal(industries.isCurrent('9231', '2018-12-31'), false);
  assert.equal(industries.isCurrent('9231', '2026-11-23'), true);
  assert.equal(industries.isCurrent('0111', '2018-12-31'), true);
});

test('regions count as the ministry says, with later changes on top', async () => {
  const regions = await loadRegions();
  const all = Array.from(regions.entries());
  const listed = all.filter(({ from }) => from === undefined);
  const mainland = listed.filter(({ code }) => !/^(71|81|82)/.test(code));
  assert.deepEqual(countLevels({ entries: () => mainland.values() }), [31, 333, 2846]);
  assert.equal(all.length, 3216);
  const today = mainland.concat(all.filter(({ from }) => from !== undefined));
  const current = today.filter(({ code, level }) => level === 3 && regions.isCurrent(code, '2026-11-23'));
  assert.equal(current.length, 2847);
  const kinds = new Map([...Map.groupBy(mainland, ({ kind }) => kind)].map(([kind, { length }]) => [kind, length]));
  assert.deepEqual(
    ['地级市', '地区', '自治州', '盟', '市辖区', '县级市', '县', '自治县', '旗', '自治旗', '特区', '林区'].map((kind) =>
      kinds.get(kind),
    ),
    [293, 7, 30, 3, 977, 397, 1301, 117, 49, 3, 1, 1],
  );
});

test('a retired region stays readable and names what replaced it', async () => {
  const regions = await loadRegions();
  const retired = regions.get('500112');
  assert.equal(retired?.name, '渝北区');
  assert.deepEqual(retired.successors, ['500157', '500109']);
  assert.equal(regions.successor('500105')?.name, '两江新区');
  assert.equal(regions.successor('110101'), undefined);
  assert.equal(regions.isCurrent('500105', '2024-12-31'), true);
  assert.equal(regions.isCurrent('500105', '2026-01-01'), false);
  assert.equal(regions.isCurrent('500157', '2024-12-31'), false);
  assert.equal(regions.isCurrent('653132', '2026-03-25'), false);
  assert.equal(regions.isCurrent('653132', '2026-03-26'), true);
  assert.equal(regions.isCurrent('999999', '2026-03-26'), false);
  const offered = regions.children('500000', '2026-11-23').map(({ code }) => code);
  assert.ok(offered.includes('500157') && !offered.includes('500105'));
  assert.ok(regions.children('500000').some(({ code }) => code === '500105'));
});

test('a county that answers to its province is a county', async () => {
  const city = (await loadRegions()).get('659013');
  assert.deepEqual([city?.level, city?.parent, city?.direct, city?.xpcc], [3, '650000', true, '第三师']);
});

test('products count as the Harmonized System and the customs list say', async () => {
  const products = await loadProducts();
  // 96 chapters, the reserved one, 98 and 99; 9 lines of 98 and 99 beyond the tariff's 8948.
  assert.deepEqual(countLevels(products), [21, 99, 1228, 5612, 8957]);
  const tariff = Array.from(products.entries()).filter(({ code, level }) => level === 5 && code < '98');
  assert.equal(tariff.length, 8948);
  for (const { code, leaf, level } of products.entries()) assert.equal(leaf, level === 5, code);
});

test('the reserved chapter can be read, not chosen', async () => {
  const products = await loadProducts();
  assert.deepEqual(products.get('77'), {
    code: '77',
    name: '（保留）',
    level: 2,
    leaf: false,
    parent: 'XV',
    naming: 'own',
    reserved: true,
  });
});

test('a group without Chinese wording shows that of what it holds', async () => {
  const products = await loadProducts();
  const naming = (code: string): readonly unknown[] => [products.get(code)?.name, products.get(code)?.naming];
  assert.deepEqual(naming('01'), ['活动物', 'own']);
  assert.deepEqual(naming('010121'), ['改良种用马', 'line']);
  assert.deepEqual(naming('010130'), ['改良种用驴 / 其他驴，改良种用除外', 'lines']);
  assert.deepEqual(naming('0101'), ['改良种用马 / 其他马，改良种用除外 等', 'lines']);
  assert.deepEqual(products.get('01012100')?.units, ['千克', '头']);
  assert.deepEqual(products.get('98040000')?.units, ['千克']);
});

test('every group of the Harmonized System has its English wording', async () => {
  const english = await loadProductEnglish();
  const products = await loadProducts();
  for (const { code, leaf, reserved } of products.entries()) {
    if (!leaf && reserved !== true && code < '98') assert.match(english.get(code) ?? '', /\w/, code);
  }
  assert.equal(english.get('0101'), 'Horses, asses, mules and hinnies; live');
});

test('the smaller lists are complete', async () => {
  const sizes = await Promise.all(
    (['filing-regions', 'economic-types', 'enterprise-types', 'market-entity-types'] as const).map(
      async (id) => (await loadCatalogue(id)).size,
    ),
  );
  assert.deepEqual(sizes, [37, 34, 163, 29]);
});

test('an unknown code is nothing, in every answer', async () => {
  for (const id of catalogueIds) {
    const catalogue: Catalogue = await loadCatalogue(id);
    for (const code of ['', 'constructor', '__proto__', ' 0111', '０１']) {
      assert.equal(catalogue.get(code), undefined);
      assert.deepEqual(catalogue.children(code), []);
      assert.deepEqual(catalogue.path(code), []);
      assert.equal(catalogue.leaf(code), false);
      assert.equal(catalogue.successor(code), undefined);
    }
  }
});

function countLevels(catalogue: { entries(): IterableIterator<Entry> }): number[] {
  const counts: number[] = [];
  for (const { level } of catalogue.entries()) counts[level - 1] = (counts[level - 1] ?? 0) + 1;
  return counts;
}

for (const id of Object.keys(loadCodeTree) as (keyof typeof loadCodeTree)[]) {
  test(`${id}: the tree of codes alone says what the catalogue says`, async () => {
    const [tree, catalogue] = [await loadCodeTree[id](), await loadCatalogue(id)];
    const named = (entries: readonly { readonly code: string; readonly name: string }[]) =>
      entries.map(({ code, name }) => ({ code, name }));
    assert.deepEqual(tree.roots, named(catalogue.roots));
    for (const { code, name } of catalogue.entries()) {
      assert.notEqual(name, '');
      assert.deepEqual(tree.get(code), { code, name });
      assert.deepEqual(tree.path(code), named(catalogue.path(code)));
      assert.deepEqual(tree.children(code), named(catalogue.children(code)));
    }
    assert.equal(tree.get('nothing'), undefined);
    assert.deepEqual([...tree.path('nothing'), ...tree.children('nothing')], []);
  });
}
