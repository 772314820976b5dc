import { css } from 'lit';

/** The queue: a table on a desk, cards on a phone, all of what is loaded on paper. */
export const reviewTableStyles = css`
  :host {
    --_rows: var(--zxkt-review-table-height, min(70vh, 720px));
  }
  .page {
    gap: calc(var(--_space) * 3);
    max-width: none;
  }
  .page[hidden],
  .foot[hidden] {
    display: none;
  }
  .tools {
    display: flex;
    min-height: var(--_control-height);
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
  }
  .search {
    position: relative;
    display: flex;
    flex: 1 1 200px;
    max-width: 460px;
    align-items: center;
  }
  .search > svg {
    position: absolute;
    inset-inline-start: 12px;
    color: var(--_text-soft);
    pointer-events: none;
  }
  .search input[type='search'] {
    appearance: none;
    width: 100%;
    height: var(--_control-height);
    padding: 0 44px 0 40px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: var(--_font-size-label);
  }
  .search ::-webkit-search-cancel-button {
    display: none;
  }
  .search input[type='search']::placeholder {
    color: var(--_text-soft);
    opacity: 1;
  }
  .search input[type='search']:hover {
    border-color: var(--_primary);
  }
  .inner {
    position: absolute;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    width: 44px;
    height: var(--_control-height);
    color: var(--_text-soft);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-inline-start: auto;
  }
  .button {
    min-width: 0;
  }
  .tool {
    padding-inline: 14px;
    color: var(--_text);
    font-weight: 400;
  }
  .tool svg {
    width: 18px;
    height: 18px;
    color: var(--_text-soft);
  }
  .tool[aria-expanded='true'] {
    border-color: var(--_primary);
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .tool.bare {
    flex: none;
    width: var(--_control-height);
    padding: 0;
  }

  .presets,
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2);
    list-style: none;
  }
  .presets {
    min-height: 34px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 34px;
    padding: 3px 14px;
    border: 1px solid var(--_line);
    border-radius: 17px;
    background: var(--_surface);
    font-size: var(--_font-size-label);
    line-height: 1.5;
  }
  .chip b {
    min-width: 2ch;
    color: var(--_text-soft);
    font-weight: 500;
  }
  button.chip:hover {
    border-color: var(--_primary);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .chip[aria-pressed='true'] b {
    color: inherit;
  }
  .chip.on {
    padding-inline-end: 4px;
    border-color: transparent;
    background: var(--_primary-soft);
  }
  .chip button {
    display: grid;
    place-items: center;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    color: var(--_text-soft);
  }
  .chip button svg {
    width: 14px;
    height: 14px;
  }
  .chip button:hover {
    background: var(--_surface);
    color: var(--_primary);
  }
  .chips .link {
    font-size: var(--_font-size-label);
  }

  .viewport {
    position: relative;
    max-height: var(--_rows);
    overflow: auto;
    background: var(--_surface);
  }
  .viewport:focus-visible {
    outline: none;
  }
  /* Rows are painted over an outline of theirs. An element of its own: with a selector by what is within a browser looks at every change of a cell. */
  .viewport:focus-visible + .ring {
    position: absolute;
    z-index: 2;
    inset: 0;
    border-radius: inherit;
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    pointer-events: none;
  }
  .viewport[aria-busy='true'] .rows {
    opacity: 0.5;
  }
  .titles {
    position: sticky;
    z-index: 1;
    top: 0;
    min-width: var(--least);
    border: 0;
    background: var(--_surface-soft);
  }
  .columns,
  .row {
    display: grid;
    grid-template-columns: var(--columns);
  }
  .columns {
    overflow: hidden;
    height: 44px;
    border-bottom: 1px solid var(--_line);
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .columns .cell {
    position: relative;
    display: flex;
    align-items: center;
    gap: 4px;
    user-select: none;
  }
  .columns .cell svg {
    width: 16px;
    height: 16px;
    color: var(--_primary);
  }
  .columns [aria-sort] {
    cursor: pointer;
  }
  .columns [aria-sort]:hover {
    color: var(--_primary);
  }
  .dragged {
    background: var(--_primary-soft);
  }
  .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-end: -5px;
    z-index: 1;
    width: 10px;
    cursor: col-resize;
    touch-action: none;
  }
  .grip::after {
    content: '';
    position: absolute;
    inset: 12px 4px;
    border-inline-start: 1px solid var(--_line-strong);
  }
  .rows {
    position: relative;
    min-width: var(--least);
  }
  .row {
    position: absolute;
    inset-inline: 0;
    top: 0;
    height: 52px;
    border-bottom: 1px solid var(--_line);
    contain: strict;
    font-size: var(--_font-size-label);
    line-height: 51px;
  }
  .dense .row {
    height: 36px;
    font-size: 14px;
    line-height: 35px;
  }
  .row:hover {
    background: var(--_surface-soft);
  }
  .row.selected {
    background: var(--_primary-soft);
  }
  .row.gone {
    display: none;
  }
  .cell {
    min-width: 0;
    padding: 0 12px;
    white-space: nowrap;
  }
  /* Lines of words, not boxes in a row: a browser lays them out in one go. Clipped, not hidden: nothing in them scrolls. */
  .row .cell {
    overflow: clip;
    text-overflow: ellipsis;
  }
  .cell.box {
    place-content: center;
    padding: 0;
    text-align: center;
  }
  .box input {
    vertical-align: middle;
  }
  .box :indeterminate::before {
    content: '';
    display: block;
    margin: 44% 20%;
    border-top: 2px solid var(--_primary);
  }
  .word,
  .name {
    min-width: 0;
    overflow: clip;
    text-overflow: ellipsis;
  }
  .name {
    text-decoration: none;
    cursor: pointer;
  }
  .name:hover {
    text-decoration: underline;
  }
  .status .aside {
    margin-inline-start: 8px;
  }
  .dueOn .aside {
    margin-inline-end: 8px;
  }
  .aside,
  .bar .note {
    color: var(--_text-soft);
  }
  .tag {
    padding: 2px 10px;
    border-radius: 6px;
    background: var(--_surface-soft);
    color: var(--_text-soft);
  }
  .todo {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .busy {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .selected .busy {
    background: var(--_surface);
  }
  .good {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .bad {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .row.waiting {
    content-visibility: hidden;
    background: linear-gradient(var(--_line) 0 0) 60px / 40% 12px no-repeat;
  }
  .row.missing {
    background-image: linear-gradient(var(--_error-soft) 0 0);
  }
  @supports not (content-visibility: hidden) {
    .row.waiting > * {
      visibility: hidden;
    }
  }
  .viewport:focus-visible .active {
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
    border-radius: 4px;
  }

  .foot,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 4);
    font-size: var(--_font-size-label);
  }
  .foot {
    min-height: 44px;
    border-top: 1px solid var(--_line);
    color: var(--_text-soft);
  }
  .foot .outdated {
    color: var(--_warning);
  }
  .bars {
    position: sticky;
    z-index: 2;
    bottom: 8px;
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .bar {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    box-shadow: 0 4px 20px rgb(16 38 74 / 0.14);
  }
  .bar p {
    flex: 1 1 auto;
  }
  .bar .button {
    min-height: 36px;
    padding-block: 2px;
  }
  .bar.waiting,
  .bar.sending {
    border-color: var(--_primary);
  }
  .bar.waiting > svg,
  .bar.sending > .spinner {
    color: var(--_primary);
  }
  .bar.failed {
    border-color: var(--_error);
  }
  .bar.failed > svg {
    color: var(--_error);
  }
  .bar.done > svg {
    color: var(--_success);
  }
  .printed {
    display: none;
  }

  /* The search has a line of its own: so much room is kept for both before they are drawn. */
  @container zxkt (max-width: 799px) {
    .tools {
      min-height: calc(2 * var(--_control-height) + var(--_space) * 3);
    }
    .search {
      flex-basis: 100%;
      max-width: none;
    }
    .buttons {
      margin: 0;
    }
  }
  @container zxkt (max-width: 639px) {
    .buttons {
      flex: 1 1 100%;
    }
    .tool {
      flex: 1 1 auto;
      padding-inline: 8px;
    }
    .presets {
      flex-wrap: nowrap;
      margin-inline: -4px;
      padding: 4px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .presets .chip {
      flex: none;
    }
    .titles {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rows {
      min-width: 0;
    }
    .cards .row {
      grid-template:
        'box name name' auto
        'box code code' auto
        'box status due' auto
        'box region at' auto / 48px minmax(0, 1fr) auto;
      align-content: center;
      gap: 4px 8px;
      height: 156px;
      padding: 12px 16px 12px 0;
      line-height: 1.7;
    }
    .cards .cell {
      padding: 0;
    }
    .cards:focus-visible .active {
      outline-offset: 2px;
    }
    .cards .box {
      grid-area: box;
    }
    .cards .unitName {
      grid-area: name;
    }
    .cards .uscc {
      grid-area: code;
    }
    .cards .uscc,
    .cards .region,
    .cards .submittedAt {
      color: var(--_text-soft);
      font-size: var(--_font-size-small);
    }
    .cards .status {
      grid-area: status;
    }
    .cards .submittedAt {
      grid-area: at;
      text-align: end;
    }
    .cards .region {
      grid-area: region;
    }
    .cards .dueOn {
      grid-area: due;
      text-align: end;
    }
    .cards .dueOn .aside {
      display: none;
    }
    .cards .box input {
      width: 24px;
      height: 24px;
    }
    .cards .name {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-height: 1.4;
      white-space: normal;
    }
    .bar .button {
      flex: 1 1 auto;
      min-height: 44px;
    }
    .bar p {
      flex-basis: 100%;
    }
  }
  @media (pointer: coarse) {
    .chip {
      min-height: 40px;
      border-radius: 20px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .row.selected {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .tag {
      border: 1px solid;
    }
  }
  @media print {
    .tools,
    .presets,
    .foot,
    .bars,
    .chip button,
    .chips .link,
    .cell.box {
      display: none;
    }
    .viewport {
      max-height: none;
      overflow: visible;
    }
    .titles {
      position: static;
    }
    .row {
      break-inside: avoid;
    }
    .printed {
      display: block;
    }
  }
`;
