import type { CaseDetail } from '@zxkt/contract/resources/review';
import type { FieldReason } from '@zxkt/contract/resources/qualification/qualification';
import type { QualificationStatus } from '@zxkt/contract/machines/qualification';

/** Something that happened to a case, and who did it. */
export interface HistoryEntry {
  readonly at: number;
  /** An event of the machine or `begin`; or an act of the trail that is no step: `personal-data/shown` and so on. */
  readonly event: string;
  /** The state that a step led to. */
  readonly status?: QualificationStatus;
  readonly version?: number | null;
  /** Null for the enterprise. */
  readonly staff: string | null;
  readonly reasons: readonly FieldReason[];
}

/** What the trail calls the steps of the machine. */
const stepOf: Readonly<Record<string, string>> = {
  'qualification/begun': 'begin',
  'qualification/submitted': 'submit',
  'qualification/withdrawn': 'withdraw',
  'qualification/change-begun': 'begin-change',
  'qualification/change-discarded': 'discard-change',
  'qualification/taken': 'take',
  'qualification/released': 'release',
  'qualification/approved': 'approve',
  'qualification/returned': 'return',
  'qualification/rejected': 'reject',
  'qualification/suspended': 'suspend',
  'qualification/resumed': 'resume',
  'qualification/revoked': 'revoke',
};

/**
 * Timeline and trail as one, the newest first: the timeline knows reasons and versions, the trail knows who, and what was
 * no step. Both are in order, so that the last step of a kind is the last entry of that kind, also where the trail that
 * is told begins later than the timeline.
 */
export const historyOf = ({ timeline, acts }: Pick<CaseDetail, 'timeline' | 'acts'>): readonly HistoryEntry[] => {
  const who = new Map<string, (string | null)[]>();
  const others: HistoryEntry[] = [];
  for (const { action, at, staff } of acts) {
    const step = stepOf[action];
    if (step === undefined) others.push({ at, event: action, staff, reasons: [] });
    else who.set(step, [...(who.get(step) ?? []), staff]);
  }
  const steps = [...timeline].reverse().map(({ at, event, status, version, reasons }): HistoryEntry => {
    const staff = who.get(event)?.pop() ?? null;
    return { at, event, status, version, staff, reasons };
  });
  return [...steps, ...others].sort((one, other) => other.at - one.at);
};
