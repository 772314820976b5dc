import { css } from 'lit';

/** Under a list: how many there are, and the pages before and after. */
export const pagerStyles = css`
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    min-height: var(--_control-height);
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .pager b {
    margin-inline-end: calc(var(--_space) * 3);
    color: var(--_text);
    font-weight: 500;
  }
  .turn {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .turn[hidden] {
    display: none;
  }
  .turn .button {
    gap: 4px;
    padding-inline: 12px 16px;
  }
  .turn .button:last-child {
    padding-inline: 16px 12px;
  }
  @container zxkt (max-width: 639px) {
    .pager {
      justify-content: center;
      text-align: center;
    }
    .turn,
    .turn .button {
      flex: 1;
    }
    .turn {
      flex-basis: 100%;
    }
  }
`;
