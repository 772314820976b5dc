import { normalizeCode } from './normalize.ts';
import { organisationCode9 } from './organisation-code-9.ts';
import { organisationCodeShape } from './organisation-code.ts';
import { rule, type CodeOf } from './rule.ts';
import { tradeCode, tradeCodeShape } from './trade-code.ts';
import { uscc } from './uscc.ts';

/**
 * 统一社会信用代码/组织机构代码/进出口企业代码 in one field, as account recovery asks for it: 18, 9 or 13 characters, each
 * judged by its own rule. The organisation code stands without its hyphen.
 */
export const enterpriseCode = rule('enterprise-code/missing', (value) => {
  if (value.length === 18) return uscc.refusal(value);
  if (value.length === 9) return organisationCode9.refusal(value);
  if (value.length === 13) return tradeCode.refusal(value);
  return 'enterprise-code/length';
});

/** What a server accepts: a wrong check character of 组织机构代码 or 进出口企业代码 is a warning that a person can pass. */
export const enterpriseCodeShape = rule('enterprise-code/missing', (value) => {
  if (value.length === 18) return uscc.refusal(value);
  if (value.length === 9) return organisationCodeShape.refusal(`${value.slice(0, 8)}-${value.slice(8)}`);
  if (value.length === 13) return tradeCodeShape.refusal(value);
  return 'enterprise-code/length';
});

/** Why the code of an enterprise is refused; the checksums of organisation and trade code are passable. */
export type EnterpriseCodeCode = CodeOf<typeof enterpriseCode>;

/** Upper case, without spaces and hyphens: `71526726-x` to `71526726X`. */
export const normalizeEnterpriseCode = (typed: string): string => normalizeCode(typed).replaceAll('-', '');
