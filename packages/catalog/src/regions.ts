import type { Catalogue } from './catalogue.ts';
import { createCatalogue, type Particulars } from './create-catalogue.ts';
import type { Entry } from './entry.ts';
import { once } from './once.ts';

export interface Region extends Entry {
  /** 直辖市, 省, 自治区, 特别行政区, 地级市, 地区, 自治州, 盟, 市辖区, 县级市, 县, 自治县, 旗, 自治旗, 特区 or 林区. */
  readonly kind: string;
  /** County-level and answering to its province directly. */
  readonly direct: boolean;
  /** 计划单列市: Dalian, Ningbo, Xiamen, Qingdao, Shenzhen. */
  readonly separatelyPlanned: boolean;
  /** Division (师) of 新疆生产建设兵团 that a city belongs to. */
  readonly xpcc?: string;
  /** What the source says of a change. */
  readonly note?: string;
}

export const regionParticulars: Particulars<Region> = {
  complete(base, column) {
    const xpcc = column('xpcc');
    const note = column('note');
    return {
      ...base,
      kind: column('kind'),
      direct: column('direct') === '1',
      separatelyPlanned: column('separatelyPlanned') === '1',
      ...(xpcc === '' ? {} : { xpcc }),
      ...(note === '' ? {} : { note }),
    };
  },
  // A county that answers to its province stands where a prefecture would, and is a county all the same.
  levelOf: (code) => (code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3),
  // 西安 means the city before a district of that name.
  groupsFirst: true,
};

/** Administrative divisions (行政区划), GB/T 2260 as of the end of 2024 with later changes dated. */
export const loadRegions = once(async (): Promise<Catalogue<Region>> => {
  const { packed } = await import('./generated/regions.ts');
  return createCatalogue(packed, regionParticulars);
});
