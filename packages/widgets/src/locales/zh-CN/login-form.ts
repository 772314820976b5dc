import { common } from './common.ts';
import { credentials } from './credentials.ts';

const form = {
  title: '账号登录',
  expired: '登录已失效，请重新登录，已填写的内容会保留。',
  'sign-in/refused': '账号名称或密码不正确，请核对后重新输入。',
  recovery: '忘记密码?',
  submit: '登录',
  'submit/busy': '正在登录…',
  'submit/wait': '{time}后可重新登录',
  'register/before': '还没有账号？',
  'register/link': '在线注册',
  'note/title': '请您留意',
  'note/old-account': '原有已注册中小企业资金的用户，登录账号变更为“{account}”，原登录密码保持不变。',
  'note/old-account/name': 'zxkt_原账号',
  'note/e-key': '原使用电子钥匙的用户，请致电技术咨询客服 {phone}，变更为“用户名+密码”方式登录。',
  'note/e-key/phone': '400 886 3200',

  loading: '正在查询登录状态…',
  'signed-in/title': '您好！{displayName}',
  'signed-in/text': '您已登录统一平台企业端。',
  'signed-in/account': '登录账号',
  'signed-in/applications': '进入我的业务',
  'sign-out': '退出登录',
  'sign-out/busy': '正在退出…',
  'signed-out': '已退出登录。',
} as const;

export const loginForm = { ...common, ...credentials, ...form } as const;

export type LoginFormKey = keyof typeof loginForm;
