import type { RecoveryEvent, RecoveryStatus } from '@zxkt/contract/machines/recovery';
import { common } from './common.ts';
import { papers } from './papers.ts';

const steps = {
  'status/submitted': '已受理，等待审核',
  'status/in-review': '审核中',
  'status/approved': '审核通过，正在发送链接',
  'status/delivered': '审核通过，链接已发送',
  'status/used': '密码已重置',
  'status/expired': '链接已失效',
  'status/returned': '退回补正',
  'status/lapsed': '已逾期关闭',
  'status/rejected': '不予通过',
  'event/submit': '提交申请',
  'event/take': '开始审核',
  'event/release': '转回待审核',
  'event/approve': '审核通过',
  'event/return': '退回补正',
  'event/reject': '不予通过',
  'event/lapse': '逾期未补正，申请关闭',
  'event/deliver': '链接已发送至邮箱',
  'event/use': '已设置新密码',
  'event/expire': '链接已超过30分钟有效期',
  'event/renew': '重新发送链接',
} satisfies Record<`status/${RecoveryStatus}` | `event/${RecoveryEvent | 'submit'}`, string>;

const next = {
  'next/submitted': '客服人员将在两个工作日内处理，结果发送至您填写的邮箱。',
  'next/in-review': '客服人员正在核实您提交的材料。',
  'next/approved': '账号和设置新密码的链接正在发送至您的邮箱，请稍候。',
  'next/delivered': '账号和设置新密码的链接已发送至您的邮箱，30分钟内有效，只能使用一次。',
  'next/used': '请使用新密码登录。',
  'next/expired': '链接30分钟内未使用，已失效；可以重新发送。',
  'next/returned': '请按以下意见修改材料后重新提交。',
  'next/lapsed': '退回后未在期限内重新提交，本次申请已关闭；仍需找回的，请重新申请。',
  'next/rejected': '本次申请未通过，原因如下；情况有变化的，可以重新申请。',
} satisfies Record<`next/${RecoveryStatus}`, string>;

const pages = {
  'papers/title': '请您提交相关材料',
  'papers/lead':
    '请提交以下材料找回账号和密码。客服人员核实后，系统会将账号和设置新密码的一次性链接发送至您的邮箱，不会发送密码。如果希望同时收到短信通知，请填写并验证您的手机号码。',
  'papers/kept': '已恢复上次选择的文件，正在重新上传。',
  'papers/of': '企业代码',
  'papers/who': '申请信息',
  'papers/files': '证明材料',
  'papers/returned': '以下内容需要修改',
  enterpriseName: '企业名称',
  'enterpriseName/placeholder': '请输入企业名称',
  contact: '联系人姓名',
  'contact/placeholder': '请输入联系人姓名',
  'account/hint': '记不清的可以不填，由客服人员查找。',
  'email/hint': '账号和链接将发送至该邮箱，请填写能够正常接收邮件的邮箱。',
  'email/fixed': '与首次提交时相同，不能修改。',
  'mobile/hint': '填写后须用短信验证码验证。',
  licence: '附件1（请上传企业营业执照扫描件）',
  'licence/hint':
    '企业营业执照、申请人身份证个人信息面，可分页上传。支持 jpg、jpeg、png、bmp、pdf 格式，每个文件不超过10 MB。',
  letter: '附件2（请上传加盖公章重置密码说明）',
  'letter/hint': '请下载或打印申请，签字并加盖公章后扫描或拍照上传。',
  'letter/download': '重置密码情况说明模板下载',
  'letter/busy': '正在生成…',
  'letter/print': '打印申请',
  'letter/failed': '模板未能下载，请重试，或直接打印。',
  'paper/earlier': '上次提交的文件',
  consent: '我已阅读并同意',
  'consent/terms': '《个人信息处理规则》',
  'consent/purpose': '，同意将所填信息和所附材料用于核实身份、找回账号；材料在办结后按规定期限删除。',
  'papers/submit': '提交',
  'papers/busy': '正在提交…',
  'papers/uploading': '正在等待附件上传…',

  'receipt/title': '申请已提交',
  'receipt/text': '查询码和受理编号已发送至 {email}，凭受理编号和查询码可查询办理进度。',
  'receipt/print': '打印回执',
  'receipt/progress': '查询办理进度',
  'receipt/paper': '找回账号申请受理回执',
  'fact/number': '受理编号',
  'fact/enterprise': '企业名称',
  'fact/submitted': '提交时间',
  'fact/due': '办理期限',
  'fact/email': '接收邮箱',
  'fact/return-by': '请在此前重新提交',
  'due/day': '{day}前',
  'due/unknown': '收到申请后两个工作日内（工作日安排尚未公布，暂不能给出日期）',
  'due/over': '已超过办理期限',

  'progress/of': '找回账号申请',
  'progress/reload': '刷新',
  'progress/submit': '修改后重新提交',
  'progress/renew': '重新发送链接',
  'progress/renewed': '链接已重新发送，请查收邮件。',
  'progress/other': '查询其他申请',
  'progress/timeline': '办理进度',
  'progress/reasons': '审核意见',
  'progress/login': '登录',
  'place/account': '登录账号',
  'place/email': '邮箱地址',
  'place/mobile': '手机号码',
  'place/whole': '总体意见',
} as const;

/** What comes after the short forms: papers, receipt, progress. */
export const recoveryStages = { ...common, ...papers, ...steps, ...next, ...pages } as const;

export type RecoveryStagesKey = keyof typeof recoveryStages;
