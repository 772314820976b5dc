import { css, type CSSResult } from 'lit';
import { rowHeights } from './row-heights.ts';

/** Frame of the chooser: two panes on a desk; on a phone the choice in the page. */
const frame = css`
  .panes,
  .closed {
    display: grid;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .panes {
    grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
    height: 480px;
    background: var(--_surface);
  }
  .invalid :is(.panes, .closed) {
    border-color: var(--_error);
  }
  .panes .chosen {
    border-inline-start: 1px solid var(--_line);
    background: var(--_surface-soft);
  }
  .closed .open {
    min-height: 52px;
    border-width: 1px 0 0;
    border-color: var(--_line);
    border-radius: 0;
    font-size: var(--_font-size);
  }
  .off {
    color: var(--_text-soft);
  }
  .off .closed {
    border-color: var(--_line);
    background: var(--_surface-soft);
  }
  .finder,
  .chosen {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .lines,
  .chosen ul {
    flex: 1;
    min-height: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_line-strong) transparent;
  }
  .foot,
  .chosen-head,
  .undo {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
    min-height: 44px;
    padding-inline: 16px;
    border: solid var(--_line);
    border-width: 1px 0 0;
  }
  .plate,
  .nothing {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 8px;
    padding: 24px;
    text-align: center;
  }
  :is(.tool, .limit, .remove, .undo) svg {
    width: 18px;
    height: 18px;
  }
  :is(.closed .open, .lines):focus-visible {
    outline-offset: -4px;
    border-radius: var(--_radius);
  }
`;

const finder = css`
  .search {
    position: relative;
    display: flex;
    align-items: center;
    border-bottom: 1px solid var(--_line);
  }
  .search > svg {
    position: absolute;
    inset-inline-start: 14px;
    pointer-events: none;
    color: var(--_text-soft);
  }
  .search input[type='search']:not([type='radio'], [type='checkbox']) {
    height: 52px;
    padding-inline: 44px;
    border: 0;
    border-radius: 0;
    background: none;
  }
  .search input[type='search']:not([type='radio'], [type='checkbox']):focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .search ::-webkit-search-cancel-button {
    appearance: none;
  }
  .search .inner {
    inset-inline-end: 4px;
  }
  .found {
    padding: 6px 16px;
    border-bottom: 1px solid var(--_line);
    background: var(--_surface-soft);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .lines {
    contain: strict;
  }
  .extent {
    position: relative;
    overflow: clip;
  }
  .drawn {
    will-change: transform;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 10px;
    height: calc(${rowHeights.wide.row} * 1px);
    padding-inline: 8px 6px;
    border-bottom: 1px solid color-mix(in srgb, var(--_line) 60%, transparent);
    font-size: var(--_font-size-label);
    line-height: 1.35;
    cursor: pointer;
    contain: strict;
  }
  .hits .line {
    height: calc(${rowHeights.wide.hit} * 1px);
    padding-inline-start: 16px;
  }
  .line[aria-level='2'] {
    padding-inline-start: 28px;
  }
  .line[aria-level='3'] {
    padding-inline-start: 48px;
  }
  .line[aria-level='4'] {
    padding-inline-start: 68px;
  }
  .line[aria-level='5'] {
    padding-inline-start: 88px;
  }
  .line[aria-level='1'] code {
    min-width: 14px;
  }
  .wide-roots .line[aria-level='1'] code {
    min-width: 36px;
  }
  @media (hover: hover) {
    .line:hover {
      background: var(--_surface-soft);
    }
  }
  .line[aria-selected='true'] {
    background: var(--_primary-soft);
  }
  .line[aria-disabled='true'] {
    cursor: default;
  }
  :is(.lines:focus-within, .search:focus-within ~ .lines) .line.active {
    box-shadow: inset 0 0 0 2px var(--_focus);
  }
  /* Drawn with borders, not as SVG: every line has them, and elements cost when a list opens. */
  .twist {
    flex: none;
    width: 20px;
    color: var(--_text-soft);
  }
  .twist.group::before {
    content: '';
    display: block;
    width: 7px;
    height: 7px;
    margin-inline-start: 4px;
    border: solid;
    border-width: 1.75px 1.75px 0 0;
    rotate: 45deg;
    transition: rotate 0.12s;
  }
  [aria-expanded='true'] .twist.group::before {
    rotate: 135deg;
  }
  /* Only where it is looked at: a letter in every line is laid out whether it is seen or not. */
  .tool[data-details]::before {
    content: 'i';
    display: none;
    width: 17px;
    height: 17px;
    border: 1.5px solid;
    border-radius: 50%;
    font-size: var(--_font-size-small);
    line-height: 14px;
    text-align: center;
  }
  code {
    flex: none;
    color: var(--_text-soft);
    font: inherit;
    letter-spacing: 0.02em;
  }
  .name {
    flex: 1;
    min-width: 0;
  }
  .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .hits .words {
    -webkit-line-clamp: 1;
  }
  .crumbs {
    display: block;
    overflow: hidden;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    line-height: 1.5;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  mark {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_warning) 22%, transparent);
    color: var(--_text);
    font-weight: 600;
  }
  .tail {
    flex: none;
    display: flex;
    align-items: center;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 400;
  }
  .tool {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-width: 32px;
    height: 32px;
    border-radius: 6px;
  }
  .tool:hover {
    color: var(--_primary);
    background: var(--_primary-soft);
  }
  .line:is(:hover, .active) .tool[data-details]::before {
    display: block;
  }
  .group-line .add {
    opacity: 0;
  }
  .line:is(:hover, .active, [aria-selected='true']) .add {
    opacity: 1;
  }
  .tool.add > span {
    display: none;
  }
  .line:hover .add > span,
  .line[aria-selected='true'] .add > span {
    display: inline;
  }
  .tool.add {
    padding-inline: 7px;
  }
  .line:hover .add {
    color: var(--_primary);
  }
  [aria-selected='true'] .add {
    color: var(--_success);
    font-weight: 500;
  }
  [aria-disabled='true'] .add {
    opacity: 0.45;
  }
  .plate > svg {
    width: 32px;
    height: 32px;
    color: var(--_text-soft);
  }
  .plate .title {
    font-weight: 500;
  }
  .plate .note {
    max-width: 32em;
  }
  .plate .button {
    margin-top: 8px;
  }
  .skeleton {
    background:
      linear-gradient(var(--_surface) 16px, transparent 16px calc(100% - 16px), var(--_surface) calc(100% - 16px)) 0 0 /
        100% calc(${rowHeights.wide.row} * 1px),
      linear-gradient(
        to right,
        var(--_surface) 24px,
        var(--_line) 24px 52px,
        var(--_surface) 52px 66px,
        var(--_line) 66px 55%,
        var(--_surface) 55%
      );
  }
  .foot {
    flex-wrap: wrap;
  }
  .foot .note {
    min-width: 0;
  }
  .details-toggle {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    min-height: 44px;
    font-size: var(--_font-size-label);
    text-decoration: none;
  }
  .details-toggle[aria-expanded='false'] svg {
    rotate: 180deg;
  }
`;

