import type { Sentences } from '../locale.ts';
import type { ReviewKey } from '../zh-CN/review.ts';
import { qualificationSteps } from './qualification-steps.ts';

export const review = {
  ...qualificationSteps,
  'clock/left': '{days} working days left',
  'clock/today': 'Due today',
  'clock/over': '{days} working days late',
  'clock/unknown': 'Working days not announced',
  'holder/mine': 'In my hands',
  'holder/other': 'In the hands of {name}',
  'holder/until': 'until {time}',
} as const satisfies Sentences<ReviewKey>;
