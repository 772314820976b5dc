import { css } from 'lit';

export const doctorStyles = css`
  .page {
    display: grid;
    gap: calc(var(--_space) * 5);
    max-width: var(--zxkt-doctor-width, 760px);
    margin-inline: auto;
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font-size: var(--_font-size-section);
    font-weight: 600;
  }
  .verdict svg {
    width: 28px;
    height: 28px;
  }
  .good > svg,
  .good .outcome {
    color: var(--_success);
  }
  .notice-worthy > svg,
  .notice-worthy .outcome {
    color: var(--_warning);
  }
  .fault > svg,
  .fault .outcome {
    color: var(--_error);
  }
  .unknown > svg,
  .unknown .outcome {
    color: var(--_text-soft);
  }
  .verdict.good {
    border-color: var(--_success);
    background: var(--_success-soft);
  }
  .verdict.notice-worthy {
    border-color: var(--_warning);
    background: var(--_warning-soft);
  }
  .verdict.fault {
    border-color: var(--_error);
    background: var(--_error-soft);
  }
  .checks {
    list-style: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .checks li {
    display: grid;
    grid-template-columns: 20px 8em 1fr auto;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 4);
    align-items: start;
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
    line-height: 1.6;
  }
  .checks li + li {
    border-top: 1px solid var(--_line);
  }
  .checks svg {
    margin-top: 3px;
  }
  .checks b {
    font-weight: 600;
  }
  .says {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    overflow-wrap: anywhere;
  }
  .fault .says,
  .notice-worthy .says {
    color: var(--_text);
  }
  .outcome {
    font-size: var(--_font-size-label);
    font-weight: 500;
    white-space: nowrap;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
  }
  pre {
    margin: 0;
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font:
      13px/1.7 ui-monospace,
      Menlo,
      Consolas,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  summary {
    width: fit-content;
    padding-block: calc(var(--_space) * 2);
    color: var(--_primary);
    cursor: pointer;
  }
  @container (max-width: 560px) {
    .checks li {
      grid-template-columns: 20px 1fr auto;
      padding-inline: calc(var(--_space) * 4);
    }
    .says {
      grid-column: 2 / -1;
      grid-row: 2;
    }
  }
`;
