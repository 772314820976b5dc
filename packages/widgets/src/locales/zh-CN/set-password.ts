import { common } from './common.ts';
import { password } from './password.ts';

const page = {
  'new/title': '设置新密码',
  'new/lead': '设置后，该账号在其他设备上的登录将全部退出。',
  'new/account': '登录账号',
  'new/password': '新密码',
  'new/submit': '设置密码',
  'new/busy': '正在设置…',
  'set/title': '密码已重置',
  'set/text': '请使用新密码登录。原有的登录已全部退出。',
  'set/account': '登录账号',
  'set/login': '登录',
  'link/checking': '正在核验链接…',
  'link/retry': '重试',
  'link/again': '重新申请',
  'link/missing': '请从邮件中的链接打开本页',
  'link/missing/text': '为保护您的账号，链接只在打开时使用一次，刷新页面后须从邮件或短信中重新打开；链接30分钟内有效。',
  'link/label': '邮件中的链接或凭据',
  'link/placeholder': '请粘贴链接或凭据',
  'link/take': '下一步',
  'link/none': '请粘贴邮件中的完整链接或凭据。',
  'link/refused': '该链接不能使用',
  'link/failed': '链接未能核验',
} as const;

/** 设置新密码, by a one-time link. */
export const setPassword = { ...common, ...password, ...page } as const;

export type SetPasswordKey = keyof typeof setPassword;
