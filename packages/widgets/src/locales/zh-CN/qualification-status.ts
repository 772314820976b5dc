import { common } from './common.ts';
import { qualificationFields } from './qualification-fields.ts';
import { qualificationSheet } from './qualification-sheet.ts';
import { qualificationSteps } from './qualification-steps.ts';

const page = {
  'status/of': '企业资质',
  'next/draft': '信息尚未提交。填写完成并确认无误后，点击“注册会员”提交。',
  'next/submitted':
    '您提交的会员用户信息，须经地方业务主管部门审核通过后，方可进行业务申报等工作。开始审核前可以撤回修改。',
  'next/in-review': '地方业务主管部门正在审核您提交的会员用户信息，请等待审核结果。',
  'next/returned': '请按审核意见修改有关内容，并重新提交审核。',
  'next/approved': '您可以进行业务申报等工作。登记信息有变化的，请及时申请变更。',
  'next/rejected': '您提交的会员用户信息未通过审核，不能进行业务申报。如有疑问，请联系地方业务主管部门。',
  'next/change-draft': '变更尚未提交。变更审核通过前，现行版本继续有效。',
  'next/change-submitted': '变更信息须经地方业务主管部门审核，审核通过前，现行版本继续有效。开始审核前可以撤回修改。',
  'next/change-in-review': '地方业务主管部门正在审核变更信息，审核通过前，现行版本继续有效。',
  'next/change-returned': '请按审核意见修改有关内容并重新提交，也可以放弃变更。现行版本继续有效。',
  'next/change-rejected': '变更未通过审核，现行版本继续有效。可按审核意见重新申请变更。',
  'next/suspended': '资质暂停期间不能进行业务申报。如有疑问，请联系地方业务主管部门。',
  'next/revoked': '资质已撤销，不能再进行业务申报。如有疑问，请联系地方业务主管部门。',
  'turn/enterprise': '待您办理',
  'turn/authority': '待主管部门办理',
  'fact/in-force': '现行版本',
  'fact/due': '修改期限',
  'due/left': '还剩{days}天',
  'due/today': '今天截止',
  'due/over': '已逾期{days}天',
  'act/submit': '继续填写',
  'act/submit/returned': '去修改',
  'act/withdraw': '撤回',
  'act/begin-change': '变更申请',
  'act/discard-change': '放弃变更',
  'act/sheet': '查看登记表',
  'act/sheet/of': '查看登记表：{version}',
  'act/busy': '正在办理…',
  'confirm/withdraw/title': '确定撤回吗？',
  'confirm/withdraw': '撤回后可以修改内容。重新提交后，按新的提交时间等待审核。',
  'confirm/discard-change/title': '确定放弃变更吗？',
  'confirm/discard-change': '本次变更填写的内容将被删除，不能恢复。现行版本继续有效。',
  'confirm/cancel': '取消',
  'reasons/title': '审核意见',
  'reasons/whole': '整体意见',
  'reasons/place': '{section}：{field}',
  'timeline/title': '办理进度',
  'versions/title': '历次提交',
  'versions/in-force': '现行有效',
  'sheet/back': '返回办理进度',
  'sheet/loading': '正在加载登记表…',
  'sheet/retry': '重新加载',
} as const;

/** The page of a qualification that was begun, with the forms that were submitted. */
export const qualificationStatus = {
  ...common,
  ...qualificationFields,
  ...qualificationSheet,
  ...qualificationSteps,
  ...page,
} as const;

export type QualificationStatusKey = keyof typeof qualificationStatus;
