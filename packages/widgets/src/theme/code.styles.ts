import { css } from 'lit';

/** Codes that are sent by message, and those that are read from an image. */
export const codeStyles = css`
  canvas {
    flex: none;
    height: var(--_control-height);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: #f5f7fa;
  }
  .send {
    min-width: 9.5em;
    padding-inline: 12px;
  }
`;
