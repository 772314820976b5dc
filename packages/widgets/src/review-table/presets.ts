import type { CaseFilter } from '@zxkt/contract/resources/review';

/** Filters that are always at hand, as chips with how many there are; they name a status or being late. */
export const presets = {
  all: {},
  todo: { status: 'submitted,in-review,change-submitted,change-in-review' },
  overdue: { overdue: 'true' },
  returned: { status: 'returned,change-returned' },
  approved: { status: 'approved' },
  rejected: { status: 'rejected,change-rejected' },
} as const satisfies Readonly<Record<string, CaseFilter>>;

export type Preset = keyof typeof presets;

export const presetNames = Object.keys(presets) as readonly Preset[];

/** The filter with a preset in place of the one before. */
export const withPreset = (
  { status: _status, overdue: _overdue, ...rest }: CaseFilter,
  preset: Preset,
): CaseFilter => ({
  ...rest,
  ...presets[preset],
});

/** Which preset a filter has; undefined where someone chose statuses by hand. */
export const presetOf = (filter: CaseFilter): Preset | undefined =>
  presetNames.find((name) => {
    const { status, overdue }: CaseFilter = presets[name];
    return filter.status === status && filter.overdue === overdue;
  });
