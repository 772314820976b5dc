import { common } from './common.ts';
import { list } from './list.ts';

const mine = {
  title: '我的业务',
  'search/submit': '查询',
  enter: '进入应用',
  'enter/of': '进入应用：{name}',
  bound: '绑定账号 {account}',
  added: '{date} 添加',
  total: '共 {total} 条',
  picker: '增加应用',
  'empty/title': '您还没有添加应用',
  'empty/text': '请打开“增加应用”，选择“综合业务”分类，申请添加“外贸发展专项资金（中小）网络管理应用”。',
  'empty/search': '我的业务中没有名称包含“{search}”的应用',
} as const;

export const myApplications = { ...common, ...list, ...mine } as const;

export type MyApplicationsKey = keyof typeof myApplications;
