import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 港澳居民来往内地通行证: H (Hong Kong) or M (Macao), eight digits, and on older cards two more for the issue. */
export const hongKongMacaoPermit = patternRule(
  'hong-kong-macao-permit/missing',
  'hong-kong-macao-permit/format',
  11,
  /^[HM]\d{8}(?:\d\d)?$/,
);

/** Why a Hong Kong and Macao permit number is refused. */
export type HongKongMacaoPermitCode = CodeOf<typeof hongKongMacaoPermit>;

/** Half width, upper case, without spaces. */
export const normalizeHongKongMacaoPermit = normalizeCode;
