import {
  qualificationMachine,
  type QualificationEvent,
  type QualificationStatus,
} from '@zxkt/contract/machines/qualification';
import type { Qualification } from '@zxkt/contract/resources/qualification/qualification';

/** What the enterprise can do, by the machine of the contract. `submit` leads back to the form. */
export type EnterpriseAct = Extract<QualificationEvent, 'submit' | 'withdraw' | 'begin-change' | 'discard-change'>;

/** How a state is to be felt: under way, something to do, well, over. */
export type Tone = 'waiting' | 'todo' | 'good' | 'bad';

const tones: Readonly<Record<QualificationStatus, Tone>> = {
  draft: 'todo',
  submitted: 'waiting',
  'in-review': 'waiting',
  returned: 'todo',
  approved: 'good',
  rejected: 'bad',
  'change-draft': 'todo',
  'change-submitted': 'waiting',
  'change-in-review': 'waiting',
  'change-returned': 'todo',
  'change-rejected': 'bad',
  suspended: 'bad',
  revoked: 'bad',
};

export const toneOf = (status: QualificationStatus): Tone => tones[status];

/** Who acts next: nobody where the matter is settled. */
export const turnOf = (status: QualificationStatus): 'enterprise' | 'authority' | undefined =>
  (({ waiting: 'authority', todo: 'enterprise', good: undefined, bad: undefined }) as const)[toneOf(status)];

export const actsFrom = (status: QualificationStatus): readonly EnterpriseAct[] =>
  qualificationMachine
    .filter(({ from, by }) => from === status && by === 'enterprise')
    .map(({ event }) => event as EnterpriseAct);

const day = 86_400_000;
/** Shanghai has had one offset since 1991. */
const dayInShanghai = (instant: number): number => Math.floor((instant + 8 * 3_600_000) / day);

/** Days from today to a due day as a calendar in Shanghai counts them; 0 on the day, negative after it. */
export const daysLeft = (dueAt: number, now: number): number => dayInShanghai(dueAt) - dayInShanghai(now);

/** 第 n 版, as it was submitted. */
export interface Submission {
  readonly version: number;
  readonly at: number;
}

/** What was submitted so far, the newest first. */
export const submissionsOf = ({ timeline }: Pick<Qualification, 'timeline'>): readonly Submission[] => {
  const submissions = timeline.flatMap(({ event, version, at }) =>
    event === 'submit' && version !== null ? [{ version, at }] : [],
  );
  return submissions.reverse();
};
