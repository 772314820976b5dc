import type { QualificationStatus } from '@zxkt/contract/machines/qualification';
import type { CaseRow } from '@zxkt/contract/resources/review';
import type { TextController } from '../locales/text-controller.ts';
import type { ReviewKey } from '../locales/zh-CN/review.ts';

export type ReviewText = Pick<TextController<ReviewKey>, 'get' | 'language'>;

/** How something is to be felt at the counter: to be done, in hand, with the enterprise, well, over. */
export type CaseTone = 'todo' | 'busy' | 'calm' | 'good' | 'bad';

const tones: Readonly<Record<QualificationStatus, CaseTone>> = {
  draft: 'calm',
  submitted: 'todo',
  'in-review': 'busy',
  returned: 'calm',
  approved: 'good',
  rejected: 'bad',
  'change-draft': 'calm',
  'change-submitted': 'todo',
  'change-in-review': 'busy',
  'change-returned': 'calm',
  'change-rejected': 'bad',
  suspended: 'bad',
  revoked: 'bad',
};

export const caseToneOf = (status: QualificationStatus): CaseTone => tones[status];

/** `12,345`. `Intl` would take longer to load than a screen of rows to draw. */
export const numberWords = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

type Clock = NonNullable<CaseRow['clock']>;

/** 剩余3个工作日, 今日到期, 逾期2个工作日; what nobody can count is said to be so. */
export const clockWords = (text: ReviewText, { workdaysLeft: left, overdue }: Clock): string => {
  if (left === null) return text.get('clock/unknown');
  if (overdue) return text.get('clock/over', { days: Math.max(1, -left) });
  return left > 0 ? text.get('clock/left', { days: left }) : text.get('clock/today');
};

/** How near the end of the working days is. */
export const clockTone = ({ workdaysLeft: left, overdue }: Clock): CaseTone => {
  if (overdue) return 'bad';
  return left !== null && left <= 1 ? 'todo' : 'calm';
};

const formats = new Map<string, Intl.DateTimeFormat>();

const format = (language: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${name}`;
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { hourCycle: 'h23', timeZone: 'Asia/Shanghai', ...options });
  formats.set(key, made);
  return made;
};

type Instant = (text: Pick<ReviewText, 'language'>, instant: number) => string;

/** A moment as the ministry's clock shows it, wherever the person sits. */
export const momentWords: Instant = ({ language }, instant) =>
  format(language, 'moment', { dateStyle: 'long', timeStyle: 'short' }).format(instant);

/** `2026年3月10日`. */
export const dayWords: Instant = ({ language }, instant) =>
  format(language, 'day', { dateStyle: 'long' }).format(instant);
