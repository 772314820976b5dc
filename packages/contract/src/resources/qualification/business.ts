import * as v from 'valibot';
import { industryCode, productCode } from '../../rules/catalogue-code.ts';
import { industryLimit, productLimit } from './selection-limits.ts';

/** Why a list of choices is refused. */
export type SelectionCode = 'selection/missing' | 'selection/too-many' | 'selection/repeated';

export { industryLimit, productLimit };

const selection = <S extends v.GenericSchema<string>>(item: S, limit: number) =>
  v.pipe(
    v.array(item, 'selection/missing'),
    v.minLength(1, 'selection/missing'),
    v.maxLength(limit, 'selection/too-many'),
    v.check((items: string[]) => new Set(items).size === items.length, 'selection/repeated'),
  );

/** 行业和主营产品信息. */
export const business = {
  industries: selection(industryCode, industryLimit),
  products: selection(productCode, productLimit),
};
