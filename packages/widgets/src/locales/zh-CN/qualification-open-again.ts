import { common } from './common.ts';

const openAgain = {
  'lock/locked': '本次不可修改',
  'lock/fixed': '注册成功后不可修改',
  reason: '审核意见：{reason}',

  'returned/title': '申请已被退回，请修改后重新提交',
  'returned/due': '请在 {date} 前重新提交。',
  'returned/some': '只能修改审核部门指出的项目，其他项目本次不可修改。',
  'change/title': '正在办理信息变更',
  'change/text': '变更经审核通过前，原登记信息继续有效。单位名称注册成功后不可修改。',
  'history/action': '查看办理进度',
} as const;

/** What the wizard says of a form that is open again: sent back by the reviewer, or to change what is registered. */
export const qualificationOpenAgain = { ...common, ...openAgain } as const;

export type QualificationOpenAgainKey = keyof typeof openAgain;
