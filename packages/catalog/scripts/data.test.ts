import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generate } from './generate.ts';
import { readName } from './pinyin.ts';
import { field, parseCsv, readCsv, readPackageFile } from './read-data.ts';

const data = new URL('../data/', import.meta.url);

test('every source file is the one whose checksum is on record', () => {
  const listed = readPackageFile('data/SHA256SUMS').trimEnd().split('\n');
  const sums = new Map(listed.map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = readdirSync(data).filter((file) => /\.(csv|json)$/.test(file));
  assert.deepEqual([...sums.keys()].toSorted(), files.toSorted());
  for (const file of files) {
    const sum = createHash('sha256')
      .update(readFileSync(new URL(file, data)))
      .digest('hex');
    assert.equal(sum, sums.get(file), file);
  }
});

test('the generated modules are what the build makes of the sources', () => {
  for (const [file, text] of generate()) {
    assert.ok(readPackageFile(`src/generated/${file}`) === text, `src/generated/${file} is stale: npm run build`);
  }
});

test('quoted fields keep their commas, quotes and line breaks', () => {
  assert.deepEqual(parseCsv('a,b\n"x, ""y""\nz",\n1,2\n'), [
    ['a', 'b'],
    ['x, "y"\nz', ''],
    ['1', '2'],
  ]);
});

test('initials agree with those that came with the sources, but for readings put right here', () => {
  const files = [
    { file: 'regions-gbt2260.csv', name: 'name', corrections: 'regions' },
    { file: 'industries-gbt4754-2017.csv', name: 'name', corrections: undefined },
    { file: 'hs8-cn-2023.csv', name: 'name', corrections: 'products' },
  ] as const;
  const differing = files.map(({ file, name, corrections }) =>
    readCsv(file)
      .filter((row) => initials(readName(field(row, name), corrections)) !== field(row, 'py'))
      .map((row) => field(row, name)),
  );
  const [regions = [], industries = [], products = []] = differing;
  assert.deepEqual(regions, ['大箐山县', '曾都区', '民乐县']);
  assert.deepEqual(industries, []);
  const corrected = Object.keys(
    (JSON.parse(readPackageFile('curated/pinyin-corrections.json')) as { products: object }).products,
  );
  // There 长途, 长尾鳕 were read zhang, 生长 and 灵长目 chang, 功率 shuai, the shells of crustaceans ke.
  const known = [...corrected, '还原', '长途', '长尾鳕', '生长', '灵长目', '功率', '甲壳'];
  for (const name of products)
    assert.ok(
      known.some((word) => name.replaceAll(/\P{L}/gu, '').includes(word)),
      name,
    );
});

function initials(readings: readonly string[]): string {
  return readings.map((syllable) => syllable.charAt(0)).join('');
}
