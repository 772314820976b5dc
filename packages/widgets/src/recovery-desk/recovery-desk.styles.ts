import { css } from 'lit';

/** The queue of tickets. */
export const recoveryDeskStyles = css`
  .page {
    --wide: var(--zxkt-list-width, 1280px);
    max-width: var(--wide);
  }
  h2:focus {
    outline: none;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 3);
  }
  .filters .field {
    flex: 0 1 244px;
  }
  .filters .field:first-child {
    flex: 1 1 260px;
    max-width: 380px;
  }
  .filters .message {
    display: none;
  }
  .filters .check {
    min-height: var(--_control-height);
    align-items: center;
  }
  .filters .check input {
    margin: 0;
  }
  .queue th.number,
  .queue td.number {
    width: 188px;
  }
  .queue .status {
    width: 164px;
  }
  .queue .at {
    width: 216px;
  }
  .queue .due {
    width: 150px;
  }
  .queue .do {
    width: 116px;
  }
  .queue .do .button {
    min-height: 36px;
    padding: 2px 16px;
  }
  .strong {
    border-color: var(--_primary);
  }
  .sub {
    display: block;
  }
  .tag {
    display: inline-block;
    padding: 1px 10px;
    border-radius: 999px;
    background: var(--_surface-soft);
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.7;
  }
  .tag.todo {
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .tag.busy {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .tag.good {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .tag.bad {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .clock {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .clock.near {
    color: var(--_warning);
    font-weight: 500;
  }
  .clock.late {
    color: var(--_error);
    font-weight: 600;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    min-height: 60px;
    padding: 8px 20px;
    border-top: 1px solid var(--_line);
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .turn {
    display: flex;
    gap: 8px;
  }
  .turn .button {
    min-height: 36px;
    padding: 2px 14px;
  }
  [hidden] {
    display: none !important;
  }

  .blank {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 12px;
    padding: 32px;
    color: var(--_text-soft);
    text-align: center;
  }
  .blank > svg {
    width: 40px;
    height: 40px;
    stroke-width: 1.25;
  }
  @container zxkt (max-width: 639px) {
    .filters .field,
    .filters .field:first-child {
      flex: 1 1 100%;
      max-width: none;
    }
    .queue tbody :is(th, td) {
      width: auto;
    }
  }
`;
