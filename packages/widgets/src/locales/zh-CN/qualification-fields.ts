import type { QualificationLabel } from '../qualification-field-key.ts';
import { qualificationContact } from './qualification-contact.ts';

/** What the sections after the first say. */
export const qualificationLaterFields = {
  'qualification/unit.regions': '行政区划',
  'qualification/unit.filingRegion': '行政区划（省级）',
  'qualification/unit.filingRegion/note': '省、自治区、直辖市、计划单列市、兵团',
  'qualification/unit.region': '行政区划（市、县）',
  'qualification/unit.affiliation': '企业归属',
  'qualification/unit.affiliation/local-direct': '地方直属',
  'qualification/unit.affiliation/local': '地方',
  'qualification/unit.uscc': '统一社会信用代码',
  'qualification/unit.uscc/hint':
    '注意：请填写18位代码，英文字母必须为大写，已经填写统一社会信用代码的不需再填写组织机构代码，没有统一社会信用代码的请填写组织机构代码，本项不填写。',
  'qualification/unit.uscc/sample': '示例：999900001016367613',
  'qualification/unit.organisationCode': '组织机构代码',
  'qualification/unit.organisationCode/hint': '注意：请填写10位代码，9位的请在最后一位前加“-”，英文字母必须为大写。',
  'qualification/unit.organisationCode/sample': '示例：14702348-5',
  'qualification/unit.name': '单位名称',
  'qualification/unit.name/hint': '请填写营业执照上的单位全称，一旦注册成功，不可修改。',
  'qualification/unit.address': '地址',
  'qualification/unit.address/hint': '填写省、市、区、街道、门牌号（请尽可能详细）',
  'qualification/unit.postcode': '邮编',
  'qualification/unit.postcode/sample': '示例：100731',
  'qualification/unit.phone': '电话',
  'qualification/unit.phone/hint': '格式：区号-号码，请注意区号前不能有空格',
  'qualification/unit.phone/sample': '示例：010-67870108',
  'qualification/unit.fax': '传真',
  'qualification/unit.fax/hint': '格式：区号-号码，请注意区号前不能有空格',
  'qualification/unit.website': '单位网站',
  'qualification/unit.website/hint': '如果没有可空缺不填！',
  'qualification/unit.website/sample': 'http://',
  'qualification/unit.introduction': '单位简介',
  'qualification/unit.introduction/hint': '建议单位简介500字以内',

  'qualification/details/optional': '以下部分如果有则填写，没有则可以不用填',
  'qualification/details.legalRepresentative': '法人代表名称',
  'qualification/details.legalRepresentative/hint': '请如实填写营业执照上的法人姓名',
  'qualification/details.registeredCapital': '注册资金',
  'qualification/details.registeredCapital/unit': '元',
  'qualification/details.registeredCapital/hint': '请换算为人民币，保留整数',
  'qualification/details.headcount': '企业规模',
  'qualification/details.headcount/unit': '人',
  'qualification/details.nature': '单位性质',
  'qualification/details.nature/enterprise': '企业单位',
  'qualification/details.nature/social-organisation': '社会团体',
  'qualification/details.nature/public-institution': '事业单位',
  'qualification/details.economicType': '经济类型',
  'qualification/details.enterpriseType': '企业类型',
  'qualification/details.legalPersonNumber': '法人登记号',
  'qualification/details.legalPersonNumber/note': '营业执照的登记号',
  'qualification/details.nationalTaxNumber': '国税登记号',
  'qualification/details.localTaxNumber': '地税登记号',
  'qualification/details.tradeCode': '进出口企业代码',
  'qualification/details.tradeCode/hint': '进出口企业资格证书上的证书号',
  'qualification/details.tradeCode/sample': '示例：9900147023485',
  'qualification/details.customsCode': '企业海关编码',
  'qualification/details.customsCode/note': '有海关请务必填写，没有可以为空',
  'qualification/details.lastYearTrade': '注册上年进出口总额',
  'qualification/details.lastYearTrade/unit': '美元',

  'qualification/business.industries': '行业划分',
  'qualification/business.products': '主营产品',

  'qualification/bank/note': '请务必填写正确，否则后果自负',
  'qualification/bank.bankName': '开户银行',
  'qualification/bank.accountNumber': '银行账号',
  'qualification/bank.accountHolder': '银行户名',
} as const;

/** 填写信息, in the words of the guide. `/hint` stands under a field, `/note` behind its label, `/sample` inside it. */
export const qualificationFields = {
  ...qualificationContact,
  ...qualificationLaterFields,
} as const satisfies Readonly<Record<QualificationLabel, string>> & Readonly<Record<string, string>>;

export type QualificationFieldsKey = keyof typeof qualificationFields;
