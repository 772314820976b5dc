import type { RuleName } from '@zxkt/contract';
import type { JsonSchema } from './json-schema.ts';

/**
 * What a document can say of a rule; the rule itself decides, and says more than a pattern can. The examples pass
 * their rules (a test holds them to it) and belong to nobody.
 */
export const ruleNotes: Partial<Record<RuleName, JsonSchema>> = {
  uscc: {
    description: '统一社会信用代码（GB 32100-2015），18 位，含校验',
    minLength: 18,
    maxLength: 18,
    examples: ['919999000000000190'],
  },
  mobile: { description: '中国大陆手机号码', pattern: '^1[3-9]\\d{9}$', examples: ['13900000000'] },
  displayName: { description: '显示名：至多 20 个汉字或 40 个字母、数字', examples: ['示例进出口有限公司'] },
  loginAccount: {
    description: '登录账号：8-40 位，须同时含有字母和数字',
    minLength: 8,
    maxLength: 40,
    examples: ['example2026'],
  },
  loginName: { description: '已有的登录账号，宽于注册时的规则', examples: ['zxkt_example2026'] },
  passwordGuide2019: { description: '密码，按 configuration.passwordPolicy 所示的规则', examples: ['Example2026pass'] },
  passwordModern: {
    description: '密码，按 configuration.passwordPolicy 所示的规则',
    examples: ['correct horse battery staple'],
  },
  email: { description: '电子邮箱', examples: ['contact@example.com'] },
  smsCode: { description: '六位短信验证码', pattern: '^\\d{6}$', examples: ['123456'] },
  enterpriseCode: {
    description: '统一社会信用代码（18 位）、组织机构代码（9 位，不含连字符）或进出口企业代码（13 位）',
    minLength: 9,
    maxLength: 18,
    examples: ['919999000000000190'],
  },
  ticketNumber: { description: '受理编号', pattern: '^ZH20\\d{12}$', examples: ['ZH20261125003841'] },
  ticketSecret: { description: '查询码，随邮件发送', minLength: 14, maxLength: 14, examples: ['7KQM-W3XH-P2TD'] },
  unitName: { description: '单位名称，与证照一致', examples: ['Example Trading Ltd.'] },
  country: { description: '国家或地区，ISO 3166-1 两位字母', examples: ['SG'] },
  foreignRegistrationNumber: { description: '境外企业注册号', examples: ['201912345K'] },
};

/** For fields whose type alone says too little, by the name of the field, or of its holder and the field. */
export const fieldExamples: Readonly<Record<string, unknown>> = {
  addedAt: 1_767_225_600_000,
  answer: 'eyJjb3VudGVyIjoxMjN9',
  bits: 'AAAA',
  code: '123456',
  workYear: 2026,
  boundAccount: '138****0000',
  consentVersion: '2026-01',
  consentUrl: 'https://portal.example.gov.cn/privacy',
  contractVersion: '1.0.0',
  cursor: 'eyJwIjoxMH0',
  dueInWorkdays: 5,
  documentNumber: 'E12345678',
  documentType: 'passport',
  'filter.economicType': '173',
  'filter.filingRegion': '440000',
  'filter.industry': '38',
  'filter.overdue': 'true',
  'filter.region': '440100',
  'filter.status': 'submitted,in-review',
  'filter.submittedFrom': '2026-01-01',
  'filter.submittedTo': '2026-03-31',
  'filter.text': '进出口',
  'filter.year': '2026',
  id: '0198f0c2a5f07c3b5a1d9e42b7c60813',
  application: 'sme-trade-fund',
  'application.id': 'sme-trade-fund',
  'items.id': 'sme-trade-fund',
  maskedMobile: '139****0000',
  name: '外贸发展专项资金（中小）网络管理应用',
  'hotlines.name': '技术咨询',
  'hotlines.number': '400-886-3200',
  organisationCode: '00000001-9',
  password: 'Example2026pass',
  tradeCode: '9999000000019',
  proof: 'kq3b0Zt6mXcVw1yRr9oGJ5uTjHn2sLdPpE8aFiQxS4M',
  token: 'kq3b0Zt6mXcVw1yRr9oGJ5uTjHn2sLdPpE8aFiQxS4M',
  search: '资金',
};
