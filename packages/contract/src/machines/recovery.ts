import type { Transition } from './machine.ts';

export const recoveryStatuses = [
  'submitted',
  'in-review',
  'approved',
  'delivered',
  'used',
  'expired',
  'returned',
  'lapsed',
  'rejected',
] as const;
export type RecoveryStatus = (typeof recoveryStatuses)[number];

export const recoveryEvents = [
  'take',
  'release',
  'approve',
  'return',
  'reject',
  'submit',
  'lapse',
  'deliver',
  'use',
  'expire',
  'renew',
] as const;
export type RecoveryEvent = (typeof recoveryEvents)[number];

/**
 * The life of a recovery ticket (找回账号), from its submission on. `delivered` says that the mail server took the link;
 * who is quicker than that news uses it all the same. Whoever missed the half hour of a link asks for another (`renew`);
 * what was returned and never came back lapses.
 */
export const recoveryMachine: readonly Transition<RecoveryStatus, RecoveryEvent>[] = [
  { from: 'submitted', event: 'take', to: 'in-review', by: 'authority' },
  { from: 'in-review', event: 'release', to: 'submitted', by: 'authority' },
  { from: 'in-review', event: 'approve', to: 'approved', by: 'authority' },
  { from: 'in-review', event: 'return', to: 'returned', by: 'authority' },
  { from: 'in-review', event: 'reject', to: 'rejected', by: 'authority' },
  { from: 'returned', event: 'submit', to: 'submitted', by: 'enterprise' },
  { from: 'returned', event: 'lapse', to: 'lapsed', by: 'system' },
  { from: 'approved', event: 'deliver', to: 'delivered', by: 'system' },
  { from: 'approved', event: 'use', to: 'used', by: 'enterprise' },
  { from: 'approved', event: 'expire', to: 'expired', by: 'system' },
  { from: 'delivered', event: 'use', to: 'used', by: 'enterprise' },
  { from: 'delivered', event: 'expire', to: 'expired', by: 'system' },
  { from: 'expired', event: 'renew', to: 'approved', by: 'enterprise' },
];
