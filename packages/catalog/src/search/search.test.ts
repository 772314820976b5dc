import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, SearchOptions } from '../catalogue.ts';
import { loadCatalogue, type CatalogueId } from '../load-catalogue.ts';

interface Expectation {
  readonly query: string;
  /** Codes that stand first, in this order. */
  readonly first: readonly string[];
  /** How many match in all, where that matters. */
  readonly total?: number;
  readonly options?: SearchOptions;
}

const leaves = { leavesOnly: true } as const;

/** What a person who types the query expects to see first. */
const expectations: Readonly<Partial<Record<CatalogueId, readonly Expectation[]>>> = {
  industries: [
    // by code
    { query: '0111', first: ['0111'], total: 1 },
    { query: '01', first: ['01', '0111', '0112', '0113'] },
    { query: 'A', first: ['A'] },
    { query: 'a', first: ['A'] },
    { query: 'A0111', first: ['0111'], total: 1 },
    { query: 'a0111', first: ['0111'], total: 1 },
    { query: 'Ａ０１１１', first: ['0111'], total: 1 },
    { query: 'B0111', first: [], total: 0 },
    { query: 'C17', first: ['17', '1711', '1712'] },
    // by text
    { query: '稻谷', first: ['0111', '1311'], total: 2 },
    { query: '稻谷种植', first: ['0111'], total: 1 },
    { query: ' 稻谷\u200b种植\n', first: ['0111'], total: 1 },
    { query: '国际组织', first: ['9700', 'T', '97', '970'], total: 4 },
    { query: '国际组织', first: ['9700'], total: 1, options: leaves },
    { query: '农林牧渔业', first: ['A'] },
    { query: '农、林、牧、渔业', first: ['A'] },
    { query: '软件开发', first: ['651', '6511', '6512'] },
    { query: '软件开发', first: ['6511', '6512', '6513', '6519'], total: 4, options: leaves },
    { query: '棉纺', first: ['1711', '171'], total: 2 },
    { query: '人民法院', first: ['9232', '923'] },
    { query: '农业 批发', first: ['5171'] },
    { query: '稻谷', first: ['0111'], total: 1, options: { within: 'A' } },
    { query: '稻谷', first: [], total: 0, options: { within: 'B' } },
    { query: '稻谷', first: [], total: 0, options: { within: 'no such group' } },
    // by full pinyin
    { query: 'daoguzhongzhi', first: ['0111'], total: 1 },
    { query: 'dao gu zhong zhi', first: ['0111'], total: 1 },
    { query: 'DaoGu', first: ['0111', '1311'], total: 2 },
    { query: 'ｄａｏｇｕ', first: ['0111', '1311'], total: 2 },
    { query: 'dàogǔ', first: ['0111', '1311'], total: 2 },
    { query: 'daog', first: ['0111', '1311'] },
    { query: 'kuaiji', first: ['7241'], total: 1 },
    { query: 'xumuye', first: ['03'] },
    { query: 'yinhang', first: ['6640', '6650'] },
    { query: 'jichengdianlu', first: ['3973', '6520', '652'], total: 3 },
    // by initials
    { query: 'dgzz', first: ['0111'], total: 1 },
    { query: 'DGZZ', first: ['0111'], total: 1 },
    { query: 'rjkf', first: ['651', '6511'] },
    { query: 'hlw', first: ['5193', '5292', '6410'] },
    { query: 'ny', first: ['01'] },
    // mixed
    { query: '稻谷zz', first: ['0111'], total: 1 },
    { query: 'dao谷', first: ['0111', '1311'], total: 2 },
    { query: 'daogzz', first: ['0111'] },
    { query: '0111 稻谷', first: ['0111'], total: 1 },
    { query: '0112 稻谷', first: [], total: 0 },
  ],
  products: [
    { query: '01012100', first: ['01012100'], total: 1 },
    { query: '0101.21.00', first: ['01012100'], total: 1 },
    { query: '0101.21', first: ['010121', '01012100'], total: 2 },
    { query: '０１０１２１', first: ['010121', '01012100'], total: 2 },
    { query: '8517', first: ['85171100', '85171300'], options: leaves },
    { query: 'xvii', first: ['XVII'] },
    { query: '77', first: ['77'] },
    { query: '01012101', first: [], total: 0 },
    { query: '智能手机', first: ['85171300'], total: 1 },
    { query: '手机', first: ['85171300'], total: 1 },
    { query: 'zhinengshouji', first: ['85171300'], total: 1 },
    { query: 'znsj', first: ['85171300'], total: 1 },
    { query: '智能sj', first: ['85171300'], total: 1 },
    { query: '棉 男衬衫', first: ['61051000', '62052000'], total: 2, options: leaves },
    { query: 'mian nanchenshan', first: ['61051000', '62052000'], options: leaves },
    { query: 'nvchenshan', first: ['61061000', '61062000', '61069000'] },
    { query: 'nuchenshan', first: ['61061000', '61062000', '61069000'] },
    { query: 'rezha', first: ['72084000', '72089000'] },
    { query: 'LED', first: ['85395100', '85395210'] },
    { query: 'ｌｅｄ', first: ['85395100', '85395210'] },
    { query: 'b2b', first: ['99000000'] },
    { query: '维生素c', first: ['29362700'], total: 1 },
    { query: '1,2-二氯乙烷', first: ['29031500'], total: 1 },
    { query: '玉米', first: ['10059000', '11022000'] },
    { query: 'yumi', first: ['10059000', '11022000'] },
    { query: '天然气', first: ['27112100', '27111100'], options: leaves },
    { query: 'ma', first: ['05119940', '09030000', '11051000'], options: leaves },
    { query: '活动物', first: ['01', 'I'] },
  ],
  regions: [
    { query: '110000', first: ['110000'], total: 1 },
    { query: '4403', first: ['440300', '440303', '440304'] },
    { query: '长沙', first: ['430100', '430121'], total: 2 },
    { query: '西安', first: ['610100', '220403', '231005'], total: 3 },
    { query: "xi'an", first: ['610100', '220403', '231005'], total: 3 },
    { query: 'chongqing', first: ['500000'], total: 1 },
    { query: 'luan', first: ['341500'] },
    { query: 'lvliang', first: ['141100'], total: 1 },
    { query: 'luliang', first: ['141100', '530322'], total: 2 },
    { query: 'shan xian', first: ['371722'] },
    { query: 'kashi', first: ['653100', '653101'], total: 2 },
    { query: 'ezhou', first: ['420700'], total: 1 },
    { query: 'bj', first: ['110000'] },
    { query: 'pdxq', first: ['310115'], total: 1 },
    { query: '江北区', first: ['330205', '500105'], total: 2 },
    { query: '江北区', first: ['330205'], total: 1, options: { onDate: '2026-11-23' } },
    { query: '渝北', first: ['500112'], total: 1 },
  ],
  'filing-regions': [
    { query: '兵团', first: ['660000'], total: 1 },
    { query: 'bt', first: ['660000'], total: 1 },
    { query: 'shenzhen', first: ['440300'], total: 1 },
  ],
  'enterprise-types': [{ query: '有限责任公司（国有独资）', first: ['1110'], total: 1 }],
};

