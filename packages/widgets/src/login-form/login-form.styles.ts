import { css } from 'lit';

export const loginFormStyles = css`
  .page {
    --login-width: var(--zxkt-login-width, 440px);
    display: grid;
    gap: calc(var(--_space) * 6);
    max-width: var(--login-width);
    margin: 0 auto;
  }
  .card,
  form {
    display: grid;
    gap: calc(var(--_space) * 5);
    align-content: start;
    min-width: 0;
  }
  .page:not(.compact) .card {
    padding: calc(var(--_space) * 8);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
  }
  h2:focus {
    outline: none;
  }
  h2:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
    border-radius: 2px;
  }
  form .button {
    width: 100%;
    min-height: 48px;
    margin-top: var(--_space);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 16px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .ways > :only-child {
    margin-inline-start: auto;
  }
  .notes {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 3);
    padding: 0 calc(var(--_space) * 2);
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    line-height: 1.7;
  }
  .notes > svg {
    margin-top: 3px;
    color: var(--_primary);
  }
  .notes strong {
    color: var(--_text);
    font-weight: 600;
  }
  .notes ul {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-top: calc(var(--_space) * 2);
  }
  .notes b {
    color: var(--_text);
    font-weight: 600;
  }
  .notes a,
  .notes b {
    white-space: nowrap;
  }
  @container zxkt (min-width: 760px) {
    .page:not(.compact, .signed-in) {
      grid-template-columns: minmax(0, var(--login-width)) minmax(0, 1fr);
      gap: calc(var(--_space) * 10);
      max-width: var(--_max-width);
    }
    .notes {
      padding: calc(var(--_space) * 8) 0;
    }
  }
  @container zxkt (max-width: 479px) {
    .page:not(.compact) .card {
      padding: calc(var(--_space) * 5) calc(var(--_space) * 4) calc(var(--_space) * 6);
    }
    .acts .button {
      flex: 1;
    }
  }

  .waiting .card > * {
    visibility: hidden;
  }
  .mark {
    display: none;
  }

  .who {
    display: flex;
    gap: calc(var(--_space) * 4);
  }
  .who > svg {
    width: 48px;
    height: 48px;
    padding: 11px;
    border-radius: 50%;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .who > div {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .who h2 {
    font-size: 20px;
  }
  .who b {
    color: var(--_text);
    font-weight: 500;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  .compact .who > svg {
    width: 40px;
    height: 40px;
    padding: 9px;
  }
`;