const chosen = css`
  .chosen-head {
    flex: none;
    min-height: 52px;
    border-width: 0 0 1px;
  }
  .count {
    font-size: var(--_font-size-label);
    font-weight: 500;
  }
  .count.over {
    color: var(--_error);
  }
  .pips {
    display: flex;
    gap: 3px;
  }
  .pips i {
    width: 14px;
    height: 4px;
    border-radius: 2px;
    background: var(--_line-strong);
    opacity: 0.4;
  }
  .pips .on {
    background: var(--_primary);
    opacity: 1;
  }
  .limit {
    flex: none;
    display: flex;
    gap: 8px;
    padding: 8px 16px;
    background: var(--_primary-soft);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .limit svg {
    margin-top: 2px;
    color: var(--_primary);
  }
  .limit.over {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .limit.over svg {
    color: inherit;
  }
  .chosen ul {
    list-style: none;
  }
  .item {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding: 10px 8px 10px 16px;
    border-bottom: 1px solid var(--_line);
    background: var(--_surface);
  }
  .what {
    flex: 1;
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .item .title {
    font-size: var(--_font-size-label);
    line-height: 1.5;
  }
  .item .title code {
    margin-inline-end: 4px;
  }
  .remove {
    margin-top: -6px;
    flex: none;
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 32px;
    padding-inline: 8px;
    border-radius: 6px;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .remove:hover {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .nothing {
    flex: 1;
    gap: 4px;
    padding: 16px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .undo {
    flex: none;
    padding-block: 4px;
    background: var(--_surface);
    font-size: var(--_font-size-small);
    line-height: 1.5;
  }
  .undo span {
    min-width: 0;
  }
  .undo .link {
    flex: none;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 36px;
    font-size: var(--_font-size-label);
  }
  .narrow .remove,
  .narrow .undo .link {
    min-height: 44px;
    margin-top: 0;
  }
  .narrow .item {
    padding-block: 6px;
  }
  .narrow .item .what {
    padding-block: 5px;
  }
`;

const modes = css`
  @media (forced-colors: active) {
    .line[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .line[aria-selected='true'] :is(code, .tail, .add, .crumbs, .twist) {
      color: inherit;
    }
    .line[aria-disabled='true'] .tail {
      color: GrayText;
    }
    :is(.lines:focus-within, .search:focus-within ~ .lines) .line.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    :is(.lines:focus-within, .search:focus-within ~ .lines) .line.active[aria-selected='true'] {
      outline-color: HighlightText;
      outline-offset: -4px;
    }
    .pips i {
      background: GrayText;
    }
    .pips .on {
      background: Highlight;
      forced-color-adjust: none;
    }
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .finder,
    .remove,
    .closed .open,
    .undo {
      display: none;
    }
    .panes {
      display: block;
      height: auto;
    }
  }
`;

export const chooserStyles: CSSResult[] = [frame, finder, chosen, modes];
