import { css } from 'lit';

/** A ticket in two halves: what is known, and the papers. */
export const ticketStyles = css`
  .ticket {
    gap: calc(var(--_space) * 5);
  }
  .ticket-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 4px 24px;
  }
  .ticket-head > * {
    grid-column: 1;
  }
  .ticket-head .link {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 2px;
    min-height: 36px;
    font-size: var(--_font-size-label);
    text-decoration: none;
  }
  .ticket-head .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .ticket-head .acts {
    grid-column: 2;
    grid-row: 2 / 4;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .halves,
  .half,
  .half section,
  .half form {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 4);
    min-width: 0;
  }
  .half {
    gap: calc(var(--_space) * 8);
  }
  .scroll {
    position: relative;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .compare {
    table-layout: auto;
    min-width: 460px;
  }
  .compare :is(th, td) {
    height: auto;
    min-width: 8em;
    padding: 10px 14px;
    font-size: var(--_font-size-label);
    line-height: 1.6;
    vertical-align: top;
  }
  .compare thead th {
    position: static;
    width: auto;
    height: auto;
  }
  .compare tbody th {
    min-width: 6em;
    color: var(--_text-soft);
  }
  .compare tbody tr:hover {
    background: none;
  }
  .compare .approved {
    color: var(--_success);
  }
  .choose {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_text);
    font-weight: 400;
    cursor: pointer;
  }
  .fit {
    display: flex;
    align-items: center;
    gap: 4px;
    color: var(--_warning);
    font-size: var(--_font-size-small);
  }
  .fit.yes {
    color: var(--_success);
  }
  .fit svg {
    width: 14px;
    height: 14px;
  }
  .none {
    color: var(--_text-soft);
  }
  .disclose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .disclose .box {
    flex: 0 1 160px;
  }
  .disclose .button,
  .disclose select {
    height: 40px;
    min-height: 40px;
  }
  .half .reasons {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .reason {
    display: grid;
    gap: 8px;
    padding: calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .reason.invalid {
    border-color: var(--_error);
  }
  .place {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .place label {
    white-space: nowrap;
  }
  .place .box {
    flex: 0 1 240px;
  }
  .place .tool {
    margin-inline-start: auto;
  }
  textarea {
    width: 100%;
    min-height: 88px;
    padding: 10px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.7;
    resize: vertical;
  }
  textarea:hover {
    border-color: var(--_primary);
  }
  textarea::placeholder {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
    opacity: 1;
  }
  .templates {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .templates button {
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
    font-size: var(--_font-size-small);
    line-height: 1.6;
    text-align: start;
  }
  .templates button:hover {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  .half .message {
    color: var(--_error);
  }
  .acts-list {
    list-style: none;
    border-inline-start: 2px solid var(--_line);
  }
  .acts-list li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding: 4px 0 4px 16px;
    font-size: var(--_font-size-label);
  }
  .acts-list b {
    font-weight: 500;
  }
  .acts-list span,
  .acts-list time {
    color: var(--_text-soft);
  }
  .acts-list time {
    margin-inline-start: auto;
  }

  .viewer {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 3);
    min-width: 0;
  }
  .attachments {
    display: flex;
    gap: 4px;
    border-bottom: 1px solid var(--_line);
  }
  .attachments button {
    padding: 8px 14px;
    border-bottom: 3px solid transparent;
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  .attachments [aria-pressed='true'] {
    border-color: var(--_primary);
    color: var(--_primary);
    font-weight: 600;
  }
  .count {
    margin-inline-start: 6px;
    font-weight: 400;
    opacity: 0.8;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    font-size: var(--_font-size-small);
  }
  .toolbar .gap {
    flex: 1;
  }
  .toolbar .link {
    margin-inline-start: 8px;
    min-height: 36px;
  }
  .percent {
    min-width: 3.5em;
    text-align: center;
  }
  .tool {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: var(--_radius);
    color: var(--_text-soft);
  }
  .tool:hover {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .tool[aria-disabled='true'] {
    cursor: default;
    background: none;
    color: var(--_line-strong);
    opacity: 0.6;
  }
  .paper {
    display: grid;
    place-items: safe center;
    height: 640px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .paper canvas {
    display: block;
    border: 0;
    border-radius: 0;
    background: #fff;
  }
  @container zxkt (min-width: 1000px) {
    .halves {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 8);
    }
    .viewer {
      position: sticky;
      top: 16px;
    }
  }
  @container zxkt (max-width: 639px) {
    .ticket-head {
      grid-template-columns: minmax(0, 1fr);
    }
    .ticket-head .acts {
      grid-column: 1;
      grid-row: auto;
      margin-top: 8px;
    }
    .compare,
    .compare tbody {
      display: table;
    }
    .compare tbody {
      display: table-row-group;
    }
    .compare thead {
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
    }
    .compare tbody tr {
      display: table-row;
    }
    .compare tbody :is(th, td) {
      padding: 10px 14px;
      border-top: 1px solid var(--_line);
    }
    .paper {
      height: 420px;
    }
  }
`;
