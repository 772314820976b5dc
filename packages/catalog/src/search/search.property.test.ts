import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readName } from '../../scripts/pinyin.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../entry.ts';
import { loadIndustries } from '../industries.ts';
import { loadProducts } from '../products.ts';
import { loadRegions } from '../regions.ts';
import { foldText } from './fold.ts';

const catalogues: readonly Catalogue[] = await Promise.all([loadIndustries(), loadProducts(), loadRegions()]);
/** Which corrections of readings apply to each of them. */
const corrections = [undefined, 'products', 'regions'] as const;
const everything = { limit: Number.POSITIVE_INFINITY } as const;

/** False for a group of products that borrows its label: it is found by code alone. */
function hasOwnName(entry: Entry): boolean {
  return !('naming' in entry) || entry.naming === 'own';
}

/** Text of the kinds that meet in a search field, wilder than anyone types. */
const query = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."aeiounghzszcx马衬衫业农、 '’１Ａ0019.-") }),
  fc
    .array(fc.constantFrom('zhi', 'xian', "xi'an", '种植', '0111', 'z', ' ', 'Ａ', '\ud83c', '𬭎'), { maxLength: 12 })
    .map((pieces) => pieces.join('')),
);

test('any string is answered, with ranges inside what is shown', () => {
  fc.assert(
    fc.property(query, fc.constantFrom(...catalogues), (text, catalogue) => {
      const { hits, total } = catalogue.search(text, { limit: 20 });
      assert.ok(hits.length === Math.min(total, 20));
      for (const { code, name, nameRanges, codeRanges, path } of hits) {
        assert.ok(nameRanges.length + codeRanges.length > 0);
        assert.equal(path.at(-1)?.code, code);
        for (const [ranges, length] of [
          [nameRanges, name.length],
          [codeRanges, code.length],
        ] as const) {
          let before = -1;
          for (const [start, end] of ranges) {
            assert.ok(start > before && start < end && end <= length);
            before = end;
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

/** Entries with a wording of their own, and a piece of it. */
const piece = fc
  .constantFrom(...catalogues)
  .map((catalogue) => ({
    catalogue,
    entries: Array.from(catalogue.entries()).filter(hasOwnName),
  }))
  .chain(({ catalogue, entries }) =>
    fc
      .constantFrom(...entries)
      .chain((entry) =>
        fc
          .tuple(fc.nat(entry.name.length - 1), fc.integer({ min: 1, max: 12 }))
          .map(([start, length]) => ({ catalogue, entry, text: entry.name.slice(start, start + length) })),
      ),
  )
  .filter(({ text }) => /\p{Script=Han}/u.test(text) && !/[\sA-Za-z\d]/.test(text));

test('a piece of a name finds the entry and is what is highlighted', () => {
  fc.assert(
    fc.property(piece, ({ catalogue, entry, text }) => {
      const hit = catalogue.search(text, everything).hits.find(({ code }) => code === entry.code);
      assert.ok(hit !== undefined, `${text} does not find ${entry.name}`);
      const [[start, end] = [0, 0]] = hit.nameRanges;
      assert.equal(foldText(hit.name.slice(start, end)), foldText(text));
    }),
    { numRuns: 150 },
  );
});

test('every name is found by its full pinyin and by its initials', () => {
  const own = catalogues.flatMap((catalogue, number) =>
    Array.from(catalogue.entries())
      .filter((entry) => /^\p{Script=Han}+$/u.test(entry.name) && hasOwnName(entry))
      .map((entry) => ({ catalogue, entry, readings: readName(entry.name, corrections[number]) })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...own), ({ catalogue, entry, readings }) => {
      for (const text of [readings.join(''), readings.join(' '), readings.map((one) => one.charAt(0)).join('')]) {
        const hit = catalogue.search(text, everything).hits.find(({ code }) => code === entry.code);
        assert.ok(hit !== undefined, `${text} does not find ${entry.name}`);
        assert.deepEqual(hit.nameRanges, [[0, entry.name.length]]);
      }
    }),
    { numRuns: 150 },
  );
});

test('searching again gives the same answer in the same order', () => {
  fc.assert(
    fc.property(query, fc.constantFrom(...catalogues), (text, catalogue) => {
      assert.deepEqual(catalogue.search(text), catalogue.search(text));
    }),
    { numRuns: 50 },
  );
});
