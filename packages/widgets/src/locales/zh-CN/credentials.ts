import type { LoginNameCode } from '@zxkt/contract/rules/login-name';
import { challenge } from './challenge.ts';

const codes = {
  'login-name/missing': '请输入账号名称。',
  'login-name/length': '账号名称不超过64位，请核对。',
  'login-name/alphabet': '账号名称由英文字母、数字和 _ . @ - 组成，请核对。',
  'password/missing': '请输入密码。',
} satisfies Record<LoginNameCode | 'password/missing', string>;

/** An account and its password, wherever an existing one is asked for. */
export const credentials = {
  ...challenge,
  ...codes,
  account: '账号名称',
  'account/placeholder': '请输入账号名称',
  password: '密码',
  'password/placeholder': '请输入密码',
  'challenge/label': '验证码',
  'challenge/placeholder': '请输入验证码',
} as const;

export type CredentialKey = keyof typeof credentials;
