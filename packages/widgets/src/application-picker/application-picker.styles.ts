import { css } from 'lit';

export const applicationPickerStyles = css`
  .body {
    min-width: 0;
  }
  .tabs {
    display: flex;
    gap: calc(var(--_space));
    overflow-x: auto;
    scrollbar-width: none;
    border: 1px solid var(--_line);
    border-bottom: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface-soft);
  }
  [role='tab'] {
    position: relative;
    flex: none;
    min-height: 48px;
    padding: 0 calc(var(--_space) * 5);
    color: var(--_text-soft);
    font-size: var(--_font-size);
    line-height: 1.4;
    white-space: nowrap;
  }
  [role='tab']:hover {
    color: var(--_primary);
  }
  [role='tab'][aria-selected='true'] {
    background: var(--_surface);
    color: var(--_primary);
    font-weight: 600;
  }
  [role='tab'][aria-selected='true']::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    border-top: 3px solid var(--_primary);
  }
  [role='tab']:focus-visible {
    outline-offset: -4px;
    border-radius: var(--_radius);
  }
  .body .frame {
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  .body thead th {
    height: 40px;
    background: var(--_surface);
    font-size: var(--_font-size-small);
  }
  @container zxkt (min-width: 640px) {
    .body .skeleton {
      padding-top: 40px;
    }
    .frame.paged {
      min-height: 642px;
    }
  }
  .added {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 36px;
    color: var(--_success);
    font-size: var(--_font-size-label);
    font-weight: 500;
  }
  .added + .link {
    margin-inline-start: calc(var(--_space) * 2);
    font-size: var(--_font-size-label);
  }
  .plate .link + .link {
    margin-inline-start: 8px;
  }

  dialog {
    width: min(480px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    overflow: auto;
    overscroll-behavior: contain;
    margin: auto;
    padding: calc(var(--_space) * 8);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface-raised);
    color: inherit;
    box-shadow: 0 16px 48px rgb(16 38 74 / 0.24);
  }
  dialog::backdrop {
    background: rgb(16 24 38 / 0.48);
  }
  dialog form {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  dialog header {
    display: grid;
    gap: calc(var(--_space));
  }
  dialog .mark {
    display: none;
  }
  dialog h2 {
    font-size: 20px;
  }
  .of {
    font-weight: 500;
  }
  .acts {
    display: flex;
    gap: calc(var(--_space) * 3);
  }
  @container zxkt (max-width: 639px) {
    .tabs {
      gap: 0;
    }
    [role='tab'] {
      flex: 1 0 auto;
      padding: 0 4px;
      font-size: 14px;
    }
    dialog {
      padding: calc(var(--_space) * 5);
    }
    dialog .acts .button {
      flex: 1;
      min-width: 0;
    }
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true']::before {
      border-color: Highlight;
    }
  }
`;
