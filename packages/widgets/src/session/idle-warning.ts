import { html, nothing } from 'lit';
import { timeText } from '../credentials/time-text.ts';
import { warningIcon } from '../fields/icons.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { StaffKey } from '../locales/zh-CN/staff.ts';
import type { IdleController } from './idle-controller.ts';

/** The last minutes of a session: said once, counted down for those who see it, with the way to go on. */
export const idleWarning = (text: TextController<StaffKey>, idle: IdleController): unknown => {
  const { secondsLeft, isLast, keep } = idle;
  if (secondsLeft === undefined) return nothing;
  return html`
    <div class="notice warning idle" part="idle">
      ${warningIcon}
      <p role="alert">${text.get(isLast ? 'idle/last' : 'idle/text')}</p>
      <b role="timer" aria-live="off" aria-label=${text.get('idle/left')}>${timeText(secondsLeft)}</b>
      ${isLast ? nothing : html`<button type="button" class="button" @click=${keep}>${text.get('idle/keep')}</button>`}
    </div>
  `;
};
