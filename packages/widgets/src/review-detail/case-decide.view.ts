import { html, nothing, type TemplateResult } from 'lit';
import { formSummary } from '../fields/form-summary.ts';
import { messageLine, type FieldOptions } from '../fields/field.ts';
import { checkIcon, infoIcon, warningIcon } from '../fields/icons.ts';
import { chevronRightIcon } from '../fields/hall-icons.ts';
import { segmentedField } from '../fields/segmented-field.ts';
import { textField } from '../fields/text-field.ts';
import { placeText } from '../qualification-wizard/sheet/place-text.ts';
import { momentWords } from '../review/case-words.ts';
import { historyOf } from './case-history.ts';
import { eventWords } from './case-history.view.ts';
import { bySheet } from './case-places.ts';
import type { CaseView, DecideField } from './case-view.ts';
import { reasonEditor } from './reason-editor.view.ts';

/** Decisions that owe reasons. */
export const owesReasons = (event: string): boolean => event === 'return' || event === 'reject';

/** Decisions that are asked about first; an approval only where it would lose what was written. */
export const asksFirst = (event: string, count: number): event is 'approve' | 'reject' | 'suspend' | 'revoke' =>
  event === 'reject' || event === 'suspend' || event === 'revoke' || (event === 'approve' && count > 0);

const listed = (view: CaseView): TemplateResult => {
  const { text, reasons, goTo, write, unwrite, editing } = view;
  const places = [...reasons.list.keys()].sort(bySheet);
  return html`
    <ul class="reasons">
      ${places.map((pointer) => {
        if (pointer === '' && editing === '') return nothing;
        const place = placeText(text, pointer) ?? pointer;
        const go = (event: Event) => {
          event.preventDefault();
          goTo(pointer);
        };
        return html`<li>
          ${pointer ? html`<a href="#${pointer}" @click=${go}>${place}</a>` : html`<strong>${place}</strong>`}
          <p class="said">${reasons.list.get(pointer)}</p>
          <span class="acts"
            ><button
              type="button"
              class="link"
              data-listed=${pointer}
              aria-label=${text.get('reason/edit/of', { place })}
              @click=${() => write(pointer)}
            >
              ${text.get('reason/edit')}</button
            ><button
              type="button"
              class="link"
              aria-label=${text.get('reason/remove/of', { place })}
              @click=${() => unwrite(pointer)}
            >
              ${text.get('reason/remove')}
            </button></span
          >
        </li>`;
      })}
    </ul>
  `;
};

const reasonsField = (view: CaseView): TemplateResult => {
  const { text, form, reasons, editing, write } = view;
  const { list, writtenAbout: version } = reasons;
  const event = form.values.event;
  const isAll = list.size === 1 && list.has('');
  const isMissing = form.isShown('reasons') && !!form.message('reasons');
  const field = { form, text, name: 'reasons', label: '' } as unknown as FieldOptions;
  return html`
    <section class="field ${isMissing ? 'invalid' : ''}" part="reasons" aria-labelledby="reasons-title">
      <h4 id="reasons-title">${text.get('decide/reasons')} <span class="count">${list.size || nothing}</span></h4>
      ${
        version
          ? html`<p class="note about">${warningIcon}${text.get('decide/reasons/about', { version })}</p>`
          : nothing
      }
      ${list.size ? listed(view) : html`<p class="note">${text.get('decide/reasons/none')}</p>`}
      ${
        editing === ''
          ? html`<div class="editor">${reasonEditor(view, '')}</div>`
          : list.has('')
            ? nothing
            : html`<button type="button" class="link" name="reasons" data-add="" @click=${() => write('')}>
                ${text.get('reasons/whole/add')}
              </button>`
      }
      ${isMissing ? messageLine(field) : nothing}
      ${
        list.size && event === 'return'
          ? html`<p class="note">${text.get(isAll ? 'decide/reasons/all' : 'decide/reasons/some')}</p>`
          : nothing
      }
      ${list.size ? html`<p class="note">${text.get('decide/reasons/kept')}</p>` : nothing}
    </section>
  `;
};

const dueField = ({ text, form, dueDay }: CaseView): TemplateResult =>
  textField({
    form,
    text,
    name: 'due',
    label: text.get('decide/due'),
    note: text.get('decide/due/note'),
    inputmode: 'numeric',
    maxlength: 4,
    required: true,
    hint: dueDay
      ? dueDay === 'unknown'
        ? text.get('decide/due/unknown')
        : text.get('decide/due/day', { day: dueDay })
      : nothing,
  });

