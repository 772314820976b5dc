import { accountCodes } from './account-codes.ts';
import { challenge } from './challenge.ts';

const sample = {
  'sample/enterpriseCode': '统一社会信用代码印在营业执照标题下方，共18位，由以下五部分组成：',
  'sample/tradeCode': '进出口企业代码印在对外贸易经营者备案登记表或进出口企业资格证书上，共13位，由以下两部分组成：',
  'sample/department': '登记管理部门',
  'sample/category': '机构类别',
  'sample/region': '行政区划',
  'sample/body': '组织机构代码',
  'sample/check': '校验码',
  'sample/trade-region': '地区代码',
  'sample/format': '示例仅说明格式，请勿照填。',
} as const;

/** What the account form says only when it must. */
export const accountFormLater = { ...challenge, ...accountCodes, ...sample } as const;

export type AccountFormLaterKey = keyof typeof accountFormLater;
