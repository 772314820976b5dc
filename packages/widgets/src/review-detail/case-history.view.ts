import { qualificationEvents } from '@zxkt/contract/machines/qualification';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewDetailKey } from '../locales/zh-CN/review-detail.ts';
import { placeText } from '../qualification-wizard/sheet/place-text.ts';
import { caseToneOf, momentWords } from '../review/case-words.ts';
import { historyOf, type HistoryEntry } from './case-history.ts';
import type { CaseText, CaseView } from './case-view.ts';

/** Acts of the trail that are no steps. */
const aside: Readonly<Record<string, ReviewDetailKey>> = {
  'qualification/assigned': 'history/assigned',
  'personal-data/shown': 'history/shown',
  'password/reset-by-authority': 'history/reset',
};

/** What a newer server calls by a name unknown here is told by the state that it led to. */
export const eventWords = (text: CaseText, { event, status }: HistoryEntry): string => {
  if (event === 'begin') return text.get('event/begin');
  const known = qualificationEvents.find((name) => name === event);
  if (known) return text.get(`event/${known}`);
  if (status) return text.get(`status/${status}`);
  return text.get(aside[event] ?? 'history/other');
};

/** 办理记录, the newest first: who did what, with which reasons. */
export const caseHistory = ({ text, detail }: Pick<CaseView, 'text' | 'detail'>): TemplateResult => html`
  <section class="history" part="history" aria-labelledby="history-title">
    <h3 id="history-title">${text.get('history/title')}</h3>
    <ol reversed>
      ${historyOf(detail).map(
        (entry) => html`
          <li class=${entry.status ? caseToneOf(entry.status) : 'aside'}>
            <div class="event">
              <strong>${eventWords(text, entry)}</strong>
              ${
                entry.event === 'submit' && entry.version
                  ? html`<span class="tag calm">${text.get('version/name', { version: entry.version })}</span>`
                  : nothing
              }
              <bdi>${entry.staff ?? text.get('history/enterprise')}</bdi>
            </div>
            <time datetime=${new Date(entry.at).toISOString()}>${momentWords(text, entry.at)}</time>
            ${
              entry.reasons.length
                ? html`<dl>
                    ${entry.reasons.map(
                      ({ pointer, reason }) =>
                        html`<div>
                          <dt>${placeText(text, pointer) ?? pointer}</dt>
                          <dd>${reason}</dd>
                        </div>`,
                    )}
                  </dl>`
                : nothing
            }
          </li>
        `,
      )}
    </ol>
  </section>
`;
