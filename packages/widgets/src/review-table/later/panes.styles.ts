import { css } from 'lit';

/** The panel of filters and the dialogs. */
export const paneStyles = css`
  .panel {
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .panel form,
  dialog,
  dialog form {
    gap: calc(var(--_space) * 5);
  }
  .panel form,
  dialog form,
  dialog[open] {
    display: grid;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    gap: calc(var(--_space) * 4);
    align-items: start;
  }
  .statuses {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
    font-size: 14px;
  }
  .calendar input,
  ::-webkit-calendar-picker-indicator {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .branch {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  dialog {
    width: min(520px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    overflow: auto;
    overscroll-behavior: contain;
    margin: auto;
    padding: calc(var(--_space) * 6);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface-raised);
    color: inherit;
    box-shadow: 0 16px 48px rgb(16 38 74 / 0.24);
  }
  dialog::backdrop {
    background: rgb(16 24 38 / 0.48);
  }
  dialog header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 12px;
    align-items: start;
  }
  dialog header .lead {
    grid-column: 1 / -1;
  }
  dialog h2 {
    font-size: 20px;
  }
  .cross,
  .step {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: var(--_radius);
    color: var(--_text-soft);
  }
  .cross:hover,
  .step:hover {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .step[aria-disabled='true'] {
    opacity: 0.4;
  }
  .order,
  .lines {
    display: grid;
    list-style: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .order li,
  .lines li {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-height: 44px;
    padding: 4px 8px 4px 16px;
    border-top: 1px solid var(--_line);
    font-size: var(--_font-size-label);
  }
  .order li:first-child,
  .lines li:first-child {
    border-top: 0;
  }
  .order .check,
  .lines .link,
  .what {
    flex: 1;
    min-width: 0;
  }
  .lines .link {
    text-align: start;
  }
  .lines .what {
    line-height: 1.5;
  }
  .lines .ready > svg {
    color: var(--_success);
  }
  textarea {
    flex: 1;
    min-width: 0;
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .invalid textarea {
    border-color: var(--_error);
    background: var(--_error-soft);
  }

  @container zxkt (max-width: 639px) {
    dialog {
      padding: calc(var(--_space) * 5);
    }
    .acts .button {
      flex: 1;
    }
  }
  @media (pointer: coarse) {
    .cross,
    .step {
      width: 44px;
      height: 44px;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
