import { css } from 'lit';

/** Attachments: each file a line with its preview, and the place to add more. */
export const papersStyles = css`
  .attachment {
    gap: calc(var(--_space) * 2);
  }
  .files {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .files li {
    display: grid;
    grid-template-columns: 72px minmax(0, 1fr) auto;
    gap: 4px 16px;
    align-items: center;
    padding: 10px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .files .refused,
  .files .failed {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .thumb {
    display: grid;
    place-items: center;
    height: 72px;
    border-radius: 4px;
    background: var(--_surface-soft);
    color: var(--_text-soft);
    overflow: hidden;
  }
  .thumb div {
    display: contents;
  }
  .thumb canvas {
    display: block;
    width: auto;
    height: auto;
    max-width: 72px;
    max-height: 72px;
    border: 0;
    border-radius: 0;
  }
  .thumb > svg {
    width: 32px;
    height: 32px;
    stroke-width: 1.25;
  }
  .what {
    min-width: 0;
  }
  .what .name {
    overflow: hidden;
    font-size: var(--_font-size-label);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name b {
    margin-inline-end: 6px;
    color: var(--_text-soft);
    font-weight: 400;
  }
  .state {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .state svg {
    width: 16px;
    height: 16px;
    margin-top: 2px;
  }
  .state .spinner {
    margin-top: 4px;
  }
  .taken .state {
    color: var(--_success);
  }
  :is(.refused, .failed) .state {
    color: var(--_error);
  }
  .what .note {
    line-height: 1.5;
  }
  progress {
    appearance: none;
    display: block;
    width: 100%;
    height: 4px;
    margin: 4px 0;
    border: 0;
    border-radius: 2px;
    overflow: hidden;
    background: var(--_line);
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_primary);
    transition: inline-size 0.2s;
  }
  progress::-moz-progress-bar {
    background: var(--_primary);
  }
  .tools {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .tool {
    display: grid;
    place-items: center;
    width: 40px;
    height: 40px;
    border-radius: var(--_radius);
    color: var(--_text-soft);
  }
  .tool:hover {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .drop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: calc(var(--_space) * 4);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }
  .invalid .drop {
    border-color: var(--_error);
  }
  .drop.over {
    border-color: var(--_primary);
    background: var(--_primary-soft);
  }
  .drop > svg {
    color: var(--_text-soft);
  }
  .drop .button {
    position: relative;
    min-height: 40px;
    cursor: pointer;
  }
  .drop .button input[type] {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    padding: 0;
    opacity: 0;
    cursor: inherit;
  }
  .drop .button input::file-selector-button {
    cursor: inherit;
  }
  .drop .button:focus-within:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .camera {
    display: none;
  }
  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }
    .drop .button {
      flex: 1;
    }
    .tool {
      width: 44px;
      height: 44px;
    }
  }
  @container zxkt (max-width: 479px) {
    .files li {
      grid-template-columns: 56px minmax(0, 1fr) auto;
      gap: 4px 12px;
    }
    .thumb {
      height: 56px;
    }
    .thumb canvas {
      max-width: 56px;
      max-height: 56px;
    }
    .drop > svg {
      display: none;
    }
  }
`;
