import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../fields/icons.ts';
import { sheetSections, type Cell, type CellKind } from '../qualification-wizard/sheet/sheet-layout.ts';
import { sheetValue, type SheetValue } from '../qualification-wizard/sheet/sheet-value.ts';
import { pointerOf, placeAt } from './case-places.ts';
import type { CaseView } from './case-view.ts';
import { addReason, reasonEditor, writtenReason } from './reason-editor.view.ts';

const none = ({ text }: CaseView): TemplateResult => html`<span class="none">${text.get('sheet/empty')}</span>`;

const shown = (view: CaseView, kind: CellKind, value: SheetValue): unknown =>
  sheetValue(view.text, view.nameOf, kind, value) ?? none(view);

/** Entries of a chooser in both versions: what stayed, what is new, what is gone. */
const entries = (view: CaseView, kind: CellKind, before: readonly string[], after: readonly string[]) => {
  const { text } = view;
  const one = (code: string, state: 'added' | 'removed' | undefined) => html`
    <li>
      ${
        state === 'removed'
          ? html`<del>${shown(view, kind, code)}</del>`
          : state
            ? html`<ins>${shown(view, kind, code)}</ins>`
            : shown(view, kind, code)
      }
      ${state ? html`<span class="tag ${state}">${text.get(`change/${state}`)}</span>` : nothing}
    </li>
  `;
  return html`<ul class="entries">
    ${after.map((code) => one(code, before.includes(code) ? undefined : 'added'))}
    ${before.filter((code) => !after.includes(code)).map((code) => one(code, 'removed'))}
  </ul>`;
};

const value = (view: CaseView, { kind }: Cell, pointer: string): unknown => {
  const { text, current } = view;
  const [, section = '', field = ''] = pointer.split('/');
  const now = current.content[section]?.[field];
  const difference = current.differences?.items.find((item) => item.pointer === pointer);
  if (!difference) return shown(view, kind, now);
  const { before } = difference;
  if (Array.isArray(before) && Array.isArray(now)) return entries(view, kind, before, now);
  const isMasked = current.version?.masked.includes(pointer);
  return html`
    <ins>${shown(view, kind, now)}</ins>
    <div class="before">
      <span class="label">${text.get('change/before')}</span>
      ${
        isMasked && before === difference.after
          ? html`<span class="none">${text.get('change/masked')}</span>`
          : html`<del>${shown(view, kind, before ?? undefined)}</del>`
      }
    </div>
  `;
};

const cell = (view: CaseView, one: Cell): TemplateResult => {
  const { text, current, reasons, editing } = view;
  const pointer = pointerOf(one);
  const warnings = (current.version?.warnings ?? []).filter((warning) => placeAt(warning.pointer) === pointer);
  const isChanged = current.differences?.items.some((item) => item.pointer === pointer);
  const reason = reasons.list.get(pointer);
  const isEdited = editing === pointer;
  const state = [
    one.wide || isEdited ? 'wide-cell' : '',
    isChanged ? 'changed' : '',
    warnings.length ? 'warned' : '',
    reason === undefined ? '' : 'reasoned',
  ].join(' ');
  return html`
    <div class="cell ${state}" data-pointer=${pointer} tabindex="-1">
      <dt>
        ${text.get(`qualification/${one.field}`)}
        ${isChanged ? html`<span class="tag calm">${text.get('change/tag')}</span>` : nothing}
      </dt>
      <dd>
        <div class="value">
          ${value(view, one, pointer)}
          ${warnings.map(
            ({ code }) => html`<p class="warned-line" part="warning">${warningIcon}<span>${text.code(code)}</span></p>`,
          )}
          ${
            reason !== undefined && !isEdited
              ? html`<div class="reason" part="reason">${writtenReason(view, pointer, reason)}</div>`
              : nothing
          }
        </div>
        ${addReason(view, pointer)}
      </dd>
      ${isEdited ? html`<dd class="editor">${reasonEditor(view, pointer)}</dd>` : nothing}
    </div>
  `;
};

/** The sections as in the form: each value with what differs, what the rules doubt, and what the reviewer says of it. */
export const caseSheet = (view: CaseView): TemplateResult => {
  const { text, reasons, editing } = view;
  return html`
    <div class="sheet" part="sheet">
      ${sheetSections.map(([section, cells]) => {
        const pointer = `/${section}`;
        const reason = reasons.list.get(pointer);
        return html`
          <section class="sheet-section" aria-labelledby="section-${section}" data-pointer=${pointer} tabindex="-1">
            <h3 id="section-${section}">${text.get(`qualification/${section}`)}${addReason(view, pointer)}</h3>
            ${
              editing === pointer
                ? html`<div class="editor">${reasonEditor(view, pointer)}</div>`
                : reason === undefined
                  ? nothing
                  : html`<div class="reason of-section" part="reason">${writtenReason(view, pointer, reason)}</div>`
            }
            <dl class="cells">${cells.map((one) => cell(view, one))}</dl>
          </section>
        `;
      })}
    </div>
  `;
};
