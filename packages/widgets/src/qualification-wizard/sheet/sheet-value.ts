import { html, nothing, type TemplateResult } from 'lit';
import type { NameOf } from '../catalogue-names.ts';
import type { SheetText } from './registration-sheet.ts';
import type { CellKind } from './sheet-layout.ts';

/** What stands in a cell of a draft or version, as it came. */
export type SheetValue = string | readonly string[] | undefined;

/** `5000000` in groups of three; what is no number stays as typed. */
const grouped = (value: string): string => (/^\d{1,15}$/.test(value) ? Number(value).toLocaleString('en') : value);

/** The space between is for those who listen. */
const entry = (code: string, name: string | undefined): TemplateResult =>
  html`<span class="entry"
    ><span class="code" translate="no">${code}</span> ${name ? html`<span>${name}</span>` : nothing}</span
  >`;

/** The value of a cell; undefined where nothing was filled in. */
export const sheetValue = (text: SheetText, nameOf: NameOf, kind: CellKind, value: SheetValue): unknown => {
  if (!value?.length) return undefined;
  if (typeof kind === 'object' && 'catalogue' in kind) {
    const named = (code: string) => entry(code, nameOf(kind.catalogue, code));
    return typeof value === 'string'
      ? named(value)
      : html`<ul class="entries">
          ${value.map((code) => html`<li>${named(code)}</li>`)}
        </ul>`;
  }
  const typed = String(value);
  if (kind === 'number') return html`<span class="number" translate="no">${typed}</span>`;
  if (kind === 'paragraph') return html`<span class="paragraph">${typed}</span>`;
  if (kind === 'text') return typed;
  if ('unit' in kind) return `${grouped(typed)} ${text.get(kind.unit)}`;
  const key = kind.options[typed];
  return key ? text.get(key) : typed;
};
