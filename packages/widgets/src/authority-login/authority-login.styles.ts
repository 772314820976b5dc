import { css } from 'lit';

export const authorityLoginStyles = css`
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
  }
  .where > * + * {
    color: var(--_text-soft);
  }
  .where b {
    font-weight: 600;
  }
  [data-signed-in]:focus {
    outline: none;
  }
  [data-signed-in]:focus-visible {
    outline: 2px solid var(--_focus);
  }
  .notice a {
    white-space: nowrap;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    font-size: var(--_font-size-label);
  }
  .bar .button {
    min-height: 36px;
    padding-inline: 16px;
  }
  @media (pointer: coarse) {
    .bar .button {
      min-height: 44px;
    }
  }
`;
