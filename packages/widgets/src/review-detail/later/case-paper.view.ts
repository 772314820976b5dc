import { html, type TemplateResult } from 'lit';
import { registrationSheet } from '../../qualification-wizard/sheet/registration-sheet.ts';
import { momentWords } from '../../review/case-words.ts';
import { historyOf } from '../case-history.ts';
import { eventWords } from '../case-history.view.ts';
import type { CaseView } from '../case-view.ts';

/** The case on paper: the 登记表 of the version on the screen, personal data masked or not as there, and what happened. */
export const casePaper = ({ text, detail, current, nameOf }: Omit<CaseView, 'form'>): TemplateResult => {
  const { version, submittedAt = 0, warnings = [] } = current.version ?? {};
  return html`
    ${registrationSheet({
      text,
      content: current.content,
      nameOf,
      warnings,
      level: 1,
      number: detail.number,
      version: text.get('sheet/submitted/at', { time: momentWords(text, submittedAt), version: version ?? 0 }),
      ...(current.isCurrent && { status: text.get(`status/${detail.status}`) }),
    })}
    <div class="sheet">
      <section class="sheet-section">
        <h4 aria-level="2">${text.get('history/title')}</h4>
        <dl class="cells">
          ${historyOf(detail)
            .filter(({ status }) => status)
            .map(
              (entry) => html`
                <div class="cell wide-cell">
                  <dt>${momentWords(text, entry.at)}</dt>
                  <dd>
                    <div class="value">
                      ${eventWords(text, entry)} <bdi>${entry.staff ?? text.get('history/enterprise')}</bdi>
                      ${entry.reasons.map(({ reason }) => html`<p>${reason}</p>`)}
                    </div>
                  </dd>
                </div>
              `,
            )}
        </dl>
      </section>
    </div>
  `;
};
