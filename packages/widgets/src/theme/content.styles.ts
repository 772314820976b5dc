import { css } from 'lit';

/** Headings, sections, links, buttons, notices: what every widget is made of. */
export const contentStyles = css`
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  h2 {
    font-size: var(--_font-size-title);
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: 0.01em;
  }
  h3 {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    font-size: var(--_font-size-section);
    font-weight: 600;
    line-height: 1.5;
  }
  h3::after {
    content: '';
    flex: 1;
    border-top: 1px solid var(--_line);
  }
  .lead {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  svg {
    flex: none;
    width: 20px;
    height: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  a,
  .link {
    color: var(--_primary);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    border-radius: 2px;
  }
  a:hover,
  .link:hover {
    color: var(--_primary-strong);
    text-decoration-thickness: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
    background: none;
    border: 0;
    padding: 0;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-height: var(--_control-height);
    padding: 4px calc(var(--_space) * 5);
    border: 1px solid var(--zxkt-button-border-color, var(--_line-strong));
    border-radius: var(--zxkt-button-radius, var(--_radius));
    background: var(--_surface);
    color: var(--_primary);
    font-size: var(--_font-size-label);
    font-weight: 500;
    line-height: 1.4;
    text-decoration: none;
    white-space: nowrap;
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  .button:hover {
    background: var(--_primary-soft);
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .primary {
    min-width: 144px;
    border-color: transparent;
    background: var(--zxkt-button-primary-background, var(--_primary));
    color: var(--zxkt-button-primary-color, var(--_on-primary));
    font-size: var(--_font-size);
  }
  .primary:hover {
    border-color: transparent;
    background: var(--_primary-strong);
    color: var(--_on-primary);
  }
  .button[aria-disabled='true'] {
    cursor: default;
    border-color: var(--_line);
    background: var(--_surface-soft);
    color: var(--_text-soft);
  }
  .spinner {
    width: 1em;
    height: 1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .notice {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font-size: var(--_font-size-label);
    line-height: 1.6;
  }
  .notice > svg {
    margin-top: 2px;
    color: var(--_primary);
  }
  .notice > div {
    flex: 1;
    min-width: 0;
  }
  .notice.error {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .notice.error > svg,
  .notice.error strong {
    color: var(--_error);
  }
  .notice.warning {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }
  .notice.warning > svg {
    color: var(--_warning);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
  }
`;
