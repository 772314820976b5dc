import type { Sentences } from '../locale.ts';
import type { MyApplicationsKey } from '../zh-CN/my-applications.ts';
import { common } from './common.ts';
import { list } from './list.ts';

export const myApplications = {
  ...common,
  ...list,
  title: 'My applications',
  'search/submit': 'Search',
  enter: 'Enter',
  'enter/of': 'Enter {name}',
  bound: 'Bound account {account}',
  added: 'Added {date}',
  total: '{total} in all',
  picker: 'Add an application',
  'empty/title': 'You have not added an application yet',
  'empty/text':
    'Open “Add an application”, choose the category “General” and apply for 外贸发展专项资金（中小）网络管理应用.',
  'empty/search': 'None of your applications has “{search}” in its name',
} satisfies Sentences<MyApplicationsKey>;
