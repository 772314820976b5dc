/** The printed form. */
export const qualificationSheet = {
  'sheet/title': '外贸发展专项资金（中小）企业注册登记表',
  'sheet/number': '登记编号',
  'sheet/number/none': '提交后生成',
  'sheet/status': '状态',
  'sheet/version': '第{version}版',
  'sheet/submitted/at': '{time}（第{version}版）',
  'sheet/submitted': '提交时间',
  'sheet/empty': '未填写',
  'sheet/edit': '修改',
  'sheet/edit/of': '修改{label}',
  'sheet/see': '查看',
  'sheet/see/of': '查看{label}',
  'sheet/statement': '填报单位声明',
  'sheet/statement/text': '本单位保证以上填报内容真实、准确、完整，并对此承担相应责任。',
  'sheet/representative': '法人代表（签字）',
  'sheet/seal': '单位（盖章）',
  'sheet/authority': '地方业务主管部门审核意见',
  'sheet/reviewer': '审核人（签字）',
  'sheet/authority/seal': '审核部门（盖章）',
  'sheet/date': '　　　　年　　　月　　　日',
  'sheet/print': '打印登记表',
} as const;

export type QualificationSheetKey = keyof typeof qualificationSheet;
