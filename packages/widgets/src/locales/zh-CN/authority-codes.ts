import type { AuthoritySignInCode } from '@zxkt/contract/resources/authority';

/** Why a field of the authority end's sign-in is refused. */
export const authorityCodes = {
  'second-factor/missing': '请输入动态口令。',
  'second-factor/format': '动态口令应为6位数字，请核对。',
  'work-year/unknown': '请选择有效的工作年度。',
} as const satisfies Record<AuthoritySignInCode, string>;

export type AuthorityCodeKey = keyof typeof authorityCodes;
