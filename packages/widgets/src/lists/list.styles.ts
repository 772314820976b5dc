import { css } from 'lit';

/** A table on a desk, cards on a phone; and what stands in its place. */
export const listStyles = css`
  .page {
    display: grid;
    gap: calc(var(--_space) * 4);
    max-width: var(--zxkt-list-width, 1080px);
    margin: 0 auto;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: calc(var(--_space) * 3);
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
  .frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
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

  .plate {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_space) * 2);
    min-height: 320px;
    padding: calc(var(--_space) * 10) calc(var(--_space) * 5);
    text-align: center;
  }
  .plate > svg {
    width: 56px;
    height: 56px;
    margin-bottom: calc(var(--_space) * 2);
    padding: 14px;
    border-radius: 50%;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .plate[part='failure'] > svg {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .plate .title {
    font-size: var(--_font-size-section);
    font-weight: 600;
    line-height: 1.5;
    text-wrap: balance;
  }
  .plate .lead {
    max-width: 36em;
    text-wrap: pretty;
  }
  .plate .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 3);
    margin-top: calc(var(--_space) * 4);
  }

  .skeleton {
    padding-top: 44px;
  }
  .skeleton > div {
    display: grid;
    grid-template-columns: 1fr 150px 240px;
    align-items: center;
    height: 60px;
    border-top: 1px solid var(--_line);
  }
  .skeleton i {
    width: 55%;
    height: 14px;
    margin: 0 calc(var(--_space) * 5);
    border-radius: 4px;
    background: var(--_line);
    animation: breathe 1.6s infinite ease-in-out alternate;
  }
  .skeleton i:nth-child(2) {
    width: 64px;
  }
  .skeleton i:nth-child(3) {
    width: 76px;
    height: 36px;
    border-radius: var(--_radius);
  }
  .skeleton > div:nth-child(even) i:first-child {
    width: 38%;
  }
  @keyframes breathe {
    from {
      opacity: 0.85;
    }
    to {
      opacity: 0.4;
    }
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
    .plate {
      min-height: 280px;
      padding-inline: calc(var(--_space) * 4);
    }
    .frame .skeleton {
      padding-top: 0;
    }
    .skeleton > div {
      grid-template-columns: 1fr;
      align-content: space-between;
      height: 131px;
      padding: calc(var(--_space) * 4) 0;
    }
    .skeleton > div:first-child {
      border-top: 0;
    }
    .skeleton i {
      margin: 0 calc(var(--_space) * 4);
    }
    .skeleton i:nth-child(3) {
      width: 96px;
      height: 44px;
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
`;
