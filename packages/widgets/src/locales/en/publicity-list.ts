import type { Sentences } from '../locale.ts';
import type { PublicityListKey } from '../zh-CN/publicity-list.ts';
import { common } from './common.ts';
import { list } from './list.ts';

export const publicityList = {
  ...common,
  ...list,
  title: 'Approved qualifications',
  search: 'Name or number',
  'search/placeholder': 'Part of a name, or a whole number',
  'search/submit': 'Search',
  'search/clear': 'Clear the search',
  filing: 'Where it was filed',
  'filing/all': 'The whole country',
  'column/name': 'Name',
  'column/number': 'Number',
  'column/region': 'Division',
  'column/approved': 'Approved on',
  'page/total': '{count} in all',
  'page/many': 'More than {count}',
  'page/previous': 'Previous',
  'page/next': 'Next',
  pages: 'Pages',
  'empty/title': 'No qualification is published',
  'empty/text': 'Qualifications that the local authority approved are published here.',
  'empty/search': 'No qualification fits',
  'empty/search/text': 'Check the name, the number and where it was filed, or ask for less.',
  'empty/all': 'Show all',
} satisfies Sentences<PublicityListKey>;
