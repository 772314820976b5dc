import { common } from './common.ts';
import { credentials } from './credentials.ts';
import { staff } from './staff.ts';

const form = {
  title: '管理端登录',
  expired: '登录已失效，请重新登录，已填写的内容会保留。',
  'sign-in/refused': '账号名称、密码或动态口令不正确，请核对后重新输入；用过的动态口令不能再次使用。',
  code: '动态口令',
  'code/placeholder': '请输入6位数字',
  'code/hint': '打开身份验证器，输入当前显示的数字。',
  year: '工作年度',
  'year/of': '{year}年',
  'year/current': '{year}年（当前年度）',
  'year/hint': '处理历史年度的项目计划、资金拨付，请选择历史年度。',
  submit: '登录',
  'submit/busy': '正在登录…',
  'submit/wait': '{time}后可重新登录',
  'e-key': '使用电子钥匙',
  recovery: '忘记密码?',
  'help/e-key': '原使用电子钥匙的用户，请致电技术咨询客服 {phone}，变更为“用户名+密码”方式登录。',
  'help/e-key/phone': '400 886 3200',
  'help/recovery': '忘记密码或无法使用动态口令的，请致电统一平台客服 {phone}，或联系本单位管理员重置。',
  'help/recovery/phone': '010-67870108',
  'note/title': '请您留意',
  'note/old-account': '原有管理部门用户，登录账号变更为“{account}”，原登录密码保持不变。',
  'note/old-account/name': 'zxkt_原账号',
  'note/code': '登录需输入身份验证器上显示的动态口令，每30秒更换一次。',
  'note/idle': '连续15分钟没有操作，系统将自动退出登录。',
  loading: '正在查询登录状态…',
  'signed-in/account': '登录账号',
  'signed-in/year': '如需处理历史年度的项目计划、资金拨付，请退出后在登录界面选择历史年度，再登录系统。',
  'signed-in/online-work': '进入在线工作',
} as const;

export const authorityLogin = { ...common, ...credentials, ...staff, ...form } as const;

export type AuthorityLoginKey = keyof typeof authorityLogin;
