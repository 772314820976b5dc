/** 《账号密码重置申请》 as it is printed. */
export const recoveryLetter = {
  'letter/title': '外贸发展专项资金（中小）网络管理应用账号密码重置申请',
  'letter/to': '商务部业务系统统一平台客服：',
  'letter/text':
    '我单位因遗忘登录账号或密码，无法登录外贸发展专项资金（中小）网络管理应用，现申请找回账号并重置密码。以下信息及所附材料真实有效，由此产生的责任由我单位承担。',
  'letter/enterprise': '企业名称',
  'letter/code': '统一社会信用代码/组织机构代码/进出口企业代码',
  'letter/account': '登录账号',
  'letter/contact': '联系人姓名',
  'letter/mobile': '手机号码',
  'letter/email': '接收链接的邮箱',
  'letter/applicant': '申请人（签字）',
  'letter/stamp': '单位（公章）',
  'letter/date': '年　　月　　日',
} as const;
