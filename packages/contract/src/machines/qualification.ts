import type { Transition } from './machine.ts';
import type { QualificationStatus } from './qualification-status.ts';

export { qualificationStatuses, type QualificationStatus } from './qualification-status.ts';

export const qualificationEvents = [
  'submit',
  'withdraw',
  'take',
  'release',
  'approve',
  'return',
  'reject',
  'begin-change',
  'discard-change',
  'suspend',
  'resume',
  'revoke',
] as const;
export type QualificationEvent = (typeof qualificationEvents)[number];

/**
 * The life of a qualification (企业资质). Both sides read this table: the server refuses what is not in it, the widgets
 * offer what is. While a change is under way the approved version stays in force.
 */
export const qualificationMachine: readonly Transition<QualificationStatus, QualificationEvent>[] = [
  { from: 'draft', event: 'submit', to: 'submitted', by: 'enterprise' },
  { from: 'submitted', event: 'withdraw', to: 'draft', by: 'enterprise' },
  { from: 'submitted', event: 'take', to: 'in-review', by: 'authority' },
  { from: 'in-review', event: 'release', to: 'submitted', by: 'authority' },
  { from: 'in-review', event: 'approve', to: 'approved', by: 'authority' },
  { from: 'in-review', event: 'return', to: 'returned', by: 'authority' },
  { from: 'in-review', event: 'reject', to: 'rejected', by: 'authority' },
  { from: 'returned', event: 'submit', to: 'submitted', by: 'enterprise' },
  { from: 'approved', event: 'begin-change', to: 'change-draft', by: 'enterprise' },
  { from: 'change-draft', event: 'submit', to: 'change-submitted', by: 'enterprise' },
  { from: 'change-draft', event: 'discard-change', to: 'approved', by: 'enterprise' },
  { from: 'change-submitted', event: 'withdraw', to: 'change-draft', by: 'enterprise' },
  { from: 'change-submitted', event: 'take', to: 'change-in-review', by: 'authority' },
  { from: 'change-in-review', event: 'release', to: 'change-submitted', by: 'authority' },
  { from: 'change-in-review', event: 'approve', to: 'approved', by: 'authority' },
  { from: 'change-in-review', event: 'return', to: 'change-returned', by: 'authority' },
  { from: 'change-in-review', event: 'reject', to: 'change-rejected', by: 'authority' },
  { from: 'change-returned', event: 'submit', to: 'change-submitted', by: 'enterprise' },
  { from: 'change-returned', event: 'discard-change', to: 'approved', by: 'enterprise' },
  { from: 'change-rejected', event: 'begin-change', to: 'change-draft', by: 'enterprise' },
  { from: 'approved', event: 'suspend', to: 'suspended', by: 'authority' },
  { from: 'suspended', event: 'resume', to: 'approved', by: 'authority' },
  { from: 'approved', event: 'revoke', to: 'revoked', by: 'authority' },
  { from: 'suspended', event: 'revoke', to: 'revoked', by: 'authority' },
];
