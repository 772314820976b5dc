import {
  loadEconomicTypes,
  loadEnterpriseTypes,
  loadIndustries,
  loadProducts,
  shanghaiDate,
  type Catalogue,
} from '@zxkt/catalog';
import type { QualificationContent } from '@zxkt/contract';
import { enterpriseCodesAt } from './codes.ts';
import { loadPlaces } from './places.ts';
import { createRandom, type Random } from './random.ts';

const characters =
  '华锦恒泰瑞丰盛达远信诚通联创新科腾飞宏图伟业嘉禾金鼎银河星辰天一海纳百川东方中正和顺德昌隆兴旺福源永安康宁'.split(
    '',
  ) as [string, ...string[]];
const trades = [
  '进出口',
  '国际贸易',
  '对外贸易',
  '机电设备',
  '纺织品',
  '电子科技',
  '五金制品',
  '家居用品',
  '食品',
  '化工',
  '服装',
  '医疗器械',
  '农产品',
  '汽车零部件',
  '工艺品',
] as const;
const endings = [
  ['有限公司', 88],
  ['股份有限公司', 6],
  ['（集团）有限公司', 3],
  ['厂', 3],
] as const;
const surnames = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'.split('') as [string, ...string[]];
const banks = ['示例银行', '示范商业银行', '样例农村商业银行'] as const;

/** GB/T 12402 as enterprises of foreign trade are. */
const economicTypes = [
  ['173', 52],
  ['159', 18],
  ['160', 6],
  ['171', 6],
  ['330', 5],
  ['230', 4],
  ['310', 3],
  ['174', 2],
  ['151', 2],
  ['130', 1],
  ['172', 1],
] as const;

const some = <T>(random: Random, most: number, items: readonly [T, ...T[]]): T[] => [
  ...new Set(Array.from({ length: 1 + random.below(most) }, () => random.pick(items))),
];

const nonEmpty = <T>(items: readonly T[]): [T, ...T[]] => {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('a catalogue is empty');
  return [first, ...rest];
};

/** An enterprise that does not exist, with a form that would pass every rule. */
export interface SyntheticCase {
  readonly content: QualificationContent;
  readonly displayName: string;
  readonly mobile: string;
  readonly email: string;
}

/** Makes enterprises up: real codes of places and trades, valid checks, invented names. The same seed says the same. */
export const createCaseMaker = async (seed: number, now: number) => {
  const onDate = shanghaiDate(now);
  const [placeOf, industries, products, types, enterprises] = await Promise.all([
    loadPlaces(onDate),
    loadIndustries(),
    loadProducts(),
    loadEconomicTypes(),
    loadEnterpriseTypes(),
  ]);
  const leaves = (catalogue: Pick<Catalogue, 'entries' | 'isCurrent'>) =>
    nonEmpty(
      [...catalogue.entries()]
        .filter(({ code, leaf }) => leaf && catalogue.isCurrent(code, onDate))
        .map(({ code }) => code),
    );
  const industryCodes = leaves(industries);
  const productCodes = leaves(products);
  const enterpriseCodes = leaves(enterprises);
  const known = economicTypes.filter(([code]) => types.leaf(code));
  const random = createRandom(seed);

  return (serial: number): SyntheticCase => {
    const place = placeOf(random);
    const codes = enterpriseCodesAt(serial, place.region);
    const core = Array.from({ length: 2 + random.below(2) }, () => random.pick(characters)).join('');
    const name = `${place.city}${core}${random.pick(trades)}${random.weighted(endings)}`;
    const person = `${random.pick(surnames)}${random.pick(characters)}${random.below(2) ? random.pick(characters) : ''}`;
    const phone = `0${String(311 + random.below(600)).padStart(3, '3')}-${String(2 + random.below(7))}${random.digits(6)}`;
    const mobile = `139${String(serial % 100_000_000).padStart(8, '0')}`;
    const email = `contact${String(serial)}@enterprise.example`;
    return {
      displayName: core,
      mobile,
      email,
      content: {
        contact: { name: person, phone, emailOrQq: email, mobile },
        unit: {
          filingRegion: place.filingRegion,
          region: place.region,
          affiliation: random.below(10) === 0 ? 'local-direct' : 'local',
          uscc: codes.uscc,
          organisationCode: codes.organisationCode,
          name,
          address: place.address,
          postcode: `${String(1 + random.below(8))}${random.digits(5)}`,
          phone,
          introduction: '示例数据：从事货物和技术进出口业务，产品销往多个国家和地区。',
        },
        details: {
          legalRepresentative: person,
          registeredCapital: String((1 + random.below(500)) * 100_000),
          headcount: String(3 + random.below(800)),
          nature: 'enterprise',
          economicType: random.weighted(known),
          enterpriseType: random.pick(enterpriseCodes),
          tradeCode: codes.tradeCode,
          lastYearTrade: String(random.below(30_000_000)),
        },
        business: { industries: some(random, 3, industryCodes), products: some(random, 4, productCodes) },
        bank: {
          bankName: `${random.pick(banks)}股份有限公司营业部`,
          accountNumber: random.digits(19),
          accountHolder: name,
        },
      },
    };
  };
};
