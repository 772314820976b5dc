import type { QualificationWarningCode } from '@zxkt/contract/resources/qualification/warnings';
import { accountCodes } from './account-codes.ts';
import { qualificationCodes } from './qualification-codes.ts';

/** Doubts that a person may pass. The sentences for single codes are those of every form. */
export const qualificationWarnings = {
  'organisation-code/checksum': accountCodes['organisation-code/checksum'],
  'trade-code/checksum': accountCodes['trade-code/checksum'],
  'organisation-code/differs': '与统一社会信用代码第9至17位不一致，请核对；确认无误可以继续。',
  'trade-code/differs': '第5至13位与单位的组织机构代码不一致，请核对；确认无误可以继续。',
  'unit-nature/unlikely': '与统一社会信用代码表示的机构类别不一致，请核对；确认无误可以继续。',
  'account-holder/differs': '与单位名称不一致，请核对；确认无误可以继续。',
} satisfies Record<QualificationWarningCode, string>;

/** What the wizard says of what was filled in. */
export const qualificationWizardLater = {
  ...accountCodes,
  ...qualificationCodes,
  ...qualificationWarnings,
  // 单位名称, and 银行户名.
  'unit-name/alphabet': '单位全称含有无法识别的字符，请删除后重新输入。',
  'unit-name/length': '单位全称应为2至100个字，请核对。',
  'unit-name/missing': '请填写单位全称。',
  'paste/refused': '浏览器不允许读取剪贴板，请点击输入框后按 Ctrl+V（手机请长按）粘贴。',
  'paste/empty': '剪贴板中没有文字。',
} as const;

export type QualificationWizardLaterKey = keyof typeof qualificationWizardLater;
