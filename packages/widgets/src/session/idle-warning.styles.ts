import { css } from 'lit';

/** Stays in sight wherever the page is scrolled to. */
export const idleWarningStyles = css`
  .idle {
    position: sticky;
    top: 0;
    z-index: 3;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .idle > svg {
    margin: 0;
  }
  .idle p {
    flex: 1 1 14em;
  }
  .idle b {
    font-size: 20px;
    font-weight: 600;
  }
  .idle .button {
    min-height: 36px;
  }
`;
