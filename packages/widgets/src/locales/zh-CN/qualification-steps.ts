import type { QualificationStepName } from '../qualification-field-key.ts';

/** States, and what happened in a timeline: the same words on both sides of the counter. */
export const qualificationSteps = {
  'status/draft': '填写中',
  'status/submitted': '待审核',
  'status/in-review': '审核中',
  'status/returned': '退回修改',
  'status/approved': '审核通过',
  'status/rejected': '不予通过',
  'status/change-draft': '变更填写中',
  'status/change-submitted': '变更待审核',
  'status/change-in-review': '变更审核中',
  'status/change-returned': '变更退回修改',
  'status/change-rejected': '变更不予通过',
  'status/suspended': '已暂停',
  'status/revoked': '已撤销',

  'event/begin': '同意注册申明，开始填写',
  'event/submit': '提交审核',
  'event/withdraw': '撤回',
  'event/take': '开始审核',
  'event/release': '退回待审核',
  'event/approve': '审核通过',
  'event/return': '退回修改',
  'event/reject': '不予通过',
  'event/begin-change': '开始变更',
  'event/discard-change': '放弃变更',
  'event/suspend': '暂停资质',
  'event/resume': '恢复资质',
  'event/revoke': '撤销资质',
} as const satisfies Readonly<Record<QualificationStepName, string>>;

export type QualificationStepKey = keyof typeof qualificationSteps;
