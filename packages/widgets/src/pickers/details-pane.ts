import type { Entry } from '@zxkt/catalog';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ChooserView } from './chooser.view.ts';
import type { Finder } from './finder.ts';

export const styles = css`
  .details {
    flex: none;
    max-height: 46%;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px;
    border-top: 1px solid var(--_line);
    background: var(--_surface-soft);
    font-size: var(--_font-size-label);
    line-height: 1.6;
  }
  .details .title {
    margin-bottom: 6px;
    font-weight: 600;
  }
  .details dl {
    display: grid;
    gap: 4px;
    margin: 0;
  }
  .details dl > div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
  }
  .details dt {
    color: var(--_text-soft);
  }
  .details dd {
    margin: 0;
  }
  .path {
    list-style: none;
    display: grid;
  }
  .path .link {
    text-align: start;
    text-decoration-color: transparent;
  }
  .path .link:hover {
    text-decoration-color: currentColor;
  }
`;

/** Names of what a group holds that are told; the tree has the rest. */
const mostNames = 6;

const levelKey = ({ level }: Entry) => `level/${Math.min(5, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5}` as const;

const fact = (term: string, what: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${what}</dd>
  </div>`;

const holds = <E extends Entry>({ text, kind }: ChooserView<E>, finder: Finder<E>, entry: E): unknown => {
  const held = kind.childrenOf(finder.catalogue, entry.code, finder.today);
  const [first] = held;
  if (!first) return nothing;
  const names = held.slice(0, mostNames).map(({ code, name }) => `${code} ${name}`);
  const rest = held.length > mostNames ? text.code('details/more') : '';
  const sentence = { count: held.length, level: text.code(levelKey(first)), names: names.join('、') + rest };
  return fact(text.code('details/holds'), text.code('details/holds/of', sentence));
};

/** 查看行业分类详细, loaded when it is asked for: what the line of the keyboard is, where it belongs, what it contains. */
export const view = <E extends Entry>(chooser: ChooserView<E>, finder: Finder<E>): TemplateResult => {
  const { text, kind, english } = chooser;
  const entry = finder.activeEntry;
  if (!entry) return html`<div id="details" class="details"><p class="note">${text.code('details/none')}</p></div>`;
  const path = finder.catalogue.path(entry.code).slice(0, -1);
  const units = kind.units?.(entry) ?? [];
  const wording = english?.get(entry.code) ?? english?.get(entry.parent ?? '');
  return html`
    <div id="details" class="details" part="details" role="region" aria-label=${text.get('details/show')} tabindex="0">
      <p class="title"><code>${entry.code}</code> <span>${entry.name}</span></p>
      <dl>
        ${fact(text.code('details/level'), text.code(levelKey(entry)))}
        ${
          path.length
            ? fact(
                text.code('details/path'),
                html`<ol class="path">
                  ${path.map(
                    ({ code, name }) =>
                      html`<li>
                        <button type="button" class="link" @click=${() => chooser.locate(code)}>${code} ${name}</button>
                      </li>`,
                  )}
                </ol>`,
              )
            : nothing
        }
        ${holds(chooser, finder, entry)} ${units.length ? fact(text.code('details/units'), units.join('、')) : nothing}
        ${wording ? fact(text.code('details/english'), html`<span lang="en">${wording}</span>`) : nothing}
      </dl>
    </div>
  `;
};
