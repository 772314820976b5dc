import type { Entry } from '@zxkt/catalog';
import { html, nothing, type TemplateResult } from 'lit';
import { infoIcon, warningIcon } from '../fields/icons.ts';
import type { ChooserView } from './chooser.view.ts';
import { removeIcon, undoIcon } from './picker-icons.ts';
import type { Chosen } from './selection.ts';

/** 已选 2 / 5, with a mark for each that may be chosen. */
export const countOf = <E extends Entry>({ text, chosen, max }: ChooserView<E>): TemplateResult => html`
  <span class="count ${chosen.length > max ? 'over' : ''}" part="count"
    >${text.get('chosen/count', { count: chosen.length, max })}</span
  >
  ${
    max <= 12
      ? html`<span class="pips" aria-hidden="true"
          >${Array.from({ length: max }, (_, at) => html`<i class=${at < chosen.length ? 'on' : ''}></i>`)}</span
        >`
      : nothing
  }
`;

const nameOf = (chosen: Chosen): string => ('entry' in chosen ? chosen.entry.name : '');

/** What a line says beside its name: where it belongs, or what is wrong with it and what to do. */
const remark = <E extends Entry>(view: ChooserView<E>, chosen: Chosen<E>): unknown => {
  if (chosen.state === 'pending') return nothing;
  if (chosen.state !== 'current') return view.later.flaw?.view(view, chosen);
  return html`<p class="crumbs">${view.kind.whereabouts(chosen.path.slice(0, -1))}</p>`;
};

const item = <E extends Entry>(view: ChooserView<E>, chosen: Chosen<E>): TemplateResult => {
  const { text, readonly } = view;
  const { code, state } = chosen;
  const name = nameOf(chosen);
  return html`
    <li class="item ${state}" part="chosen-item">
      <div class="what">
        <p class="title"><code>${code}</code> ${name ? html`<span>${name}</span>` : nothing}</p>
        ${remark(view, chosen)}
      </div>
      ${
        readonly
          ? nothing
          : html`<button
              type="button"
              class="remove"
              part="remove"
              data-remove=${code}
              aria-label=${text.get('chosen/remove/of', { code, name }).trim()}
              @click=${() => view.remove(code)}
            >
              ${removeIcon}<span>${text.get('chosen/remove')}</span>
            </button>`
      }
    </li>
  `;
};

const nothingChosen = <E extends Entry>({ text, readonly, narrow }: ChooserView<E>): TemplateResult => html`
  <div class="nothing">
    <p>${text.get('chosen/none')}</p>
    ${readonly || narrow ? nothing : html`<p class="note">${text.get('chosen/none/text')}</p>`}
  </div>
`;

/** A line about the limit, while it matters. */
const limit = <E extends Entry>({ text, chosen, max, full }: ChooserView<E>): unknown => {
  const over = chosen.length - max;
  if (over > 0) return html`<p class="limit over">${warningIcon}${text.get('chosen/over', { max, over })}</p>`;
  return full ? html`<p class="limit">${infoIcon}${text.get('chosen/full', { max })}</p>` : nothing;
};

/** What is chosen, each with 删除; and the way back from the last one. */
export const chosenList = <E extends Entry>(view: ChooserView<E>): TemplateResult => {
  const { text, chosen, label, undo } = view;
  return html`
    <div class="chosen" role="group" part="chosen" aria-label=${text.get('chosen/label', { label })}>
      <p class="chosen-head">${countOf(view)}</p>
      ${limit(view)}
      ${
        chosen.length
          ? html`<ul>
              ${chosen.map((one) => item(view, one))}
            </ul>`
          : nothingChosen(view)
      }
      ${
        undo
          ? html`<p class="undo">
              <span>${text.get('chosen/removed', { code: undo.code, name: nameOf(undo) })}</span>
              <button type="button" class="link" data-undo @click=${view.restore}>
                ${undoIcon}${text.get('chosen/undo')}
              </button>
            </p>`
          : nothing
      }
    </div>
  `;
};
