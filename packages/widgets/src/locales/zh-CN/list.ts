import type { ApplicationCategory } from '@zxkt/contract/resources/application';

const categories = {
  'category/domestic-trade': '国内贸易',
  'category/foreign-trade': '对外贸易',
  'category/foreign-investment': '外商投资',
  'category/economic-cooperation': '经济合作',
  'category/general': '综合业务',
} satisfies Record<`category/${ApplicationCategory}`, string>;

/** What stands in place of a list. */
export const listStates = {
  'search/clear': '清除搜索',
  'list/loading': '正在加载…',
  'list/retry': '重试',
  'list/failed': '列表未能加载',
  'signed-out/missing': '请先登录',
  'signed-out/missing/text': '登录后可在此继续办理。',
  'signed-out/expired': '登录已失效，请重新登录',
  'signed-out/expired/text': '为保护您的信息，长时间未操作后需要重新登录。',
  'signed-out/login': '登录',
} as const;

export type ListStateKey = keyof typeof listStates;

/** What the lists of applications have in common. */
export const list = {
  ...categories,
  'column/name': '应用名称',
  'column/category': '所属版块',
  'column/actions': '操作',
  search: '应用名称',
  'search/placeholder': '请输入应用名称',
  ...listStates,
} as const;

export type ListKey = keyof typeof list;
