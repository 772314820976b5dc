import { css, type CSSResultGroup } from 'lit';
import { frameStyles } from './frame.styles.ts';
import { skeletonStyles } from './skeleton.styles.ts';

/** A table on a desk, cards on a phone; and what stands in its place. */
export const listStyles: CSSResultGroup = [
  frameStyles,
  skeletonStyles,
  css`
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: calc(var(--_space) * 3);
    }
    /* Keeps its place until there is a list that it belongs to. */
    .kept {
      visibility: hidden;
    }
    .search {
      flex: 1 1 300px;
      display: flex;
      align-items: end;
      gap: calc(var(--_space) * 2);
    }
    .search .field {
      flex: 1;
      max-width: 420px;
    }
    .search .message {
      display: none;
    }
    .search .button {
      min-width: 0;
    }
    input[type='search']::-webkit-search-cancel-button {
      display: none;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    table,
    .skeleton {
      transition: opacity 0.15s 0.15s;
    }
    [aria-busy='true'] table {
      opacity: 0.5;
    }
    th,
    td {
      padding: calc(var(--_space) * 2) calc(var(--_space) * 5);
      font-weight: 400;
      text-align: start;
      vertical-align: middle;
    }
    thead th {
      height: 44px;
      background: var(--_surface-soft);
      color: var(--_text-soft);
      font-size: var(--_font-size-label);
      font-weight: 500;
    }
    tbody th,
    tbody td {
      height: 60px;
      border-top: 1px solid var(--_line);
      line-height: 1.5;
    }
    tbody th b {
      font-weight: 500;
    }
    tbody tr:hover {
      background: color-mix(in srgb, var(--_primary-soft) 55%, transparent);
    }
    .at {
      width: 150px;
      color: var(--_text-soft);
    }
    thead .at {
      color: var(--_text-soft);
    }
    .do {
      width: 240px;
    }
    .do .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(var(--_space) * 2);
    }
    .row .button {
      min-width: 76px;
      min-height: 36px;
      padding: 2px 16px;
    }
    .sub {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      color: var(--_text-soft);
      font-size: var(--_font-size-small);
    }
    .row-error {
      display: flex;
      gap: 6px;
      margin-top: 4px;
      color: var(--_error);
      font-size: var(--_font-size-small);
      line-height: 1.5;
    }
    .row-error svg {
      width: 16px;
      height: 16px;
      margin-top: 2px;
    }

    @container zxkt (max-width: 639px) {
      thead {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      table,
      tbody {
        display: block;
      }
      tbody tr {
        display: grid;
        gap: calc(var(--_space));
        padding: calc(var(--_space) * 4);
        border-top: 1px solid var(--_line);
      }
      tbody tr:first-child {
        border-top: 0;
      }
      tbody th,
      tbody td {
        width: auto;
        height: auto;
        padding: 0;
        border: 0;
      }
      tbody .at {
        font-size: var(--_font-size-small);
      }
      tbody .do {
        margin-top: calc(var(--_space) * 2);
      }
      .row .button {
        min-width: 96px;
        min-height: 44px;
      }
      .search .field {
        max-width: none;
      }
    }
    @media (pointer: coarse) {
      .row .button {
        min-height: 44px;
      }
    }
    @media print {
      .search,
      .do,
      .pager button {
        display: none;
      }
    }
  `,
];
