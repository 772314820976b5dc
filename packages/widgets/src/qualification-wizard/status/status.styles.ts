import { css } from 'lit';

/** The state as a headline, what happened as a line downwards, what was submitted as a list. */
export const statusStyles = css`
  .status-page,
  .sheet-page {
    display: grid;
    gap: calc(var(--_space) * 9);
    max-width: var(--_max-width);
    margin: 0 auto;
  }
  .status-page > section {
    display: grid;
    gap: calc(var(--_space) * 4);
    min-width: 0;
  }
  .headline {
    --tone: var(--_primary);
    --soft: var(--_primary-soft);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
    padding: calc(var(--_space) * 7);
    border: 1px solid var(--_line);
    border-top: 3px solid var(--tone);
    border-radius: var(--_radius);
  }
  .headline.todo {
    --tone: var(--_warning);
    --soft: var(--_warning-soft);
  }
  .headline.good {
    --tone: var(--_success);
    --soft: var(--_success-soft);
  }
  .headline.bad {
    --tone: var(--_error);
    --soft: var(--_error-soft);
  }
  .headline > svg {
    width: 52px;
    height: 52px;
    padding: 12px;
    border-radius: 50%;
    background: var(--soft);
    color: var(--tone);
  }
  .headline > :not(svg, svg + div) {
    grid-column: 1 / -1;
  }
  .headline .of {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .headline h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-bottom: calc(var(--_space) * 2);
  }
  .headline h2:focus-visible {
    outline: none;
  }
  .tag {
    display: inline-block;
    padding: 1px 10px;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_surface-soft);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.6;
    letter-spacing: 0;
    white-space: nowrap;
  }
  .todo .tag,
  .tag.urgent {
    border-color: transparent;
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .waiting h2 .tag {
    border-color: transparent;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .tag.good {
    border-color: transparent;
    background: var(--_success-soft);
    color: var(--_success);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(208px, 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    margin: 0;
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .facts dt,
  .facts dd,
  .reasons dt,
  .reasons dd {
    margin: 0;
  }
  .facts dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .facts dd {
    font-weight: 500;
  }
  .said {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .said h3::after {
    content: none;
  }
  .reasons {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
  }
  .reasons > div {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_warning);
  }
  .reasons dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .reasons dd {
    white-space: pre-wrap;
    text-wrap: pretty;
  }
  .status-page .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }

  .timeline {
    list-style: none;
    display: grid;
  }
  .timeline li {
    --tone: var(--_primary);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px calc(var(--_space) * 6);
    padding: 0 0 calc(var(--_space) * 6) calc(var(--_space) * 8);
  }
  .timeline .todo {
    --tone: var(--_warning);
  }
  .timeline .good {
    --tone: var(--_success);
  }
  .timeline .bad {
    --tone: var(--_error);
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset: 8px auto auto 4px;
    width: 12px;
    height: 12px;
    border: 2px solid var(--tone);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline li:first-child::before {
    background: var(--tone);
  }
  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 24px auto -4px 9px;
    border-inline-start: 2px solid var(--_line);
  }
  .timeline li:last-child {
    padding-bottom: 0;
  }
  .event {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
  }
  .event strong {
    font-weight: 500;
  }
  .timeline li:first-child strong {
    font-weight: 600;
  }
  .timeline .tag {
    border-color: var(--_line);
    background: var(--_surface-soft);
    color: var(--_text-soft);
  }
  .status-page time {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .timeline .reasons {
    grid-column: 1 / -1;
    margin-top: calc(var(--_space) * 2);
    font-size: var(--_font-size-label);
  }
  .timeline .reasons > div {
    border-inline-start-color: var(--_line);
  }

  .versions {
    list-style: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .versions li {
    display: grid;
    grid-template-columns: 5em 14em minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px calc(var(--_space) * 4);
    min-height: 60px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }
  .versions li + li {
    border-top: 1px solid var(--_line);
  }
  .versions strong {
    font-weight: 500;
  }

  .sheet-page {
    gap: calc(var(--_space) * 5);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  .bar .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: var(--_control-height);
    text-decoration: none;
  }
  .bar .link:hover {
    text-decoration: underline;
  }
  .loading {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 3);
    min-height: 320px;
    color: var(--_text-soft);
  }

  .status-page dialog {
    width: min(440px, calc(100vw - 32px));
    margin: auto;
    padding: calc(var(--_space) * 7);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface-raised);
    color: inherit;
    box-shadow: 0 16px 48px rgb(16 38 74 / 0.24);
  }
  .status-page dialog::backdrop {
    background: rgb(16 24 38 / 0.48);
  }
  dialog h2 {
    font-size: 20px;
  }
  dialog .lead {
    margin: calc(var(--_space) * 2) 0 calc(var(--_space) * 6);
  }
  @container zxkt (max-width: 639px) {
    .headline {
      gap: calc(var(--_space) * 4);
      padding: calc(var(--_space) * 5) calc(var(--_space) * 4);
    }
    .headline > svg {
      width: 44px;
      height: 44px;
      padding: 10px;
    }
    .headline h2 {
      font-size: 22px;
    }
    .facts {
      padding: calc(var(--_space) * 4);
    }
    .headline .acts .button,
    .bar .button,
    dialog .acts .button {
      flex: 1 1 auto;
    }
    .timeline li {
      grid-template-columns: minmax(0, 1fr);
    }
    .versions li {
      grid-template-columns: minmax(0, 1fr) auto;
      padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    }
    .versions time {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .versions li > span {
      text-align: end;
    }
    .versions .link {
      grid-column: 1 / -1;
      justify-self: start;
      min-height: 44px;
    }
  }
  @media print {
    .status-page .acts,
    .bar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .timeline li:first-child::before {
      background: CanvasText;
    }
  }
`;
