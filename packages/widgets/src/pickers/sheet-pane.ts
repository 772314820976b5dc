import type { Entry } from '@zxkt/catalog';
import { css, html, nothing, type TemplateResult } from 'lit';
import { chevronRightIcon, closeIcon } from '../fields/hall-icons.ts';
import { checkIcon } from '../fields/icons.ts';
import { chosenList, countOf } from './chosen-list.view.ts';
import { status, type ChooserView } from './chooser.view.ts';
import { finderView } from './finder.view.ts';
import { rowHeights } from './row-heights.ts';

export const styles = css`
  .sheet {
    width: 100vw;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_surface);
    color: var(--_text);
    overflow: clip;
  }
  .sheet[open] {
    display: flex;
    flex-direction: column;
  }
  .sheet header {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-height: 56px;
    padding-inline: 16px;
    border-bottom: 1px solid var(--_line);
  }
  .sheet h2 {
    font-size: 18px;
  }
  .sheet h2:focus {
    outline: 0;
  }
  .cross {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    margin-inline-end: -12px;
  }
  .sheet .finder {
    flex: 1;
  }
  .sheet .line {
    height: calc(${rowHeights.narrow.row} * 1px);
  }
  .sheet .hits .line {
    min-height: calc(${rowHeights.narrow.hit} * 1px);
  }
  .sheet .hits .words {
    -webkit-line-clamp: 2;
  }
  .sheet .tool {
    min-width: 44px;
    height: 44px;
    opacity: 1;
  }
  .sheet .tool[data-details]::before {
    display: block;
  }
  .sheet .foot .note,
  .sheet .tool.add > span {
    display: none;
  }
  .strip {
    flex: none;
    border-top: 1px solid var(--_line);
    background: var(--_surface-raised);
    box-shadow: 0 -4px 16px rgb(16 38 74 / 0.08);
    padding-bottom: env(safe-area-inset-bottom);
  }
  .strip-list .chosen {
    max-height: 46dvh;
    border-bottom: 1px solid var(--_line);
  }
  .strip-list .chosen-head {
    display: none;
  }
  .strip-list .nothing {
    min-height: 96px;
  }
  .strip-bar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 8px 16px;
  }
  .strip-toggle {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    min-height: 48px;
    text-align: start;
  }
  .strip-toggle svg {
    rotate: -90deg;
    color: var(--_text-soft);
  }
  .strip-toggle[aria-expanded='true'] svg {
    rotate: 90deg;
  }
  .strip .primary {
    min-width: 112px;
  }
`;

/** Loaded on a phone: the catalogue over the whole phone, what is chosen as a strip where the thumb is. */
export const view = <E extends Entry>(chooser: ChooserView<E>): TemplateResult => html`
  <dialog class="sheet" part="sheet" aria-labelledby="sheet-title" @close=${chooser.closeSheet}>
    ${
      chooser.sheet
        ? html`<header>
              <h2 id="sheet-title" tabindex="-1" autofocus>${chooser.label}</h2>
              <button
                type="button"
                class="cross"
                aria-label=${chooser.text.get('sheet/close')}
                @click=${chooser.closeSheet}
              >
                ${closeIcon}
              </button>
            </header>
            ${finderView(chooser)}
            <footer class="strip">
              ${chooser.strip ? html`<div id="strip-list" class="strip-list">${chosenList(chooser)}</div>` : nothing}
              <div class="strip-bar">
                <button
                  type="button"
                  class="strip-toggle"
                  aria-expanded=${chooser.strip}
                  aria-controls=${chooser.strip ? 'strip-list' : nothing}
                  @click=${chooser.toggleStrip}
                >
                  ${countOf(chooser)}${chevronRightIcon}
                </button>
                <button type="button" class="button primary" @click=${chooser.closeSheet}>
                  ${checkIcon}${chooser.text.get('sheet/done')}
                </button>
              </div>
            </footer>
            ${status(chooser.said)}`
        : nothing
    }
  </dialog>
`;
