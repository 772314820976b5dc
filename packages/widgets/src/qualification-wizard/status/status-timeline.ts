import { qualificationEvents } from '@zxkt/contract/machines/qualification';
import type { FieldReason, Qualification, TimelineEntry } from '@zxkt/contract/resources/qualification/qualification';
import { html, nothing, type TemplateResult } from 'lit';
import { placeText } from '../sheet/place-text.ts';
import { toneOf } from './status-facts.ts';
import { momentText, type StatusText } from './status-texts.ts';

/** What a reviewer said, each at its place. */
export const reasonList = (text: StatusText, reasons: readonly FieldReason[]): TemplateResult => html`
  <dl class="reasons" part="reasons">
    ${reasons.map(({ pointer, reason }) => {
      const place = placeText(text, pointer);
      return html`<div>
        ${place ? html`<dt>${place}</dt>` : nothing}
        <dd>${reason}</dd>
      </div>`;
    })}
  </dl>
`;

/** What a newer server calls by a name unknown here is told by the state that it led to. */
const eventText = (text: StatusText, { event, status }: TimelineEntry): string => {
  const known = event === 'begin' ? event : qualificationEvents.find((name) => name === event);
  return text.get(known ? `event/${known}` : `status/${status}`);
};

/** 办理进度, the newest first. What the newest step gave as reasons stands in the headline already. */
export const timeline = (text: StatusText, { timeline: entries, reasons }: Qualification): TemplateResult => html`
  <section part="timeline" aria-labelledby="timeline-title">
    <h3 id="timeline-title">${text.get('timeline/title')}</h3>
    <ol class="timeline" reversed>
      ${[...entries].reverse().map(
        (entry, index) => html`
          <li class=${toneOf(entry.status)}>
            <div class="event">
              <strong>${eventText(text, entry)}</strong>
              ${entry.version && entry.event === 'submit' ? html`<span class="tag">${text.get('sheet/version', { version: entry.version })}</span>` : nothing}
            </div>
            <time datetime=${new Date(entry.at).toISOString()}>${momentText(text, entry.at)}</time>
            ${entry.reasons.length && (index > 0 || !reasons.length) ? reasonList(text, entry.reasons) : nothing}
          </li>
        `,
      )}
    </ol>
  </section>
`;
