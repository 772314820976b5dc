import { html, nothing, type TemplateResult } from 'lit';
import { placeText } from '../qualification-wizard/sheet/place-text.ts';
import { noteIcon } from './case-icons.ts';
import type { CaseView } from './case-view.ts';

/** As long as a reason may be. */
const mostCharacters = 1000;

const templates = {
  contact: ['template/contact', 'template/incomplete', 'template/format'],
  bank: ['template/bank', 'template/incomplete'],
  business: ['template/business', 'template/incomplete'],
  '': ['template/conditions', 'template/region', 'template/incomplete'],
} as const;
const usual = ['template/licence', 'template/incomplete', 'template/format'] as const;

const templatesAt = (pointer: string) => templates[(pointer.split('/')[1] ?? '') as keyof typeof templates] ?? usual;

/** Where a reason is written, with common ones at hand. Ctrl+Enter and Esc lead back; what is written stays. */
export const reasonEditor = (view: CaseView, pointer: string): TemplateResult => {
  const { text, reasons, written, unwrite } = view;
  const value = reasons.list.get(pointer) ?? '';
  const place = placeText(text, pointer) ?? pointer;
  const typed = ({ target, isComposing }: InputEvent): void => {
    if (!isComposing) reasons.set(pointer, (target as HTMLTextAreaElement).value);
  };
  const pressed = (event: KeyboardEvent): void => {
    const { key, isComposing, ctrlKey, metaKey } = event;
    if (isComposing || !(key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey)))) return;
    event.preventDefault();
    event.stopPropagation();
    written();
  };
  const insert = (sentence: string) => (event: Event) => {
    const said = (reasons.list.get(pointer) ?? '').trim();
    if (!said.includes(sentence)) reasons.set(pointer, said + sentence);
    (event.target as HTMLElement).closest('.editor')?.querySelector('textarea')?.focus();
  };
  return html`
    <label for="reason-text">${text.get('reason/of', { place })}</label>
    <textarea
      id="reason-text"
      rows="3"
      maxlength=${mostCharacters}
      placeholder=${text.get('reason/placeholder')}
      .value=${value}
      @input=${typed}
      @compositionend=${typed}
      @keydown=${pressed}
    ></textarea>
    <div class="templates" role="group" aria-label=${text.get('reason/templates')}>
      ${templatesAt(pointer).map(
        (key) => html`<button type="button" @click=${insert(text.get(key))}>${text.get(key)}</button>`,
      )}
    </div>
    <div class="acts">
      <button type="button" class="button small" part="reason-done" @click=${written}>
        ${text.get('reason/done')}
      </button>
      ${
        value
          ? html`<button type="button" class="link" @click=${() => unwrite(pointer)}>
              ${text.get('reason/remove')}
            </button>`
          : nothing
      }
    </div>
  `;
};

/** A reason that is written, and the ways to change it. */
export const writtenReason = ({ text, write, unwrite, isWritable }: CaseView, pointer: string, reason: string) => {
  const place = placeText(text, pointer) ?? pointer;
  return html`
    <p class="said">${reason}</p>
    ${
      isWritable
        ? html`<span class="acts"
            ><button
              type="button"
              class="link"
              data-edit=${pointer}
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
          >`
        : nothing
    }
  `;
};

/** 添加意见, at a field or a section. */
export const addReason = ({ text, reasons, isWritable, editing, write }: CaseView, pointer: string): unknown => {
  if (!isWritable || editing === pointer || reasons.list.has(pointer)) return nothing;
  const label = text.get('reason/add/of', { place: placeText(text, pointer) ?? pointer });
  return html`<button
    type="button"
    class="add"
    data-add=${pointer}
    aria-label=${label}
    title=${label}
    @click=${() => write(pointer)}
  >
    ${noteIcon}
  </button>`;
};
