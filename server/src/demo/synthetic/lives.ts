import type { QualificationEvent, QualificationStatus } from '@zxkt/contract';
import type { Random } from './random.ts';

export interface Step {
  readonly event: QualificationEvent | 'begin';
  readonly status: QualificationStatus;
}

const submitted: readonly Step[] = [
  { event: 'begin', status: 'draft' },
  { event: 'submit', status: 'submitted' },
];
const taken: readonly Step[] = [...submitted, { event: 'take', status: 'in-review' }];
const approved: readonly Step[] = [...taken, { event: 'approve', status: 'approved' }];

/** Ways that a qualification can have gone, by how it ends. */
const lives = {
  submitted,
  taken,
  approved,
  returned: [...taken, { event: 'return', status: 'returned' }],
  rejected: [...taken, { event: 'reject', status: 'rejected' }],
  suspended: [...approved, { event: 'suspend', status: 'suspended' }],
  revoked: [...approved, { event: 'revoke', status: 'revoked' }],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

/** What is old was decided, but for a few that lie; of what is new most waits. */
const old = [
  [lives.approved, 78],
  [lives.returned, 8],
  [lives.rejected, 6],
  [lives.suspended, 3],
  [lives.revoked, 3],
  [lives.submitted, 1.5],
  [lives.taken, 0.5],
] as const;
const recent = [
  [lives.submitted, 55],
  [lives.taken, 15],
  [lives.approved, 20],
  [lives.returned, 10],
] as const;

/** The life of something submitted so many days ago. */
export const lifeOf = (random: Random, daysAgo: number): readonly Step[] =>
  random.weighted(daysAgo > 30 ? old : recent);
