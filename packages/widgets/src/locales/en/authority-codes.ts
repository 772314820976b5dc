import type { Sentences } from '../locale.ts';
import type { AuthorityCodeKey } from '../zh-CN/authority-codes.ts';

export const authorityCodes = {
  'second-factor/missing': 'Enter the code of your authenticator.',
  'second-factor/format': 'The code has six digits. Please check it.',
  'work-year/unknown': 'Choose one of the work years.',
  'cursor/refused': 'This page of the list is gone. Search again.',
  'workdays/unknown': 'The working days of that year are not announced, so nobody can say what is overdue.',
  'date/format': 'Write the date as 2026-11-27.',
  'review-view/too-many': 'You keep as many views as there may be. Remove one first.',
} satisfies Sentences<AuthorityCodeKey>;
