import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 法人登记号, 国税登记号, 地税登记号: 5-30 capital letters, digits and hyphens. Retired numbers, kept as the licence has them. */
export const referenceNumber = patternRule(
  'reference-number/missing',
  'reference-number/format',
  30,
  /^[\dA-Z-]{5,30}$/,
);

/** Why a reference number is refused. */
export type ReferenceNumberCode = CodeOf<typeof referenceNumber>;

export const normalizeReferenceNumber = normalizeCode;
