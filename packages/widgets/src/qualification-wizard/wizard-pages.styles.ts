import { css } from 'lit';

/** 信息确认, 注册成功, the choice between two versions, and signing in again in between. */
export const pagesStyles = css`
  .confirm,
  .conflict {
    display: grid;
    gap: calc(var(--_space) * 6);
    min-width: 0;
  }
  .foot .gate {
    flex: 1 1 16em;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }

  .done {
    display: grid;
    justify-items: center;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 8) 0;
  }
  .done h3 {
    font-size: var(--_font-size-title);
  }
  .done h3::after {
    content: none;
  }
  .seal {
    display: grid;
    place-items: center;
    width: 72px;
    height: 72px;
    border-radius: 50%;
    background: var(--_success-soft);
    color: var(--_success);
  }
  .seal svg {
    width: 36px;
    height: 36px;
    stroke-width: 2.25;
  }
  .done .number {
    display: grid;
    justify-items: center;
    gap: 2px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    text-align: center;
  }
  .done .number b {
    color: var(--_text);
    font-size: 22px;
    font-weight: 600;
    letter-spacing: 0.03em;
  }
  .what-next {
    width: min(100%, 640px);
    padding: calc(var(--_space) * 5) calc(var(--_space) * 6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font-size: var(--_font-size-label);
  }
  .what-next h4 {
    margin: 0 0 8px;
    font-size: var(--_font-size);
    font-weight: 600;
  }
  .what-next ol {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.4em;
  }
  .done .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 3);
    margin-top: calc(var(--_space) * 2);
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
    width: 20px;
    height: 20px;
    margin: 2px 0 0;
    accent-color: var(--_primary);
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
    .done .acts .button {
      flex: 1 1 100%;
    }
    .session {
      padding: calc(var(--_space) * 5);
    }
  }
`;
