import { nameRule } from './name-rule.ts';
import { normalizeName } from './normalize.ts';
import type { CodeOf } from './rule.ts';

/** 地址: province, city, district, street and number, 5-120 code points (guide: 请尽可能详细). */
export const postalAddress = nameRule(
  'postal-address/missing',
  'postal-address/length',
  'postal-address/alphabet',
  (address) => {
    const { length } = [...address];
    return length >= 5 && length <= 120;
  },
);

/** Why a postal address is refused. */
export type PostalAddressCode = CodeOf<typeof postalAddress>;

export const normalizePostalAddress = normalizeName;
