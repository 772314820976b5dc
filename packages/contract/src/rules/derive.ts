import { organisationCodeShape, normalizeOrganisationCode } from './organisation-code.ts';
import { tradeCodeShape } from './trade-code.ts';
import { uscc } from './uscc.ts';

/** 单位性质: 企业单位, 社会团体, 事业单位. */
export type UnitNature = 'enterprise' | 'social-organisation' | 'public-institution';

/** 组织机构代码 with its hyphen, from characters 9-17 of a valid USCC; else undefined. Source: GB 32100-2015. */
export const organisationCodeOfUscc = (code: string): string | undefined =>
  uscc.refusal(code) ? undefined : normalizeOrganisationCode(code.slice(8, 17));

/** 组织机构代码 with its hyphen, from characters 5-13 of a well-formed 进出口企业代码; else undefined. */
export const organisationCodeOfTradeCode = (code: string): string | undefined =>
  tradeCodeShape.refusal(code) ? undefined : normalizeOrganisationCode(code.slice(4));

/** What a 进出口企业代码 ends with, nine characters, for a well-formed 组织机构代码 with hyphen; else undefined. */
export const tradeCodeTail = (organisationCode: string): string | undefined =>
  organisationCodeShape.refusal(organisationCode) ? undefined : organisationCode.replace('-', '');

/**
 * The province where a valid USCC was registered, as a GB/T 2260 code of six digits (`440000`); else undefined.
 * Bodies that the centre registers carry 100000. A unit may since have moved: suggest, do not decide.
 */
export const provinceOfUscc = (code: string): string | undefined =>
  uscc.refusal(code) ? undefined : `${code.slice(2, 4)}0000`;

/**
 * The 单位性质 that department and category of a valid USCC suggest, where one of the three fits: 9x, market entities;
 * 12, institutions; 13, 51 and 81, associations and unions. Undefined for the others. Source: GB 32100-2015.
 */
export const unitNatureOfUscc = (code: string): UnitNature | undefined => {
  if (uscc.refusal(code)) return undefined;
  if (code.startsWith('9')) return 'enterprise';
  if (code.startsWith('12')) return 'public-institution';
  return /^(?:13|51|81)/.test(code) ? 'social-organisation' : undefined;
};