const labels = (view: CaseView) => (name: DecideField) =>
  view.text.get(name === 'event' ? 'decide/event' : name === 'due' ? 'decide/due' : 'decide/reasons');

const decideForm = (view: CaseView): TemplateResult => {
  const { text, form, current, decisions, submit } = view;
  const isBusy = !!current.busy && current.busy !== 'disclose';
  return html`
    <form
      novalidate
      @input=${form}
      @compositionstart=${form}
      @compositionend=${form}
      @focusout=${form}
      @keydown=${form}
      @submit=${submit}
    >
      ${formSummary(form, text, labels(view))}
      ${segmentedField({
        form,
        text,
        name: 'event',
        label: text.get('decide/event'),
        required: true,
        options: decisions.map((event) => [event, text.get(`decide/${event}`)] as const),
      })}
      ${form.values.event === 'return' ? dueField(view) : nothing} ${reasonsField(view)}
      <button class="button primary" part="submit" aria-disabled=${isBusy}>
        ${isBusy ? html`<span class="spinner"></span>${text.get('decide/busy')}` : text.get('decide/submit')}
      </button>
    </form>
  `;
};

/** What happened instead, where someone else was first. */
const overtaken = ({ text, detail, current }: CaseView): unknown => {
  if (!current.overtaken) return nothing;
  const [latest] = historyOf(detail).filter(({ status }) => status);
  const params = latest && {
    name: latest.staff ?? '',
    time: momentWords(text, latest.at),
    event: eventWords(text, latest),
  };
  return html`
    <div class="notice warning" part="overtaken" role="alert" tabindex="-1" data-overtaken>
      ${warningIcon}
      <div>
        <strong>${text.get('overtaken/title')}</strong>
        ${
          params
            ? html`<p>${text.get(latest.staff === null ? 'overtaken/enterprise' : 'overtaken/said', params)}</p>`
            : nothing
        }
        <p>${text.get('overtaken/text')}</p>
      </div>
    </div>
  `;
};

const done = ({ text, decided, neighbours, move }: CaseView): unknown =>
  decided
    ? html`
        <div class="notice done" part="decided" tabindex="-1" data-decided>
          ${checkIcon}
          <div>
            <strong>${text.get('decide/done', { decision: text.get(`decide/${decided}`) })}</strong>
          </div>
        </div>
        ${
          neighbours.next
            ? html`<button type="button" class="button primary" part="onward" @click=${() => move('next')}>
                ${text.get('case/next')}${chevronRightIcon}
              </button>`
            : nothing
        }
      `
    : nothing;

/** Why nothing can be decided now. */
const idle = (view: CaseView): TemplateResult => {
  const { text, detail, isReviewer, current } = view;
  const { holder, status, reasons } = detail;
  const words = !isReviewer
    ? text.get('decide/only-look')
    : !current.isCurrent
      ? text.get('decide/old', { current: detail.version })
      : holder && !holder.mine
        ? text.get('decide/held', { name: holder.name })
        : text.get(status.endsWith('returned') ? 'decide/with-enterprise' : 'decide/settled');
  return html`
    <p class="note idle">${infoIcon}<span>${words}</span></p>
    ${
      reasons.length
        ? html`<section class="sent" part="sent" aria-labelledby="sent-title">
            <h4 id="sent-title">${text.get('decide/sent')}</h4>
            <dl>
              ${reasons.map(
                ({ pointer, reason }) =>
                  html`<div>
                    <dt>${placeText(text, pointer) ?? pointer}</dt>
                    <dd>${reason}</dd>
                  </div>`,
              )}
            </dl>
          </section>`
        : nothing
    }
  `;
};

/** 办理: the decision, its reasons, and what stands in its way. */
export const casePanel = (view: CaseView): TemplateResult => {
  const { text, decisions, isWritable, reasons, current } = view;
  const canDecide = decisions.length > 0 && current.isCurrent;
  return html`
    <section class="panel" part="panel" aria-labelledby="decide-title" id="decide">
      <h3 id="decide-title" tabindex="-1">${text.get('decide/title')}</h3>
      ${overtaken(view)} ${done(view)} ${canDecide ? decideForm(view) : idle(view)}
      ${!canDecide && (isWritable || reasons.list.size) ? reasonsField(view) : nothing}
    </section>
  `;
};
