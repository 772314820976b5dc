import { compact } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/** A whole amount of money in digits, no separators, below 10^15: 注册资金 (yuan), 注册上年进出口总额 (US dollars). */
export const amount = rule('amount/missing', (value) => {
  if (value.length > 15) return 'amount/length';
  return /^(?:0|[1-9]\d*)$/.test(value) ? undefined : 'amount/format';
});

/** Why an amount is refused. */
export type AmountCode = CodeOf<typeof amount>;

/** `１,２００,000` and `1200000元` to `1200000`; decimals stay, and are refused. */
export const normalizeAmount = (typed: string): string =>
  compact(typed)
    .replaceAll(/[,，]/g, '')
    .replace(/(?:元|美元)$/, '')
    .replace(/^0+(?=\d)/, '');