for (const [id, table] of Object.entries(expectations)) {
  for (const { query, first, total, options } of table) {
    test(`${id}: ${JSON.stringify(query)} finds ${first.join(', ') || 'nothing'}${options === undefined ? '' : ` with ${JSON.stringify(options)}`}`, async () => {
      const result = (await loadCatalogue(id as CatalogueId)).search(query, options);
      const codes = result.hits.map(({ code }) => code);
      assert.deepEqual(codes.slice(0, first.length), first);
      if (total !== undefined) assert.equal(result.total, total);
    });
  }
}

test('the table holds at least sixty queries', () => {
  assert.ok(Object.values(expectations).flat().length >= 60);
});

test('a hit shows what of it matched', async () => {
  const industries = await loadCatalogue('industries');
  assert.deepEqual(marked(industries, 'dgzz'), ['[稻谷种植]']);
  assert.deepEqual(marked(industries, '林牧渔业', { within: 'A', limit: 1 }), ['农、[林、牧、渔业]']);
  assert.deepEqual(marked(industries, '农业 批发', { limit: 1 }), ['[农业]机械[批发]']);
  assert.deepEqual(marked(industries, 'A0111'), ['稻谷种植']);
  assert.deepEqual(industries.search('A0111').hits[0]?.codeRanges, [[0, 4]]);
  assert.deepEqual(industries.search('01').hits[1]?.codeRanges, [[0, 2]]);
  const [hit] = industries.search('0111 稻谷').hits;
  assert.deepEqual([hit?.codeRanges, hit?.nameRanges], [[[0, 4]], [[0, 2]]]);
});

test('a hit brings its path, and only as many come as were asked for', async () => {
  const industries = await loadCatalogue('industries');
  const { hits, total } = industries.search('制造', { limit: 3 });
  assert.equal(hits.length, 3);
  assert.ok(total > 500);
  assert.deepEqual(
    industries.search('稻谷种植').hits[0]?.path.map(({ code }) => code),
    ['A', '01', '011', '0111'],
  );
  assert.equal(industries.search('制造').hits.length, 50);
  assert.equal(industries.search('制造', { limit: 0 }).hits.length, 0);
});

test('an empty query and one of signs alone match nothing', async () => {
  const products = await loadCatalogue('products');
  for (const query of ['', ' ', '\u200b', '、，。', "'", '-']) {
    assert.deepEqual(products.search(query), { hits: [], total: 0 });
  }
});

function marked(catalogue: Catalogue, query: string, options?: SearchOptions): string[] {
  return catalogue.search(query, options).hits.map(({ name, nameRanges }) => {
    const pieces = nameRanges.toReversed().reduce((text, [start, end]) => {
      return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
    }, name);
    return pieces;
  });
}
