import { recoveryEvents, type RecoveryStatus } from '@zxkt/contract/machines/recovery';
import type { RecoveryProgress } from '@zxkt/contract/resources/recovery';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Go } from '../element/widget-element.ts';
import { failureNotice } from '../fields/form-summary.ts';
import { alertIcon, checkIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import { momentText } from '../locales/moment-text.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import { clockIcon, penIcon } from '../qualification-wizard/status/status-icons.ts';
import { dueText, fact } from './receipt-page.ts';
import { reasonList } from './reason-list.ts';

type Text = TextController<RecoveryStagesKey>;

/** How a state is to be felt: under way, something to do, well, over. */
type Tone = 'waiting' | 'todo' | 'good' | 'bad';

const tones: Readonly<Record<RecoveryStatus, Tone>> = {
  submitted: 'waiting',
  'in-review': 'waiting',
  approved: 'good',
  delivered: 'good',
  used: 'good',
  expired: 'todo',
  returned: 'todo',
  lapsed: 'bad',
  rejected: 'bad',
};

const icons = { waiting: clockIcon, todo: penIcon, good: checkIcon, bad: alertIcon };

export interface ProgressPage {
  readonly text: Text;
  readonly progress: RecoveryProgress;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Another link was just sent. */
  readonly isRenewed: boolean;
  readonly loginHref: string;
  readonly go: Go;
  readonly reload: () => void;
  readonly submit: () => void;
  readonly renew: () => void;
  readonly other: () => void;
}

const acts = (page: ProgressPage): TemplateResult => {
  const { text, progress, busy, go, loginHref } = page;
  const button = (name: 'submit' | 'renew', act: () => void) =>
    progress.allowed.includes(name)
      ? html`<button type="button" class="button primary" part=${name} aria-disabled=${busy} @click=${act}>
          ${text.get(`progress/${name}`)}
        </button>`
      : nothing;
  return html`
    <div class="acts">
      ${button('submit', page.submit)} ${button('renew', page.renew)}
      ${progress.status === 'used' ? way(go, 'login', loginHref, 'button primary', text.get('progress/login')) : nothing}
      <button type="button" class="button" part="reload" aria-disabled=${busy} @click=${page.reload}>
        ${busy ? html`<span class="spinner"></span>` : nothing}${text.get('progress/reload')}
      </button>
      <button type="button" class="button" part="other" @click=${page.other}>${text.get('progress/other')}</button>
    </div>
  `;
};

const timeline = ({ text, progress }: ProgressPage): TemplateResult => html`
  <section aria-labelledby="timeline-title">
    <h3 id="timeline-title">${text.get('progress/timeline')}</h3>
    <ol class="timeline" reversed>
      ${[...progress.timeline].reverse().map(({ at, event, status }) => {
        const known = event === 'submit' ? event : recoveryEvents.find((name) => name === event);
        return html`<li class=${tones[status]}>
          <div class="event"><strong>${text.get(known ? `event/${known}` : `status/${status}`)}</strong></div>
          <time datetime=${new Date(at).toISOString()}>${momentText(text, at)}</time>
        </li>`;
      })}
    </ol>
  </section>
`;

/** How an application stands, what happens next, and what happened so far. */
export const progressPage = (page: ProgressPage): TemplateResult => {
  const { text, progress, failure } = page;
  const { status, number, enterpriseName, submittedAt, dueOn, overdue, maskedEmail, reasons, returnBy } = progress;
  const tone = tones[status];
  return html`
    <div class="status-page" part="progress-shown">
      <div class="headline ${tone}">
        ${icons[tone]}
        <div>
          <p class="of">${text.get('progress/of')}</p>
          <h2 tabindex="-1">${text.get(`status/${status}`)}</h2>
          <p>${text.get(`next/${status}`)}</p>
        </div>
        <dl class="facts">
          ${fact(text.get('fact/number'), number, true)} ${fact(text.get('fact/enterprise'), enterpriseName, true)}
          ${fact(text.get('fact/submitted'), momentText(text, submittedAt))}
          ${
            tone === 'waiting'
              ? fact(
                  text.get('fact/due'),
                  html`${dueText(text, dueOn)}
                  ${overdue ? html`<span class="tag urgent">${text.get('due/over')}</span>` : nothing}`,
                )
              : nothing
          }
          ${returnBy ? fact(text.get('fact/return-by'), momentText(text, returnBy)) : nothing}
          ${fact(text.get('fact/email'), maskedEmail, true)}
        </dl>
        ${
          reasons.length
            ? html`<section class="said" aria-labelledby="reasons-title">
                <h3 id="reasons-title">${text.get('progress/reasons')}</h3>
                ${reasonList(text, reasons)}
              </section>`
            : nothing
        }
        ${page.isRenewed ? html`<p class="notice" role="status">${checkIcon}<span>${text.get('progress/renewed')}</span></p>` : nothing}
        ${failure ? failureNotice(text, failure) : nothing} ${acts(page)}
      </div>
      ${timeline(page)}
    </div>
  `;
};
