/** The sections of 填写信息, and the first of them, in the words of the guide. */
export const qualificationContact = {
  'qualification/contact': '填报人信息',
  'qualification/contact.name': '填报人姓名',
  'qualification/contact.name/hint': '请如实填写个人姓名，不要填写单位名称',
  'qualification/contact.phone': '电话',
  'qualification/contact.phone/hint': '格式：区号-号码，请注意区号前不能有空格',
  'qualification/contact.phone/sample': '示例：010-67870108',
  'qualification/contact.fax': '传真',
  'qualification/contact.fax/hint': '格式：区号-号码，请注意区号前不能有空格',
  'qualification/contact.emailOrQq': '电子邮箱/QQ',
  'qualification/contact.emailOrQq/sample': '示例：typt@mofcom.gov.cn',
  'qualification/contact.mobile': '手机',
  'qualification/contact.mobile/hint': '希望工作人员填写手机号，方便管理部门通过短信的方式与您进行联系',
  'qualification/contact.mobile/sample': '示例：13901234567',

  'qualification/unit': '单位基本信息',
  'qualification/details': '单位详细信息',
  'qualification/business': '行业和主营产品信息',
  'qualification/bank': '银行账号信息',
} as const;

export type QualificationContactKey = keyof typeof qualificationContact;
