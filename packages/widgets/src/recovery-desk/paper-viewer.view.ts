import { html, nothing, type TemplateResult } from 'lit';
import { failureSentence } from '../fields/form-summary.ts';
import { chevronLeftIcon, chevronRightIcon } from '../fields/hall-icons.ts';
import { alertIcon } from '../fields/icons.ts';
import { dayText } from '../locales/moment-text.ts';
import type { TicketDetail } from '@zxkt/contract/resources/recovery-desk';
import { paperIcon } from '../papers/paper-icons.ts';
import { minusIcon, plusIcon, turnLeftIcon, turnRightIcon, wholeIcon } from './desk-icons.ts';
import type { Attachment, PaperViewer } from './paper-viewer.ts';
import type { DeskText } from './ticket-words.ts';

const attachments: readonly Attachment[] = ['licence', 'letter'];

const tool = (label: string, icon: unknown, isOff: boolean, act: () => void): TemplateResult => html`
  <button
    type="button"
    class="tool"
    aria-label=${label}
    title=${label}
    aria-disabled=${isOff}
    @click=${() => !isOff && act()}
  >
    ${icon}
  </button>
`;

const toolbar = (text: DeskText, viewer: PaperViewer): TemplateResult => {
  const { attachment, page, pages, state } = viewer;
  const isImage = state === 'shown';
  return html`
    <div class="toolbar" role="toolbar" aria-label=${text.get('papers/title')}>
      ${tool(text.get('papers/previous'), chevronLeftIcon, page < 1, () => viewer.show(attachment, page - 1))}
      <span class="at-page">${text.get('papers/page', { page: Math.min(page + 1, pages), pages })}</span>
      ${tool(text.get('papers/next'), chevronRightIcon, page >= pages - 1, () => viewer.show(attachment, page + 1))}
      <span class="gap"></span>
      ${tool(text.get('papers/out'), minusIcon, !isImage, () => viewer.zoomBy(-1))}
      <span class="percent">${isImage ? text.get('papers/zoom', { percent: viewer.percent }) : ''}</span>
      ${tool(text.get('papers/in'), plusIcon, !isImage, () => viewer.zoomBy(1))}
      ${tool(text.get('papers/fit'), wholeIcon, !isImage, () => viewer.zoomBy(0))}
      ${tool(text.get('papers/left'), turnLeftIcon, !isImage, () => viewer.rotate(-1))}
      ${tool(text.get('papers/right'), turnRightIcon, !isImage, () => viewer.rotate(1))}
      <button type="button" class="link" part="download" @click=${() => void viewer.download()}>
        ${text.get('papers/download')}
      </button>
    </div>
  `;
};

const shown = (text: DeskText, viewer: PaperViewer): unknown => {
  const { state, failure, paper } = viewer;
  switch (state) {
    case 'idle':
      return html`<p class="blank">${text.get('papers/none')}</p>`;
    case 'loading':
      return html`<p class="blank" role="status"><span class="spinner"></span>${text.get('papers/loading')}</p>`;
    case 'pdf':
      return html`<div class="blank">
        ${paperIcon}
        <p>${text.get('papers/pdf', { pages: paper?.pages ?? 1 })}</p>
        <button type="button" class="button" @click=${() => void viewer.download()}>
          ${text.get('papers/download')}
        </button>
      </div>`;
    case 'failed':
      return html`<div class="blank" role="alert">
        ${alertIcon}
        <p><strong>${text.get('papers/failed')}</strong></p>
        <p>${failure ? failureSentence(text, failure) : nothing}</p>
        <button type="button" class="button" @click=${() => void viewer.load()}>${text.get('papers/retry')}</button>
      </div>`;
    case 'shown':
      return html`<canvas
        role="img"
        aria-label=${text.get('papers/view', {
          name: text.get(`papers/${viewer.attachment}`),
          page: text.get('papers/page', { page: viewer.page + 1, pages: viewer.pages }),
        })}
      ></canvas>`;
  }
};

/** Both papers, page by page: near, far, and whichever way up. */
export const paperViewer = (text: DeskText, viewer: PaperViewer, ticket: TicketDetail): TemplateResult => html`
  <section class="viewer" part="papers" aria-labelledby="papers-title">
    <h3 id="papers-title">${text.get('papers/title')}</h3>
    ${
      ticket.papersDeletedAt === null
        ? html`
            <div class="attachments" role="group" aria-label=${text.get('papers/title')}>
              ${attachments.map(
                (name) =>
                  html`<button
                    type="button"
                    data-paper=${name}
                    aria-pressed=${viewer.attachment === name}
                    @click=${() => viewer.show(name, 0)}
                  >
                    ${text.get(`papers/${name}`)}<span class="count">${ticket[name].length}</span>
                  </button>`,
              )}
            </div>
            ${toolbar(text, viewer)}
            <div class="paper" tabindex="0" role="group" aria-label=${text.get('papers/keys')} @keydown=${viewer.keys}>
              ${shown(text, viewer)}
            </div>
            <p class="note">${text.get('papers/keys')}</p>
          `
        : html`<p class="notice">${text.get('papers/deleted', { day: dayText(text, ticket.papersDeletedAt) })}</p>`
    }
  </section>
`;
