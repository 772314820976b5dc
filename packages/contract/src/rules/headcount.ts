import { compact } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/** 企业规模: persons, 1 to 9,999,999. */
export const headcount = rule('headcount/missing', (value) => {
  if (value.length > 7) return 'headcount/length';
  return /^[1-9]\d*$/.test(value) ? undefined : 'headcount/format';
});

/** Why a headcount is refused. */
export type HeadcountCode = CodeOf<typeof headcount>;

export const normalizeHeadcount = (typed: string): string => compact(typed).replaceAll(/[,，]|人$/g, '');
