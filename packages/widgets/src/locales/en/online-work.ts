import type { Sentences } from '../locale.ts';
import type { OnlineWorkKey } from '../zh-CN/online-work.ts';
import { common } from './common.ts';
import { list } from './list.ts';
import { staff } from './staff.ts';

export const onlineWork = {
  ...common,
  ...list,
  ...staff,
  title: 'Online work',
  year: 'The work year is {year}.',
  'year/historic': 'The work year is {year}, an earlier one.',
  'year/how': 'To handle project plans and payments of an earlier year, sign out and choose it when you sign in again.',
  'year/back': 'To return to the current year, sign out and choose it when you sign in again.',
  navigation: 'Work',
  'item/qualification-review': 'Review of qualifications',
  notices: 'Notices',
  loading: 'Checking whether you are signed in…',
  failed: 'It is not known whether you are signed in',
} satisfies Sentences<OnlineWorkKey>;
