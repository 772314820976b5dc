import type { Entry } from '@zxkt/catalog';
import { css, html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../fields/icons.ts';
import type { ChooserView } from './chooser.view.ts';
import { swapIcon } from './picker-icons.ts';
import type { Chosen } from './selection.ts';

export const styles = css`
  .item.retired {
    box-shadow: inset 3px 0 var(--_warning);
  }
  .item.unknown {
    box-shadow: inset 3px 0 var(--_error);
  }
  .flaw {
    display: flex;
    gap: 6px;
    color: var(--_warning);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .flaw.error {
    color: var(--_error);
  }
  .flaw svg {
    width: 16px;
    height: 16px;
    margin-top: 2px;
  }
  .replace {
    justify-self: start;
    justify-content: start;
    gap: 6px;
    min-height: 36px;
    margin-top: 4px;
    padding: 4px 12px;
    font-size: var(--_font-size-label);
    text-align: start;
    white-space: normal;
  }
  .replace svg {
    width: 18px;
    height: 18px;
  }
  .narrow .replace {
    min-height: 44px;
  }
  @media (forced-colors: active) {
    .item.retired,
    .item.unknown {
      border-inline-start: 4px solid;
    }
  }
`;

/** Loaded where something chosen can no longer be chosen, as in a draft of last year: what is wrong, and what to do. */
export const view = <E extends Entry>(
  { text, readonly, replace }: ChooserView<E>,
  chosen: Extract<Chosen<E>, { state: 'unknown' | 'retired' }>,
): TemplateResult => {
  const { code } = chosen;
  if (chosen.state === 'unknown') {
    return html`<p class="flaw error">
      ${warningIcon}<span><b>${text.code('chosen/unknown')}</b> ${text.code('chosen/unknown/text')}</span>
    </p>`;
  }
  const { successor } = chosen;
  return html`<p class="flaw">
      ${warningIcon}<span
        ><b>${text.code('chosen/retired')}</b> ${successor ? nothing : text.code('chosen/retired/alone')}</span
      >
    </p>
    ${
      successor && !readonly
        ? html`<button
            type="button"
            class="button replace"
            data-replace=${code}
            @click=${() => replace(code, successor)}
          >
            ${swapIcon}<span>${text.code('chosen/replace', { code: successor.code, name: successor.name })}</span>
          </button>`
        : nothing
    }`;
};
