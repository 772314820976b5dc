import { css } from 'lit';

/** Labelled inputs in all their states. One column on a phone, two from 720 px of the widget's own width. */
export const fieldStyles = css`
  .grid {
    display: grid;
    gap: calc(var(--_space) * 5) calc(var(--_space) * 6);
    align-items: start;
  }
  @container zxkt (min-width: 720px) {
    .grid {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  .field {
    display: grid;
    gap: 6px;
    min-width: 0;
  }
  label,
  legend {
    padding: 0;
    font-size: var(--_font-size-label);
    font-weight: 500;
    line-height: 1.5;
  }
  legend {
    margin-bottom: 6px;
  }
  .note {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 400;
  }
  .mark {
    margin-inline-end: 4px;
    color: var(--_error);
  }
  .control {
    display: flex;
    gap: calc(var(--_space) * 2);
    min-width: 0;
  }
  .box {
    position: relative;
    flex: 1;
    display: flex;
    align-items: center;
    min-width: 0;
  }
  .box > svg {
    position: absolute;
    inset-inline-end: 12px;
    pointer-events: none;
    color: var(--_text-soft);
  }
  input:not([type='radio'], [type='checkbox']),
  select {
    appearance: none;
    flex: 1;
    width: 100%;
    min-width: 0;
    height: var(--_control-height);
    margin: 0;
    padding: 0 12px;
    border: 1px solid var(--zxkt-field-border-color, var(--_line-strong));
    border-radius: var(--zxkt-field-radius, var(--_radius));
    background: var(--zxkt-field-background, var(--_surface));
    color: var(--_text);
    font: inherit;
    line-height: 1.4;
    text-overflow: ellipsis;
    transition:
      border-color 0.15s,
      box-shadow 0.15s;
  }
  input::placeholder {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    letter-spacing: normal;
    opacity: 1;
  }
  .number input {
    letter-spacing: 0.06em;
  }
  input:hover,
  select:hover {
    border-color: var(--_primary);
  }
  input:not([type='radio'], [type='checkbox']):focus-visible,
  select:focus-visible {
    border-color: var(--_focus);
    outline-offset: 1px;
  }
  select {
    padding-inline-end: 40px;
  }
  .has-inner input {
    padding-inline-end: 52px;
  }
  .inner {
    position: absolute;
    inset-inline-end: 1px;
    display: grid;
    place-items: center;
    width: 44px;
    height: calc(var(--_control-height) - 2px);
    border-radius: var(--_radius);
    color: var(--_text-soft);
  }
  .inner:hover {
    color: var(--_primary);
  }
  .message {
    display: flex;
    gap: 6px;
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .message:empty {
    display: none;
  }
  .message svg {
    width: 16px;
    height: 16px;
    margin-top: 3px;
  }
  .hint {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .hint .link + .link {
    margin-inline-start: 16px;
  }
  .invalid .message {
    color: var(--_error);
  }
  .invalid :is(input, select):is(input, select) {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .warned .message {
    color: var(--_warning);
  }
  .warned :is(input, select):is(input, select) {
    border-color: var(--_warning);
  }
  .passed .message {
    color: var(--_success);
  }
  .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    max-width: 480px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .segments label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: calc(var(--_control-height) - 2px);
    padding: 4px;
    color: var(--_text-soft);
    text-align: center;
    cursor: pointer;
    border-radius: calc(var(--_radius) - 1px);
  }
  .segments label + label::before {
    content: '';
    position: absolute;
    inset: 10px auto 10px 0;
    border-inline-start: 1px solid var(--_line);
  }
  .segments label:hover {
    color: var(--_primary);
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .segments label:has(:checked) {
    background: var(--_primary);
    color: var(--_on-primary);
  }
  .segments label:has(:checked)::before,
  .segments label:has(:checked) + label::before {
    opacity: 0;
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
    z-index: 1;
  }
  .summary:focus {
    outline: 2px solid var(--_error);
    outline-offset: 2px;
  }
  .summary ul {
    list-style: none;
    display: grid;
    gap: 2px;
    margin-top: 4px;
  }
  .summary .done {
    color: var(--_text-soft);
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .invalid :is(input, select):is(input, select) {
      border-width: 2px;
    }
  }
`;
