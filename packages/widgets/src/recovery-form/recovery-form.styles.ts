import { css } from 'lit';

/** The ways in, and the simple forms. */
export const recoveryFormStyles = css`
  .head,
  section,
  form {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-width: 0;
  }
  form {
    gap: calc(var(--_space) * 6);
  }
  h2:focus {
    outline: none;
  }
  .of {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  ol,
  ul {
    list-style: none;
  }
  .applications {
    counter-reset: application;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .applications li {
    counter-increment: application;
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) auto;
    align-items: center;
    gap: 4px 12px;
    min-height: 56px;
    padding: 8px 20px;
  }
  .applications li::before {
    content: counter(application);
    color: var(--_text-soft);
    text-align: center;
  }
  .applications li + li {
    border-top: 1px solid var(--_line);
  }
  .applications .ours {
    padding-block: 16px;
    border-radius: 0 0 calc(var(--_radius) - 1px) calc(var(--_radius) - 1px);
    background: var(--_primary-soft);
    font-weight: 600;
  }
  .ours::before,
  .ours span {
    color: var(--_primary);
  }
  .tiles {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .tile {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 2px 16px;
    width: 100%;
    height: 100%;
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    text-align: start;
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  .tile:hover {
    border-color: var(--_primary);
    background: var(--_primary-soft);
  }
  .tile svg {
    grid-row: span 2;
    width: 44px;
    height: 44px;
    padding: 10px;
    border-radius: 50%;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .tile strong {
    font-weight: 600;
    text-wrap: balance;
  }
  .tile span {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .aside {
    color: var(--_text-soft);
  }
  .ways {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  .ways > li {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .ways h3::after {
    content: none;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-top: 4px;
    font-size: var(--_font-size-label);
  }
  .steps li {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_text-soft);
  }
  .steps li + li::before {
    content: '';
    width: 32px;
    border-top: 1px solid var(--_line-strong);
  }
  .steps span {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 1px solid var(--_line-strong);
    border-radius: 50%;
    font-size: var(--_font-size-small);
    line-height: 1;
  }
  .steps svg {
    width: 14px;
    height: 14px;
  }
  .steps .current {
    color: var(--_text);
    font-weight: 600;
  }
  .steps .current span {
    border-color: var(--_primary);
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .needs {
    display: grid;
    gap: 6px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
  }
  .failed {
    color: var(--_error);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  .send {
    min-width: 9.5em;
    padding-inline: 12px;
  }
  @container zxkt (min-width: 720px) {
    .tiles {
      grid-template-columns: repeat(3, 1fr);
    }
    .tile {
      grid-template-columns: 1fr;
      gap: 4px;
    }
    .tile svg {
      margin-bottom: 8px;
    }
    .ways {
      grid-template-columns: 3fr 2fr;
    }
  }
  @container zxkt (max-width: 479px) {
    .applications li {
      grid-template-columns: 20px minmax(0, 1fr);
      padding: 12px 16px;
    }
    .applications li > :last-child {
      grid-column: 2;
      justify-self: start;
    }
    .ways > li {
      padding: calc(var(--_space) * 4);
    }
    .foot .primary {
      flex: 1;
    }
  }
`;
