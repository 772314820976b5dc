import { html, nothing, type TemplateResult } from 'lit';
import { chevronLeftIcon, chevronRightIcon } from '../fields/hall-icons.ts';
import { way } from '../fields/way.ts';
import { clockIcon, printIcon } from '../qualification-wizard/status/status-icons.ts';
import { caseToneOf, clockTone, clockWords, dayWords, momentWords } from '../review/case-words.ts';
import { handIcon, keyboardIcon } from './case-icons.ts';
import type { CaseView, Direction } from './case-view.ts';

const moveButton = ({ text, neighbours, move }: CaseView, direction: Direction, key: string): unknown =>
  html`<button
    type="button"
    class="button small"
    part=${direction}
    aria-disabled=${!neighbours[direction]}
    aria-keyshortcuts=${key}
    @click=${() => move(direction)}
  >
    ${direction === 'previous' ? chevronLeftIcon : nothing}${text.get(`case/${direction}`)}${
      direction === 'next' ? chevronRightIcon : nothing
    }
  </button>`;

const bar = (view: CaseView): TemplateResult => {
  const { text, queueHref, neighbours, go, print, showKeys, hasKeys } = view;
  return html`
    <div class="bar">
      ${queueHref ? way(go, 'review-queue', queueHref, 'link back', text.get('case/back')) : nothing}
      <span class="rest"></span>
      ${
        neighbours.previous || neighbours.next
          ? html`${moveButton(view, 'previous', 'k')}${moveButton(view, 'next', 'j')}`
          : nothing
      }
      <button type="button" class="button small" part="print" @click=${print}>
        ${printIcon}<span>${text.get('case/print')}</span>
      </button>
      ${
        hasKeys
          ? html`<button type="button" class="button small keys" part="keys" aria-keyshortcuts="?" @click=${showKeys}>
              ${keyboardIcon}<span>${text.get('keys/open')}</span>
            </button>`
          : nothing
      }
    </div>
  `;
};

const fact = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

const facts = ({ text, detail, nameOf }: CaseView): TemplateResult => {
  const { uscc, organisationCode, region, clock, submittedAt, version, approvedVersion, dueAt } = detail;
  return html`
    <dl class="facts">
      ${fact(
        text.get(uscc ? 'qualification/unit.uscc' : 'qualification/unit.organisationCode'),
        html`<span class="number" translate="no">${uscc ?? organisationCode}</span>`,
      )}
      ${fact(text.get('qualification/unit.regions'), nameOf('regions', region) ?? region)}
      ${fact(
        text.get('sheet/submitted'),
        text.get('sheet/submitted/at', { time: momentWords(text, submittedAt), version }),
      )}
      ${approvedVersion ? fact(text.get('case/in-force'), text.get('version/name', { version: approvedVersion })) : nothing}
      ${
        clock
          ? fact(
              text.get('case/due'),
              html`${clock.dueOn ? dayWords(text, Date.parse(`${clock.dueOn}T12:00:00+08:00`)) : nothing}
                <span class="tag ${clockTone(clock)}" part="clock">${clockIcon}${clockWords(text, clock)}</span>`,
            )
          : nothing
      }
      ${dueAt ? fact(text.get('decide/due'), momentWords(text, dueAt)) : nothing}
    </dl>
  `;
};

/** In whose hands the case is, and how it gets into one's own. */
const lease = ({ text, detail, current, take, release }: CaseView): unknown => {
  const { holder, allowed } = detail;
  const mayTake = allowed.includes('take');
  const mayRelease = allowed.includes('release') && !!holder;
  if (!holder && !mayTake) return nothing;
  const { minutesHeld: minutes, busy } = current;
  const state = holder
    ? text.get(holder.mine ? 'lease/mine' : 'lease/other', { name: holder.name })
    : text.get('lease/free');
  const note = holder
    ? text.get(holder.mine ? 'lease/left' : 'lease/other/left', { minutes })
    : text.get('lease/free/text');
  const button = (act: 'take' | 'release', label: string, press: () => void, key: string) => html`
    <button
      type="button"
      class="button small"
      part=${act}
      aria-disabled=${!!busy}
      aria-keyshortcuts=${key}
      @click=${() => busy || press()}
    >
      ${busy === act ? html`<span class="spinner"></span>` : nothing}${label}
    </button>
  `;
  return html`
    <div class="lease ${holder ? (holder.mine ? 'mine' : 'others') : ''}" part="lease">
      ${handIcon}
      <p><strong>${state}</strong> <span>${note}</span></p>
      ${mayTake ? button('take', text.get(holder?.mine ? 'lease/extend' : 'lease/take'), take, 't') : nothing}
      ${mayRelease ? button('release', text.get('lease/release'), release, 't') : nothing}
    </div>
  `;
};

/** Whose case it is, where it stands, until when, and in whose hands. */
export const caseHead = (view: CaseView): TemplateResult => {
  const { text, detail } = view;
  return html`
    ${bar(view)}
    <div class="head" part="head">
      <p class="of">
        ${text.get('case/of')}
        ${detail.number ? html`<span class="number" translate="no">${detail.number}</span>` : nothing}
      </p>
      <h2 tabindex="-1">
        <bdi>${detail.unitName}</bdi>
        <span class="tag ${caseToneOf(detail.status)}" part="status">${text.get(`status/${detail.status}`)}</span>
      </h2>
      ${facts(view)} ${lease(view)}
    </div>
  `;
};
