/** 信息确认, 注册成功, the choice between two versions, and signing in again in between. */
export const qualificationPages = {
  'confirm/title': '信息确认',
  'confirm/lead': '请逐项核对以下信息。需要修改的，点击该项的“修改”返回填写。确认无误后点击“注册会员”提交。',
  'confirm/warnings': '有 {count} 处内容请再次核对，确认无误可以继续提交',
  'confirm/name': '单位名称一旦注册成功，不可修改。',
  'confirm/submit': '注册会员',
  'confirm/submit/change': '提交变更',
  'confirm/submit/again': '重新提交',
  'confirm/submit/busy': '正在提交…',
  'confirm/previous': '上一步',

  'done/title': '注册信息已提交',
  'done/number': '登记编号',
  'done/next': '接下来',
  'done/next/review': '您提交的会员用户信息须通过地方业务主管部门审核，审核结果会通知到您预留的邮箱或手机。',
  'done/next/wait': '审核期间可在本页查看办理进度；审核部门开始审核前可以撤回修改。',
  'done/next/declare': '审核通过后，方可进行业务申报等工作。',
  'done/applications': '返回我的业务',
  'done/status': '查看办理进度',

  'conflict/title': '草稿有两个版本',
  'conflict/text':
    '这份草稿在其他页面或设备上也修改并保存过。两个版本都已保留，请为下列内容选择要采用的一份，选好后保存。',
  'conflict/mine': '本机',
  'conflict/theirs': '服务器',
  'conflict/theirs/at': '服务器（{time} 保存）',
  'conflict/all-mine': '全部采用本机',
  'conflict/all-theirs': '全部采用服务器',
  'conflict/save': '采用所选并保存',
  'conflict/none': '未填写',
  'conflict/count': '共 {count} 处不同',

  'login/title': '请重新登录',
  'login/text': '登录已失效。登录后可继续填写，已填写的内容不会丢失。',
  'login/later': '稍后登录',
} as const;

export type QualificationPagesKey = keyof typeof qualificationPages;
