import type { AuthorityContact } from '@zxkt/contract/resources/authority-contact';
import { common } from './common.ts';

const kinds = {
  'kind/ministry': '商务部',
  'kind/province': '省级主管机关',
  'kind/separately-planned': '计划单列市主管机关',
  'kind/xpcc': '兵团主管机关',
  'kind/city': '地市级主管机关',
  'kind/district': '区县级主管机关',
} satisfies Record<`kind/${AuthorityContact['kind']}`, string>;

export const authorityContacts = {
  ...common,
  ...kinds,
  title: '管理部门联系方式',
  lead: '请选择企业所在地，即资质申请表中填写的行政区划，查询负责审核的商务主管机关。',
  region: '企业所在地',
  'contacts/choose': '选择行政区划后显示主管机关的联系方式。',
  'contacts/loading': '正在查询…',
  'contacts/found': '主管机关',
  'contacts/count': '共 {count} 个主管机关',
  'contacts/none': '暂无该地区主管机关的联系方式，请拨打下列电话咨询。',
  'contacts/retry': '重试',
  'contact/nearest': '请先联系',
  'contact/phone': '电话',
  'contact/no-phone': '未公布，请联系上级主管机关或拨打下列电话',
  'contact/address': '地址',
  'contact/website': '网站',
  hotlines: '客服电话',
} as const;

export type AuthorityContactsKey = keyof typeof authorityContacts;
