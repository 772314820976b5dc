import { normalizeCode } from './normalize.ts';
import { organisationCode } from './organisation-code.ts';
import { rule } from './rule.ts';

/** 组织机构代码 without its hyphen, nine characters, as account recovery asks for it. Same codes as `organisationCode`. */
export const organisationCode9 = rule('organisation-code/missing', (value) =>
  value.length === 9 ? organisationCode.refusal(`${value.slice(0, 8)}-${value.slice(8)}`) : 'organisation-code/format',
);

/** Upper case without a hyphen: `71526726-x` to `71526726X`. */
export const normalizeOrganisationCode9 = (typed: string): string => normalizeCode(typed).replaceAll('-', '');
