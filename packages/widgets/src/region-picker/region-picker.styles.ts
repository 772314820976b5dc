import { css } from 'lit';

export const regionPickerStyles = css`
  .pair {
    display: grid;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
  }
  @container zxkt (min-width: 480px) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }
  select:disabled {
    border-color: var(--_line);
    background: var(--_surface-soft);
    color: var(--_text-soft);
    cursor: default;
    opacity: 1;
  }
  optgroup {
    font-weight: 600;
  }
  .aside {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    font-size: var(--_font-size-small);
  }
  .aside .button {
    min-height: 44px;
    white-space: normal;
    text-align: start;
  }
`;
