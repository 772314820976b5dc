/** Around the words of the 注册申明, which are the server's. */
export const qualificationDeclaration = {
  'declaration/title': '注册申明',
  'declaration/lead': '请仔细阅读注册申明，读至末尾后点击“同意”，进行下一步信息填报操作。',
  'declaration/end': '（申明全文完）',
  'declaration/unread': '请将申明阅读至末尾，再点击“同意”',
  'declaration/read': '您已阅读至末尾，可以点击“同意”',
  'declaration/agree': '同意',
  'declaration/agree/busy': '正在进入…',
  'declaration/back': '返回我的业务',
  'declaration/next': '下一步',
  'declaration/agreed': '您已同意本申明。',
  'consent/outdated': '注册申明已更新，请重新阅读后再点击“同意”。',
  'declaration/no-application':
    '您还没有添加本应用。请先打开“增加应用”，选择“综合业务”分类，申请添加“外贸发展专项资金（中小）网络管理应用”。',
  'declaration/picker': '增加应用',
} as const;

export type QualificationDeclarationKey = keyof typeof qualificationDeclaration;
