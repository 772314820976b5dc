import type { AuthoritySignInCode } from '@zxkt/contract/resources/authority';
import type { ReviewCode } from '@zxkt/contract/resources/review';
import type { ReviewDeskCode } from '@zxkt/contract/resources/review-desk';

/** Why an input at the authority end is refused. */
export const authorityCodes = {
  'second-factor/missing': '请输入动态口令。',
  'second-factor/format': '动态口令应为6位数字，请核对。',
  'work-year/unknown': '请选择有效的工作年度。',
  'cursor/refused': '分页位置已失效，请重新查询。',
  'workdays/unknown': '该年度的工作日安排尚未公布，暂不能按是否超期查询。',
  'date/format': '请按“年-月-日”填写日期，如 2026-11-27。',
  'review-view/too-many': '保存的查询方案已达上限，请先删除不用的方案。',
} as const satisfies Record<AuthoritySignInCode | ReviewCode | ReviewDeskCode, string>;

export type AuthorityCodeKey = keyof typeof authorityCodes;
