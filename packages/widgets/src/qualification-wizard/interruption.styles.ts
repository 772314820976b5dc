import { css } from 'lit';

/** What interrupts: the choice between two versions, and signing in again. */
export const interruptionStyles = css`
  .conflict {
    display: grid;
    gap: calc(var(--_space) * 6);
    min-width: 0;
  }
  .bulk {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }
  .bulk > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .difference {
    display: grid;
  }
  .difference .of {
    margin-inline-end: 8px;
    color: var(--_text-soft);
    font-weight: 400;
  }
  .conflict .versions {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .version {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }
  .version:hover {
    border-color: var(--_primary);
  }
  .version:has(:checked) {
    border-color: var(--_primary);
    background: var(--_primary-soft);
    box-shadow: inset 0 0 0 1px var(--_primary);
  }
  .version:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .version input {
    margin-top: 2px;
  }
  .version small {
    display: block;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .version .value {
    overflow-wrap: anywhere;
  }
  .version .paragraph {
    white-space: pre-wrap;
  }
  .version .entry {
    display: inline-flex;
    gap: 8px;
  }
  .version ul {
    list-style: none;
  }
  .version .none {
    color: var(--_text-soft);
  }

  .session {
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
  .session::backdrop {
    background: rgb(16 24 38 / 0.48);
  }
  .session[open] {
    display: grid;
    gap: calc(var(--_space) * 5);
    justify-items: center;
  }
  .session header {
    display: grid;
    gap: 4px;
    justify-self: stretch;
  }
  .session h3::after {
    content: none;
  }
  .session zxkt-login-form {
    --zxkt-background: transparent;
    justify-self: stretch;
  }

  @container zxkt (min-width: 720px) {
    .conflict .versions {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container zxkt (max-width: 719px) {
    .session {
      padding: calc(var(--_space) * 5);
    }
  }
`;
