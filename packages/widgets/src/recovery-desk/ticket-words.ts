import type { RecoveryStatus } from '@zxkt/contract/machines/recovery';
import type { TicketRow } from '@zxkt/contract/resources/recovery-desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryDeskKey } from '../locales/zh-CN/recovery-desk.ts';

export type DeskText = TextController<RecoveryDeskKey>;

/** How a state is to be felt at the desk: to be done, in hand, with the applicant, well, over. */
const tones: Readonly<Record<RecoveryStatus, string>> = {
  submitted: 'todo',
  'in-review': 'busy',
  approved: 'good',
  delivered: 'good',
  used: 'good',
  expired: 'calm',
  returned: 'calm',
  lapsed: 'bad',
  rejected: 'bad',
};

export const statusTag = (text: DeskText, status: RecoveryStatus): TemplateResult =>
  html`<span class="tag ${tones[status]}">${text.get(`status/${status}`)}</span>`;

/** 剩余2个工作日, 今日到期, 逾期1个工作日; what nobody can count is said to be so. */
export const clockTag = (text: DeskText, { clock }: Pick<TicketRow, 'clock'>): unknown => {
  if (!clock) return nothing;
  const { workdaysLeft: left, overdue } = clock;
  if (left === null) return html`<span class="clock">${text.get('clock/unknown')}</span>`;
  const words = overdue
    ? text.get('clock/over', { days: Math.max(1, -left) })
    : left > 0
      ? text.get('clock/left', { days: left })
      : text.get('clock/today');
  return html`<span class="clock ${overdue ? 'late' : left < 1 ? 'near' : ''}">${words}</span>`;
};

export const holderText = (text: DeskText, { holder }: Pick<TicketRow, 'holder'>): string =>
  holder ? text.get(holder.mine ? 'holder/mine' : 'holder/other', { name: holder.name }) : '';
