import { css } from 'lit';

/** What of a status is this form's own. */
export const progressStageStyles = css`
  .status-page section {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .status-page .headline section {
    gap: calc(var(--_space) * 3);
  }
`;
