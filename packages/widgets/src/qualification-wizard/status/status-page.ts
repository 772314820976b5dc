import type { Qualification } from '@zxkt/contract/resources/qualification/qualification';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import { failureNotice } from '../../fields/form-summary.ts';
import { alertIcon, checkIcon } from '../../fields/icons.ts';
import { confirmDialog, type Regrettable } from './confirm-dialog.ts';
import {
  actsFrom,
  daysLeft,
  submissionsOf,
  toneOf,
  turnOf,
  type EnterpriseAct,
  type Submission,
} from './status-facts.ts';
import { clockIcon, penIcon } from './status-icons.ts';
import { dayText, momentText, type StatusText } from './status-texts.ts';
import { reasonList, timeline } from './status-timeline.ts';

export interface StatusPage {
  readonly text: StatusText;
  readonly qualification: Qualification;
  /** UTC epoch milliseconds. */
  readonly now: number;
  /** The act whose answer is awaited. */
  readonly busy: EnterpriseAct | undefined;
  readonly failure: Failure | undefined;
  /** What is to be confirmed first. */
  readonly asked: Regrettable | undefined;
  readonly act: (act: EnterpriseAct) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  readonly open: (version: number) => void;
}

const icons = { waiting: clockIcon, todo: penIcon, good: checkIcon, bad: alertIcon };

const dueFact = ({ text, now }: StatusPage, dueAt: number): TemplateResult => {
  const days = daysLeft(dueAt, now);
  const left =
    days > 0
      ? text.get('due/left', { days })
      : days === 0
        ? text.get('due/today')
        : text.get('due/over', { days: -days });
  return html`<div>
    <dt>${text.get('fact/due')}</dt>
    <dd>${dayText(text, dueAt)} <span class="tag ${days < 4 ? 'urgent' : ''}">${left}</span></dd>
  </div>`;
};

const facts = (page: StatusPage): unknown => {
  const { text, qualification } = page;
  const { number, approvedVersion, submittedAt, dueAt } = qualification;
  if (number === null) return nothing;
  return html`
    <dl class="facts">
      <div>
        <dt>${text.get('sheet/number')}</dt>
        <dd translate="no">${number}</dd>
      </div>
      ${
        submittedAt
          ? html`<div>
              <dt>${text.get('sheet/submitted')}</dt>
              <dd>${momentText(text, submittedAt)}</dd>
            </div>`
          : nothing
      }
      ${
        approvedVersion
          ? html`<div>
              <dt>${text.get('fact/in-force')}</dt>
              <dd>${text.get('sheet/version', { version: approvedVersion })}</dd>
            </div>`
          : nothing
      }
      ${dueAt ? dueFact(page, dueAt) : nothing}
    </dl>
  `;
};

const actLabel = ({ text, qualification }: StatusPage, act: EnterpriseAct): string =>
  text.get(act === 'submit' && qualification.reasons.length ? 'act/submit/returned' : `act/${act}`);

const acts = (page: StatusPage): unknown => {
  const { text, qualification, busy, act, open } = page;
  const [latest] = submissionsOf(qualification);
  return html`
    <div class="acts">
      ${actsFrom(qualification.status).map(
        (name) => html`
          <button
            type="button"
            class="button ${name === 'submit' ? 'primary' : ''}"
            part=${name}
            aria-disabled=${!!busy}
            @click=${() => act(name)}
          >
            ${busy === name ? html`<span class="spinner"></span>${text.get('act/busy')}` : actLabel(page, name)}
          </button>
        `,
      )}
      ${
        latest
          ? html`<button type="button" class="button" part="open" @click=${() => open(latest.version)}>
              ${text.get('act/sheet')}
            </button>`
          : nothing
      }
    </div>
  `;
};

const versionTag = ({ text, qualification }: StatusPage, version: number): unknown => {
  const { approvedVersion, submittedVersion, status } = qualification;
  if (version === approvedVersion) return html`<span class="tag good">${text.get('versions/in-force')}</span>`;
  return version === submittedVersion && turnOf(status) === 'authority'
    ? html`<span class="tag">${text.get(`status/${status}`)}</span>`
    : nothing;
};

/** 历次提交: nothing that was submitted is ever overwritten. */
const versions = (page: StatusPage, submissions: readonly Submission[]): TemplateResult => {
  const { text, open } = page;
  return html`
    <section part="versions" aria-labelledby="versions-title">
      <h3 id="versions-title">${text.get('versions/title')}</h3>
      <ul class="submissions">
        ${submissions.map(({ version, at }) => {
          const name = text.get('sheet/version', { version });
          return html`<li>
            <strong>${name}</strong>
            <time datetime=${new Date(at).toISOString()}>${momentText(text, at)}</time>
            <span>${versionTag(page, version)}</span>
            <button
              type="button"
              class="link"
              data-version=${version}
              aria-label=${text.get('act/sheet/of', { version: name })}
              @click=${() => open(version)}
            >
              ${text.get('act/sheet')}
            </button>
          </li>`;
        })}
      </ul>
    </section>
  `;
};

/** Where a qualification stands, what happens next and by whom, and what happened so far. */
export const statusPage = (page: StatusPage): TemplateResult => {
  const { text, qualification, failure } = page;
  const { status, reasons } = qualification;
  const turn = turnOf(status);
  const submissions = submissionsOf(qualification);
  return html`
    <div class="status-page" part="status">
      <header class="headline ${toneOf(status)}">
        ${icons[toneOf(status)]}
        <div>
          <p class="of">${text.get('status/of')}</p>
          <h2 tabindex="-1">
            ${text.get(`status/${status}`)}
            ${turn ? html`<span class="tag">${text.get(`turn/${turn}`)}</span>` : nothing}
          </h2>
          <p>${text.get(`next/${status}`)}</p>
        </div>
        ${facts(page)}
        ${
          reasons.length
            ? html`<section class="said" aria-labelledby="reasons-title">
                <h3 id="reasons-title">${text.get('reasons/title')}</h3>
                ${reasonList(text, reasons)}
              </section>`
            : nothing
        }
        ${failure ? failureNotice(text, failure) : nothing} ${acts(page)}
      </header>
      ${timeline(text, qualification)} ${submissions.length ? versions(page, submissions) : nothing}
      ${confirmDialog(page)}
    </div>
  `;
};
