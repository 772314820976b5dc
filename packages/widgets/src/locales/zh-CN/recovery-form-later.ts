import type { LoginNameCode } from '@zxkt/contract/rules/login-name';
import { accountCodes } from './account-codes.ts';
import { challenge } from './challenge.ts';
import { personCodes } from './person-codes.ts';
import { recoveryCodes } from './recovery-codes.ts';

const own = {
  'login-name/missing': '请输入登录账号。',
  'login-name/length': '登录账号不超过64位，请核对。',
  'login-name/alphabet': '登录账号由英文字母、数字和 _ . @ - 组成，请核对。',
  'consent/missing': '请阅读并勾选同意个人信息处理规则，否则无法提交。',
  'email/missing': '请输入邮箱地址，办理结果将发送至该邮箱。',
  'enterprise-code/missing': '请输入18位、9位或13位企业代码。',
} as const satisfies Record<LoginNameCode | 'consent/missing' | 'email/missing' | 'enterprise-code/missing', string>;

/** What the recovery form says only when it must. */
export const recoveryFormLater = { ...challenge, ...accountCodes, ...personCodes, ...recoveryCodes, ...own } as const;

export type RecoveryFormLaterKey = keyof typeof recoveryFormLater;
