import { html, nothing } from 'lit';
import { infoIcon, warningIcon } from '../fields/icons.ts';
import { isReturnedStatus } from './draft-limits.ts';
import type { FillPage } from './fill-page.ts';
import { replyIcon } from './wizard-icons.ts';

const day = (instant: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(instant);

/** Why the form is open again, loaded where it is: sent back by the reviewer, or to change what is registered. */
export const returnedBanner = (page: FillPage): unknown => {
  const { text, qualification } = page;
  const { status, dueAt } = qualification;
  const returned = isReturnedStatus(status);
  const change = status.startsWith('change-');
  const whole = qualification.reasons.filter(({ pointer }) => pointer === '');
  return html`
    <div class="notice ${returned ? 'warning' : ''}" part="banner">
      ${returned ? warningIcon : infoIcon}
      <div>
        <strong>${text.get(returned ? 'returned/title' : 'change/title')}</strong>
        ${returned ? whole.map(({ reason }) => html`<p class="reason">${replyIcon}<span>${text.get('reason', { reason })}</span></p>`) : nothing}
        <p>
          ${returned && dueAt ? text.get('returned/due', { date: day(dueAt, text.language) }) : nothing}
          ${returned && page.draft.base?.unlocked ? text.get('returned/some') : nothing}
          ${change ? text.get('change/text') : nothing}
        </p>
        <p class="acts">
          <button type="button" class="link" @click=${page.showHistory}>${text.get('history/action')}</button>
        </p>
      </div>
    </div>
  `;
};
