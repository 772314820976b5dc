import { normalizeCode } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/** Position in this string is the value of a character: no I, O, S, V or Z (GB 32100-2015). */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Department, category, six digits of region, nine characters of organisation code, check character. */
const shape = /^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/;

/** Registering department, then the categories that it registers (GB 32100-2015, with the departments added since). */
const category = /^(?:[15N][1239]|[248A][19]|3[1-59]|[67][129]|9[123]|Y1)/;

/** Weights 3^(i-1) modulo 31 from the left. The sum and the check character are together divisible by 31. */
const hasValidCheck = (code: string) => {
  let sum = 0;
  for (let i = 16; i >= 0; i--) sum = (sum * 3 + alphabet.indexOf(code.charAt(i))) % 31;
  return (sum + alphabet.indexOf(code.charAt(17))) % 31 === 0;
};

/**
 * The 18-character unified social credit code (统一社会信用代码), upper case.
 * Source: GB 32100-2015. An unknown region is accepted: abolished regions live on in codes.
 * 31 is prime and every weight is prime to it, so any single wrong character is found.
 */
export const uscc = rule('uscc/missing', (value) => {
  if (value.length !== 18) return 'uscc/length';
  if (!shape.test(value)) return 'uscc/alphabet';
  if (!category.test(value)) return 'uscc/category';
  if (!hasValidCheck(value)) return 'uscc/checksum';
  return undefined;
});

/** Why a unified social credit code is refused. Each locale owes one sentence per code. */
export type UsccCode = CodeOf<typeof uscc>;

/** `９１44 0300 7152 6726 xg` to `9144030071526726XG`. */
export const normalizeUscc = normalizeCode;
