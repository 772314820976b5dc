import { common } from './common.ts';
import { list } from './list.ts';

const publicity = {
  title: '企业资质公示',
  search: '单位名称或登记编号',
  'search/placeholder': '请输入名称中的字词，或完整的登记编号',
  'search/submit': '查询',
  'search/clear': '清除搜索',
  filing: '申报地区',
  'filing/all': '全国',
  'column/name': '单位名称',
  'column/number': '登记编号',
  'column/region': '行政区划',
  'column/approved': '审核通过日期',
  'page/total': '共 {count} 条',
  'page/many': '共 {count} 条以上',
  'page/previous': '上一页',
  'page/next': '下一页',
  pages: '分页',
  'empty/title': '目前没有公示中的企业资质',
  'empty/text': '企业提交的资质信息经地方业务主管部门审核通过后，在此公示。',
  'empty/search': '没有符合条件的企业资质',
  'empty/search/text': '请核对名称、登记编号和申报地区，或减少查询条件。',
  'empty/all': '查看全部',
} as const;

export const publicityList = { ...common, ...list, ...publicity } as const;

export type PublicityListKey = keyof typeof publicityList;
