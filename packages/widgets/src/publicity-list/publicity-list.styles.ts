import { css } from 'lit';

export const publicityListStyles = css`
  .search {
    flex-wrap: wrap;
  }
  .search .field {
    flex: 1 1 280px;
  }
  .search .field:has(select) {
    flex: 0 1 220px;
  }
  .number,
  .place,
  .date {
    color: var(--_text-soft);
    font-size: var(--_font-size-label);
  }
  thead .number,
  thead .place,
  thead .date {
    color: var(--_text-soft);
  }
  .number {
    width: 232px;
    white-space: nowrap;
  }
  .place {
    width: 240px;
  }
  .date {
    width: 168px;
    white-space: nowrap;
  }
  .skeleton i:last-child {
    height: 14px;
  }
  @container zxkt (max-width: 899px) {
    .place {
      width: 168px;
    }
  }
  @container zxkt (max-width: 639px) {
    .search .field:has(select),
    .search .field {
      flex: 1 1 100%;
    }
    .search .button {
      flex: 1;
    }
    tbody tr td {
      display: flex;
      gap: calc(var(--_space) * 3);
      font-size: 14px;
    }
    tbody td::before {
      content: attr(data-label);
      flex: 0 0 6.5em;
      color: var(--_text-soft);
    }
    tbody .number,
    tbody .place,
    tbody .date {
      width: auto;
      color: var(--_text);
    }
    .skeleton i:last-child {
      height: 14px;
    }
  }
`;
