import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 台湾居民来往大陆通行证: eight digits, or ten on older booklets. */
export const taiwanPermit = patternRule('taiwan-permit/missing', 'taiwan-permit/format', 10, /^(?:\d{8}|\d{10})$/);

/** Why a Taiwan permit number is refused. */
export type TaiwanPermitCode = CodeOf<typeof taiwanPermit>;

/** Half width, upper case, without spaces. */
export const normalizeTaiwanPermit = normalizeCode;
