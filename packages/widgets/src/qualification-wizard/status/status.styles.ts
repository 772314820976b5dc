import { css } from 'lit';

/** The state as a headline, what happened as a line downwards, what was submitted as a list. */
export const statusStyles = css`
  .status-page,
  .sheet-page {
    display: grid;
    gap: calc(var(--_space) * 9);
    min-width: 0;
  }
  .status-page > section {
    display: grid;
    gap: calc(var(--_space) * 4);
    min-width: 0;
  }
  .status-page .headline {
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
  .status-page .headline.todo {
    --tone: var(--_warning);
    --soft: var(--_warning-soft);
  }
  .status-page .headline.good {
    --tone: var(--_success);
    --soft: var(--_success-soft);
  }
  .status-page .headline.bad {
    --tone: var(--_error);
    --soft: var(--_error-soft);
  }
  .status-page .headline > svg {
    width: 52px;
    height: 52px;
    padding: 12px;
    border-radius: 50%;
    background: var(--soft);
    color: var(--tone);
  }
  .status-page .headline > :not(svg, svg + div) {
    grid-column: 1 / -1;
  }
  .status-page .headline .of {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .status-page .headline h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-bottom: calc(var(--_space) * 2);
  }
  .status-page .headline h2:focus-visible {
    outline: none;
  }
  .status-page .tag {
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
  .status-page .todo .tag,
  .status-page .tag.urgent {
    border-color: transparent;
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .status-page .waiting h2 .tag {
    border-color: transparent;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .status-page .tag.good {
    border-color: transparent;
    background: var(--_success-soft);
    color: var(--_success);
  }
  .status-page .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(208px, 1fr));
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    margin: 0;
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .status-page .facts dt,
  .status-page .facts dd,
  .status-page .reasons dt,
  .status-page .reasons dd {
    margin: 0;
  }
  .status-page .facts dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .status-page .facts dd {
    font-weight: 500;
  }
  .status-page .said {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .status-page .said h3::after {
    content: none;
  }
  .status-page .reasons {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
  }
  .status-page .reasons > div {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_warning);
  }
  .status-page .reasons dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .status-page .reasons dd {
    white-space: pre-wrap;
    text-wrap: pretty;
  }
  .status-page .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }

  .status-page .timeline {
    list-style: none;
    display: grid;
  }
  .status-page .timeline li {
    --tone: var(--_primary);
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px calc(var(--_space) * 6);
    padding: 0 0 calc(var(--_space) * 6) calc(var(--_space) * 8);
  }
  .status-page .timeline .todo {
    --tone: var(--_warning);
  }
  .status-page .timeline .good {
    --tone: var(--_success);
  }
  .status-page .timeline .bad {
    --tone: var(--_error);
  }
  .status-page .timeline li::before {
    content: '';
    position: absolute;
    inset: 8px auto auto 4px;
    width: 12px;
    height: 12px;
    border: 2px solid var(--tone);
    border-radius: 50%;
    background: var(--_surface);
  }
  .status-page .timeline li:first-child::before {
    background: var(--tone);
  }
  .status-page .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset: 24px auto -4px 9px;
    border-inline-start: 2px solid var(--_line);
  }
  .status-page .timeline li:last-child {
    padding-bottom: 0;
  }
  .status-page .event {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
  }
  .status-page .event strong {
    font-weight: 500;
  }
  .status-page .timeline li:first-child strong {
    font-weight: 600;
  }
  .status-page .timeline .tag {
    border-color: var(--_line);
    background: var(--_surface-soft);
    color: var(--_text-soft);
  }
  .status-page time {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .status-page .timeline .reasons {
    grid-column: 1 / -1;
    margin-top: calc(var(--_space) * 2);
    font-size: var(--_font-size-label);
  }
  .status-page .timeline .reasons > div {
    border-inline-start-color: var(--_line);
  }

  .status-page .submissions {
    list-style: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .status-page .submissions li {
    display: grid;
    grid-template-columns: 5em 14em minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px calc(var(--_space) * 4);
    min-height: 60px;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }
  .status-page .submissions li + li {
    border-top: 1px solid var(--_line);
  }
  .status-page .submissions .link {
    min-height: 32px;
    font-size: var(--_font-size-label);
  }
  .status-page .submissions strong {
    font-weight: 500;
  }

  .sheet-page {
    gap: calc(var(--_space) * 5);
  }
  .sheet-page .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
  }
  .sheet-page .bar .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: var(--_control-height);
    text-decoration: none;
  }
  .sheet-page .bar .link:hover {
    text-decoration: underline;
  }
  .sheet-page .loading {
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
  .status-page dialog h2 {
    font-size: 20px;
  }
  .status-page dialog .lead {
    margin: calc(var(--_space) * 2) 0 calc(var(--_space) * 6);
  }
  @container zxkt (min-width: 960px) {
    .status-page {
      grid-template-columns: minmax(0, 1fr) 380px;
      column-gap: calc(var(--_space) * 14);
      align-items: start;
    }
    .status-page .headline {
      grid-column: 1 / -1;
    }
  }
  @container zxkt ((max-width: 639px) or (min-width: 960px)) {
    .status-page .submissions li {
      grid-template-columns: minmax(0, 1fr) auto;
      padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    }
    .status-page .submissions time {
      grid-column: 1;
      grid-row: 2;
    }
    .status-page .submissions li > span {
      text-align: end;
    }
    .status-page .submissions .link {
      grid-column: 2;
      grid-row: 2;
      justify-self: end;
    }
  }
  @container zxkt (max-width: 639px) {
    .status-page .headline {
      gap: calc(var(--_space) * 4);
      padding: calc(var(--_space) * 5) calc(var(--_space) * 4);
    }
    .status-page .headline > svg {
      width: 44px;
      height: 44px;
      padding: 10px;
    }
    .status-page .headline h2 {
      font-size: 22px;
    }
    .status-page .facts {
      padding: calc(var(--_space) * 4);
    }
    .status-page .headline .acts .button,
    .sheet-page .bar .button,
    .status-page dialog .acts .button {
      flex: 1 1 auto;
    }
    .status-page .timeline li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .status-page .acts,
    .sheet-page .bar {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .status-page .timeline li:first-child::before {
      background: CanvasText;
    }
  }
`;
