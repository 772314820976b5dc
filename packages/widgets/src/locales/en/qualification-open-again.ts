import type { Sentences } from '../locale.ts';
import type { CommonKey } from '../zh-CN/common.ts';
import type { QualificationOpenAgainKey } from '../zh-CN/qualification-open-again.ts';
import { common } from './common.ts';

export const qualificationOpenAgain = {
  ...common,
  'lock/locked': 'Cannot be changed this time',
  'lock/fixed': 'Cannot be changed once registered',
  reason: 'Reviewer: {reason}',

  'returned/title': 'Your submission came back. Correct it and submit it again',
  'returned/due': 'Submit it again by {date}.',
  'returned/some': 'Only what the reviewer named can be changed this time.',
  'change/title': 'You are changing registered information',
  'change/text':
    'What was approved stays in force until the change is approved. The name of the unit cannot be changed.',
  'history/action': 'See the progress',
} satisfies Sentences<QualificationOpenAgainKey | CommonKey>;
