import { remainder11Radix2 } from './check-digits.ts';
import { normalizeCode } from './normalize.ts';
import { patternRule, rule, type CodeOf } from './rule.ts';

/**
 * 进出口企业代码: four characters of region, then a 9-character organisation code; upper case. Shape only: what a
 * server accepts, because a wrong check character is a warning that a person can pass.
 */
export const tradeCodeShape = patternRule('trade-code/missing', 'trade-code/format', 13, /^[\dA-Z]{12}[\dX]$/);

/** 进出口企业代码 whose organisation code has a valid check character (GB 11714-1997). `9900147023485` is valid. */
export const tradeCode = rule('trade-code/missing', (value) => {
  const refusal = tradeCodeShape.refusal(value);
  if (refusal) return refusal;
  return remainder11Radix2(value.slice(4)) ? 'trade-code/checksum' : undefined;
});

/** Why a trade code is refused; `trade-code/checksum` is passable. */
export type TradeCodeCode = CodeOf<typeof tradeCode>;

/** Upper case, without spaces and hyphens. */
export const normalizeTradeCode = (typed: string): string => normalizeCode(typed).replaceAll('-', '');
