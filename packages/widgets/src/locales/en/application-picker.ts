import type { Sentences } from '../locale.ts';
import type { ApplicationPickerKey } from '../zh-CN/application-picker.ts';
import { common } from './common.ts';
import { credentials } from './credentials.ts';
import { list } from './list.ts';

export const applicationPicker = {
  ...common,
  ...credentials,
  ...list,
  'binding/refused':
    'The account name or the password is wrong, or this account is bound already. Check both and try again.',
  'binding/taken': 'You have bound another account of this application. Contact support to change it.',
  title: 'Add an application',
  categories: 'Categories',
  'category/of': 'Category: ',
  apply: 'Apply',
  'apply/of': 'Apply for {name}',
  'apply/busy': 'Applying…',
  bind: 'Bind',
  'bind/of': 'Bind an account of {name}',
  added: 'Added',
  'added/say': 'Added: {name}',
  'added/way': 'My applications',
  'added/way/of': 'See {name} in my applications',
  'page/previous': 'Previous',
  'page/next': 'Next',
  'page/total': '{total} in all',
  'page/position': 'Page {page} / {pages} [{first}-{last}]',
  'page/say': '{category}, {total} in all, page {page} of {pages}',
  pages: 'Pages',
  'empty/search': 'No application in “{category}” has “{search}” in its name',
  'empty/search/text': 'Check the name, or clear the search and look again.',
  'empty/elsewhere': 'In other categories: ',
  'empty/category': 'There are no applications in “{category}” yet',
  'binding/title': 'Bind an existing account',
  'binding/text':
    'Enter the account and the password that you have in this application. You then use it from my applications.',
  'binding/submit': 'Bind',
  'binding/busy': 'Binding…',
  'binding/cancel': 'Cancel',
  'binding/wait': 'Try again in {time}',
} satisfies Sentences<ApplicationPickerKey>;
