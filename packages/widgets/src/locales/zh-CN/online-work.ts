import { common } from './common.ts';
import { list } from './list.ts';
import { staff } from './staff.ts';

const work = {
  title: '在线工作',
  year: '当前工作年度为{year}年。',
  'year/historic': '当前工作年度为{year}年（历史年度）。',
  'year/how': '如果需要处理历史年度的项目计划、资金拨付，请退出后在登录界面选择历史年度，再登录系统。',
  'year/back': '如需返回当前年度，请退出后在登录界面重新选择工作年度。',
  navigation: '业务导航',
  'item/qualification-review': '企业资质审核',
  notices: '重要通知',
  loading: '正在查询登录状态…',
  failed: '暂时无法确认登录状态',
} as const;

export const onlineWork = { ...common, ...list, ...staff, ...work } as const;

export type OnlineWorkKey = keyof typeof onlineWork;
