import { qualificationSteps } from './qualification-steps.ts';

/** What the queue and a case of it have in common: states, the clock of working days, who has a case in hand. */
export const review = {
  ...qualificationSteps,
  'clock/left': '剩余{days}个工作日',
  'clock/today': '今日到期',
  'clock/over': '逾期{days}个工作日',
  'clock/unknown': '工作日安排未公布',
  'holder/mine': '我在办理',
  'holder/other': '{name}在办理',
  'holder/until': '至{time}',
} as const;

export type ReviewKey = keyof typeof review;
