import { nameRule } from './name-rule.ts';
import { normalizeName } from './normalize.ts';
import type { CodeOf } from './rule.ts';

/** 单位名称, 企业名称, 银行户名: as on the licence, 2-100 code points. */
export const unitName = nameRule('unit-name/missing', 'unit-name/length', 'unit-name/alphabet', (name) => {
  const { length } = [...name];
  return length >= 2 && length <= 100;
});

/** Why the name of an enterprise or other unit is refused. */
export type UnitNameCode = CodeOf<typeof unitName>;

/** NFC, no invisible marks, no space at either end. Brackets keep their width: the licence has them so. */
export const normalizeUnitName = normalizeName;
