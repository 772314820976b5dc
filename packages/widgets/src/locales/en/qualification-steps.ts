import type { Sentences } from '../locale.ts';
import type { QualificationStepKey } from '../zh-CN/qualification-steps.ts';

export const qualificationSteps = {
  'status/draft': 'Being filled in',
  'status/submitted': 'Waiting for review',
  'status/in-review': 'Under review',
  'status/returned': 'Returned for correction',
  'status/approved': 'Approved',
  'status/rejected': 'Not approved',
  'status/change-draft': 'Change being filled in',
  'status/change-submitted': 'Change waiting for review',
  'status/change-in-review': 'Change under review',
  'status/change-returned': 'Change returned for correction',
  'status/change-rejected': 'Change not approved',
  'status/suspended': 'Suspended',
  'status/revoked': 'Revoked',

  'event/begin': 'Agreed to the declaration and began',
  'event/submit': 'Submitted for review',
  'event/withdraw': 'Withdrawn',
  'event/take': 'Review began',
  'event/release': 'Put back in the queue',
  'event/approve': 'Approved',
  'event/return': 'Returned for correction',
  'event/reject': 'Not approved',
  'event/begin-change': 'Change begun',
  'event/discard-change': 'Change given up',
  'event/suspend': 'Suspended',
  'event/resume': 'In force again',
  'event/revoke': 'Revoked',
} as const satisfies Sentences<QualificationStepKey>;
