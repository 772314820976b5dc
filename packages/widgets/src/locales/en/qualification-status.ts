import type { Sentences } from '../locale.ts';
import type { QualificationStatusKey } from '../zh-CN/qualification-status.ts';
import { common } from './common.ts';
import { qualificationFields } from './qualification-fields.ts';
import { qualificationSheet } from './qualification-sheet.ts';
import { qualificationSteps } from './qualification-steps.ts';

export const qualificationStatus = {
  ...common,
  ...qualificationFields,
  ...qualificationSheet,
  ...qualificationSteps,

  'status/of': 'Qualification',
  'next/draft': 'Nothing is submitted yet. Fill in the form, confirm it and submit it.',
  'next/submitted':
    'The local authority reviews what you submitted. You may declare once it is approved. Until the review begins you may withdraw it and correct it.',
  'next/in-review': 'The local authority is reviewing what you submitted. Please wait for the outcome.',
  'next/returned': 'Please correct what the reviewer named, and submit it again.',
  'next/approved': 'You may declare now. When your details change, apply for a change of the registration.',
  'next/rejected': 'What you submitted was not approved, and you cannot declare. Ask the local authority if in doubt.',
  'next/change-draft': 'The change is not submitted yet. The version in force stays so until a change is approved.',
  'next/change-submitted':
    'The local authority reviews the change. The version in force stays so until then. Until the review begins you may withdraw it and correct it.',
  'next/change-in-review': 'The local authority is reviewing the change. The version in force stays so until then.',
  'next/change-returned':
    'Please correct what the reviewer named and submit it again, or give the change up. The version in force stays so.',
  'next/change-rejected':
    'The change was not approved, and the version in force stays so. You may apply for a change again.',
  'next/suspended': 'You cannot declare while the qualification is suspended. Ask the local authority if in doubt.',
  'next/revoked': 'The qualification was revoked, and you cannot declare. Ask the local authority if in doubt.',
  'turn/enterprise': 'Your turn',
  'turn/authority': 'With the authority',
  'fact/in-force': 'In force',
  'fact/due': 'To be corrected by',
  'due/left': 'days left: {days}',
  'due/today': 'today is the last day',
  'due/over': 'days overdue: {days}',
  'act/submit': 'Go on filling in',
  'act/submit/returned': 'Correct it',
  'act/withdraw': 'Withdraw',
  'act/begin-change': 'Apply for a change',
  'act/discard-change': 'Give the change up',
  'act/sheet': 'Show the form',
  'act/sheet/of': 'Show the form: {version}',
  'act/busy': 'One moment…',
  'confirm/withdraw/title': 'Withdraw it?',
  'confirm/withdraw': 'You may then correct it. Submitted again, it waits for review from its new time on.',
  'confirm/discard-change/title': 'Give the change up?',
  'confirm/discard-change':
    'What was filled in for this change is deleted and cannot be brought back. The version in force stays so.',
  'confirm/cancel': 'Cancel',
  'reasons/title': 'What the reviewer said',
  'reasons/whole': 'As a whole',
  'reasons/place': '{section}: {field}',
  'timeline/title': 'Progress',
  'versions/title': 'Submissions',
  'versions/in-force': 'in force',
  'sheet/back': 'Back to the progress',
  'sheet/loading': 'Loading the form…',
  'sheet/retry': 'Load it again',
} satisfies Sentences<QualificationStatusKey>;
