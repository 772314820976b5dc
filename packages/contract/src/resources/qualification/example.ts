import type { QualificationContent } from './content.ts';

/** Every field of the guide's form, filled in as a real enterprise would; the codes are public, the rest is made up. */
export const exampleQualification: QualificationContent = {
  contact: {
    name: '陈佳测试',
    phone: '0755-86013388',
    fax: '0755-86013399',
    emailOrQq: 'typt@mofcom.gov.cn',
    mobile: '13901234567',
  },
  unit: {
    filingRegion: '440300',
    region: '440305',
    affiliation: 'local',
    uscc: '9144030071526726XG',
    name: '深圳市𬭎达进出口有限公司',
    address: '广东省深圳市南山区高新科技园科技中一路12号',
    postcode: '518057',
    phone: '0755-86013388',
    fax: '0755-86013399',
    website: 'http://www.example.com',
    introduction: '主营机电产品出口，年出口额约三百万美元。\n设有外贸部与质检部。',
  },
  details: {
    legalRepresentative: '张㐂',
    registeredCapital: '5000000',
    headcount: '86',
    nature: 'enterprise',
    economicType: '150',
    enterpriseType: '1130',
    tradeCode: '440371526726X',
    customsCode: '4403131104',
    lastYearTrade: '3000000',
  },
  business: { industries: ['3811'], products: ['85015100'] },
  bank: {
    bankName: '中国工商银行深圳高新园支行',
    accountNumber: '4000023409200123456',
    accountHolder: '深圳市𬭎达进出口有限公司',
  },
};
