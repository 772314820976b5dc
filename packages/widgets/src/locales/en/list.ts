import type { Sentences } from '../locale.ts';
import type { ListKey, ListStateKey } from '../zh-CN/list.ts';

export const listStates = {
  'search/clear': 'Clear the search',
  'list/loading': 'Loading…',
  'list/retry': 'Try again',
  'list/failed': 'The list could not be loaded',
  'signed-out/missing': 'Please sign in',
  'signed-out/missing/text': 'You can go on here once you are signed in.',
  'signed-out/expired': 'Your session has ended. Please sign in again',
  'signed-out/expired/text': 'To protect your information you are signed out when nothing is done for a while.',
  'signed-out/login': 'Sign in',
} satisfies Sentences<ListStateKey>;

export const list = {
  'category/domestic-trade': 'Domestic trade',
  'category/foreign-trade': 'Foreign trade',
  'category/foreign-investment': 'Foreign investment',
  'category/economic-cooperation': 'Economic cooperation',
  'category/general': 'General',
  'column/name': 'Application',
  'column/category': 'Category',
  'column/actions': 'Actions',
  search: 'Application',
  'search/placeholder': 'Name of the application',
  ...listStates,
} satisfies Sentences<ListKey>;
