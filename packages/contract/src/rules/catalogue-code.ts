import { patternRule, type CodeOf } from './rule.ts';

/** Shapes of codes from catalogues. Whether a code exists, and is in force, the catalogue knows: both sides ask it. */
export const regionCode = patternRule('catalogue-code/missing', 'catalogue-code/format', 6, /^\d{6}$/);
/** GB/T 4754-2017: a class (four digits), or a group or division where that is as far as one can say. */
export const industryCode = patternRule('catalogue-code/missing', 'catalogue-code/format', 4, /^\d{2,4}$/);
/** HS: eight digits, or six or four where that is as far as one can say. */
export const productCode = patternRule('catalogue-code/missing', 'catalogue-code/format', 8, /^\d{4}(?:\d\d){0,2}$/);
/** GB/T 12402-2000. */
export const economicTypeCode = patternRule('catalogue-code/missing', 'catalogue-code/format', 3, /^\d{3}$/);
/** 企业(机构)类型代码. */
export const enterpriseTypeCode = patternRule('catalogue-code/missing', 'catalogue-code/format', 4, /^\d{4}$/);

/** Why a code from a catalogue is refused. */
export type CatalogueCode = CodeOf<typeof regionCode> | 'catalogue-code/unknown' | 'catalogue-code/retired';
